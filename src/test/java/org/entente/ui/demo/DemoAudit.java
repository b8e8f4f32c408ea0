package org.entente.ui.demo;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.door.Audit;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;

/** Three entries of the fictional case. */
public final class DemoAudit implements Audit {

    private static final Period MARCH = new Period("month", "Earlier this month");

    public Verdict verdict = new Verdict(true, "Nothing was changed afterwards.");
    public boolean isChecked;

    public String due = "";

    @Override
    public String due() {
        return due;
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "",
                        new Time("13 Mar 2024 14:02Z", "13 Mar 2024 14:02:00Z"),
                        "AVL",
                        "Took in package no. 18 from AVL: 58 claims",
                        "(C//REL AVL)",
                        new Traits(Kind.EXCHANGE, Outcome.DONE, true, new Period("today", "Today"))),
                new Entry(
                        "b",
                        new Time("12 Mar 2024 09:30Z", "12 Mar 2024 09:30:00Z"),
                        "KST · M. Oduya",
                        "Set date of birth",
                        "(C)",
                        new Traits(Kind.CHANGE, Outcome.DONE, true, MARCH)),
                new Entry(
                        "a",
                        new Time("11 Mar 2024 08:00Z", "11 Mar 2024 08:00:00Z"),
                        "KST · J. Brandt",
                        "Added: Person",
                        "",
                        new Traits(Kind.CHANGE, Outcome.DONE, false, MARCH)));
    }

    /** The second entry touched anything. */
    @Override
    public Lens about(ObjectId thing) {
        return new Lens("Yusuf al-Karim", "(C)", entries().subList(1, 2));
    }

    @Override
    public Details details(String id) {
        return new Details(
                List.of(new Said(
                        ObjectId.derived("demo", "Yusuf al-Karim"),
                        new Symbol(Family.PEOPLE, "mdi2a-account", "Person"),
                        "Yusuf al-Karim",
                        "Date of birth",
                        "12 Mar 1984")),
                false);
    }

    @Override
    public Verdict verify(Progress progress) {
        isChecked = true;
        return verdict;
    }
}
