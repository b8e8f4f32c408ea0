package org.entente.ui.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.app.source.reading.ContentReader;
import org.entente.app.source.reading.Samples;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.report.Section;
import org.entente.report.sheet.Register;
import org.entente.ui.door.Banner;
import org.entente.ui.door.Reports;
import org.jspecify.annotations.Nullable;

/** Two pages of whatever is wanted; AVL must not read of Harbourmaster X. */
public final class DemoReports implements Reports {

    public final List<Setup> kept = new ArrayList<>();
    public final List<String> done = new ArrayList<>();
    public int asked;
    /** What happens while a report is made. */
    public Runnable meanwhile = () -> {};
    /** Thrown when a file is written; null while the drive is well. */
    public @Nullable RuntimeException broken;

    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(DemoAssessments.ID, "Port threat 2024", "(C//REL AVL)"),
                new Subject(ObjectId.derived("demo", "winter"), "Winter outlook", "(R)"));
    }

    @Override
    public List<String> readers() {
        return List.of("AVL", "OND");
    }

    @Override
    public List<Setup> setups() {
        return List.copyOf(kept);
    }

    @Override
    public void keep(Setup setup) {
        kept.removeIf(each -> each.key().equals(setup.key()));
        kept.addFirst(setup);
    }

    @Override
    public void remove(Setup setup) {
        kept.removeIf(each -> each.key().equals(setup.key()));
    }

    @Override
    public Made make(Setup setup, Progress progress) {
        String without = new TreeSet<>(setup.without()).toString();
        done.add("make " + setup.template().key() + " for " + setup.partner() + " without " + without);
        meanwhile.run();
        var checks = new ArrayList<Check>();
        if (setup.partner().equals("AVL")) {
            checks.add(new Check(
                    Verdict.BAD,
                    "“Harbourmaster X” is not for AVL",
                    "Page 2. It stands in the bottom line of Port threat 2024.",
                    List.of(new Spot.Thing(DemoAssessments.ID), new Spot.Page(1))));
        }
        if (setup.without().contains(Section.SCALES)) {
            checks.add(new Check(
                    Verdict.DOUBTFUL,
                    "The yardstick is missing",
                    "Ranges are printed.",
                    List.of(new Spot.Part(Section.SCALES))));
        }
        checks.add(new Check(Verdict.GOOD, "Every paragraph carries a mark", "14 of 14", List.of()));
        boolean isWorkbook = setup.template().sections().isEmpty();
        return new Made(
                setup,
                isWorkbook
                        ? null
                        : new ContentReader()
                                .read(
                                        Samples.document(2, "Port threat, page"),
                                        "application/pdf",
                                        ContentReader.Size.SCREEN),
                isWorkbook ? register() : null,
                EnumSet.of(
                        Section.BOTTOM_LINE, Section.JUDGEMENTS, Section.POSITIONS, Section.EVIDENCE, Section.SCALES),
                "Judgements and positions cannot be left out: OND on KJ2 dissents.",
                checks,
                1_024,
                List.of(new Staying("Not marked for " + setup.partner(), 37, List.of("Harbourmaster X"))),
                41,
                Banner.locked("CONFIDENTIAL"));
    }

    private static Register register() {
        return new Register(
                "Port threat 2024",
                "en",
                new org.entente.picture.chart.Banner(
                        "CONFIDENTIAL",
                        3,
                        5,
                        org.entente.picture.scene.Ink.of("#0033A0"),
                        org.entente.picture.scene.Ink.WHITE,
                        List.of()),
                List.of(new Register.Sheet(
                        "Evidence",
                        List.of("Marking", "What it says"),
                        List.of(18, 70),
                        List.of(List.of("(C)", "It does.")))));
    }

    @Override
    public void forget() {
        asked++;
    }

    @Override
    public int write(Setup setup, Path target, Progress progress) {
        if (broken != null) {
            throw broken;
        }
        done.add("write " + target + " for " + setup.partner());
        return 41;
    }

    /** What was kept of the parts that are left out, in the setup that was worked on last. */
    public Set<Section> without() {
        return kept.getFirst().without();
    }
}
