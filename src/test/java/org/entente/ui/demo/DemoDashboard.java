package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.dashboard.Proof;
import org.entente.app.dashboard.Since;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.ui.door.Assessments;
import org.entente.ui.door.Dashboard;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/** What waits in the fictional case, what changed, and how strong it is. */
public final class DemoDashboard implements Dashboard {

    private static final ObjectId PORT_THREAT = ObjectId.derived("demo", "port threat");

    public final List<Since> asked = new ArrayList<>();
    public boolean isEmpty;
    /** Since when nothing changed; null where something always has. */
    public @Nullable Since unchangedSince;
    /** Thrown by the card of changes; null while all is well. */
    public @Nullable RuntimeException broken;

    @Override
    public List<Waiting> waiting() {
        return List.of(
                new Waiting(
                        "mdi2n-not-equal-variant",
                        "2 contested values",
                        2,
                        "Both sides stay until somebody records which one stands",
                        "",
                        new Goal.Contested()),
                new Waiting(
                        "mdi2s-scale-balance",
                        "Your position on KJ3",
                        1,
                        "Port threat 2024",
                        "(C)",
                        new Goal.Assessment(PORT_THREAT)));
    }

    @Override
    public List<Assessments.Line> assessments() {
        return List.of(new Assessments.Line(
                PORT_THREAT,
                "Port threat 2024",
                "",
                "Coordination",
                true,
                "(C)",
                List.of(
                        new Assessments.JudgementLine(
                                "KJ1",
                                "",
                                "likely",
                                "likely (55–80 %)",
                                0.55,
                                0.8,
                                "moderate",
                                "Moderate",
                                "",
                                "OND awaited",
                                List.of(),
                                "(C)"),
                        new Assessments.JudgementLine(
                                "KJ2",
                                "",
                                "very likely",
                                "very likely (80–95 %)",
                                0.8,
                                0.95,
                                "moderate",
                                "Moderate",
                                "≠ OND dissents",
                                "",
                                List.of(),
                                "(C)"))));
    }

    @Override
    public Changes changes(Since since) {
        asked.add(since);
        if (broken != null) {
            throw broken;
        }
        if (since == unchangedSince) {
            return new Changes(List.of(), "");
        }
        var changes = new ArrayList<Change>();
        changes.add(new Change(
                "+14",
                "entities",
                "12 by AVL, 2 by KST",
                "(C//REL AVL)",
                new Goal.Listed(new Proof.Created(ObjectType.Role.ENTITY, 7))));
        for (int i = 1; i < 8; i++) {
            changes.add(new Change(
                    "KJ" + i, "likely → very likely", "KST, 12 Mar 2024", "(R)", new Goal.Assessment(PORT_THREAT)));
        }
        return new Changes(changes, "(C)");
    }

    @Override
    public Strength strength() {
        return new Strength(
                512,
                322,
                12,
                "(C)",
                List.of(
                        new Weakness(
                                4,
                                "sources share an origin",
                                "counted once",
                                "",
                                new Goal.Listed(new Proof.SharedOrigin())),
                        new Weakness(0, "values are contested", "", "", new Goal.Contested())));
    }

    @Override
    public Listing listing(Proof proof) {
        return new Listing(
                "New entities",
                "Things whose first claim came into the case since then.",
                List.of(new Item(
                        ObjectId.derived("demo", "Yusuf al-Karim"),
                        new Symbol(Family.PEOPLE, "mdi2a-account", "Person"),
                        "Yusuf al-Karim",
                        "يوسف الكريم",
                        "(C//REL AVL)")),
                false);
    }

    @Override
    public String lastVisit() {
        return "11 Mar 2024";
    }

    @Override
    public boolean isEmpty() {
        return isEmpty;
    }
}
