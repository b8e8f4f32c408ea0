package org.entente.ui.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.door.Audit;
import org.entente.ui.door.EntityPage.ChangeLine;
import org.entente.ui.door.EntityPage.Sign;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/** Three entries of the fictional case. */
public final class DemoAudit implements Audit {

    private static final Period MARCH = new Period("month", "Earlier this month");

    private static final Named YUSUF = new Named(
            ObjectId.derived("demo", "Yusuf al-Karim"),
            new Symbol(Family.PEOPLE, "mdi2a-account", "Person"),
            "Yusuf al-Karim",
            true);

    public Verdict verdict = new Verdict(
            true,
            "3 entries intact since 3 Jan 2024.",
            "On 12 Mar 2024, AVL confirmed how this log stood on 11 Mar 2024.",
            "13 Mar 2024 15:00Z");
    public boolean isChecked;
    private @Nullable Verdict checked;

    public String due = "";

    @Override
    public String due() {
        return due;
    }

    @Override
    public List<Entry> entries(Progress progress) {
        progress.report(2, 3);
        progress.checkCancelled();
        return List.of(
                new Entry(
                        "",
                        new Time("13 Mar 2024 14:02Z", "13 Mar 2024 14:02:00Z"),
                        "AVL",
                        new Deed("Took in a package from AVL: 58 claims", null, 0, "", "#18 · AVL"),
                        "(C//REL AVL)",
                        new Traits(Kind.EXCHANGE, Outcome.DONE, true, new Period("today", "Today"))),
                new Entry(
                        "b",
                        new Time("12 Mar 2024 09:30Z", "12 Mar 2024 09:30:00Z"),
                        "KST · M. Oduya",
                        new Deed("Changed what we say about date of birth", YUSUF, 0, "His passport says so", ""),
                        "(C)",
                        new Traits(Kind.CHANGE, Outcome.DONE, true, MARCH)),
                new Entry(
                        "a",
                        new Time("11 Mar 2024 08:00Z", "11 Mar 2024 08:00:00Z"),
                        "KST · J. Brandt",
                        Deed.plain("Entered a new person"),
                        "",
                        new Traits(Kind.CHANGE, Outcome.DONE, false, MARCH)));
    }

    /** The second entry touched anything. */
    @Override
    public Lens about(ObjectId thing) {
        return new Lens("Yusuf al-Karim", "(C)", entries(Progress.NONE).subList(1, 2));
    }

    @Override
    public Details details(String id) {
        return new Details(
                List.of(new Part(
                        YUSUF,
                        List.of(new ChangeLine(
                                Sign.CHANGED,
                                "Date of birth",
                                "Date of birth was 1984 and is now 12 Mar 1984",
                                "(C)",
                                null)))),
                false);
    }

    @Override
    public List<String> recipients() {
        return List.of("KST", "AVL");
    }

    /** How many entries were exported last, for whom and where to. */
    public String exported = "";

    @Override
    public Exported export(List<Entry> shown, String recipient, Path file, Progress progress) {
        exported = shown.size() + " for " + recipient + " to " + file.getFileName();
        return new Exported(shown.size(), 0, entries(Progress.NONE).size(), "CONFIDENTIAL // REL AVL");
    }

    @Override
    public Optional<Verdict> checked() {
        return Optional.ofNullable(checked);
    }

    @Override
    public Verdict verify(Progress progress) {
        progress.report(1, 3);
        progress.checkCancelled();
        isChecked = true;
        checked = verdict;
        return verdict;
    }
}
