package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.grade.Grade;
import org.entente.ui.door.Sources;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;

/** Sources in a list. */
public final class DemoSources implements Sources {

    public final List<String> done = new ArrayList<>();

    @Override
    public List<Row> list(Perspective perspective) {
        return List.of(
                row(
                        "S-0101",
                        "Harbour staff list",
                        "Document",
                        "Port authority",
                        "1 Nov 2023",
                        "3 Nov 2023",
                        41,
                        "(U)"),
                row(
                        "S-0142",
                        "Interview report, 4 pages",
                        "Report",
                        "KST",
                        "18 Jan 2024",
                        "22 Jan 2024",
                        12,
                        "(C//REL AVL)"),
                row("S-0160", "Travel record", "Record", "AVL", "Feb 2024", "6 Feb 2024", 5, "(C//REL KST)"),
                row("S-0171", "Crane shift log", "Document", "Port authority", "11 Mar 2024", "12 Mar 2024", 9, "(R)"));
    }

    private static Row row(
            String reference,
            String title,
            String kind,
            String origin,
            String information,
            String report,
            int claims,
            String portion) {
        boolean isInterview = reference.equals("S-0142");
        return new Row(
                ObjectId.derived("demo", reference),
                reference,
                title,
                kind,
                origin,
                day(information),
                day(report),
                isInterview ? "B" : "",
                new Use(claims, isInterview ? 2 : 0),
                portion,
                isInterview);
    }

    /** Their years and months are enough to sort them. */
    private static Day day(String words) {
        int month = "JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(words.replaceAll("[^A-Za-z]", "")) / 3;
        return new Day(words, Long.parseLong(words.substring(words.length() - 4)) * 12 + month);
    }

    @Override
    public Proposal propose() {
        return new Proposal(
                "S-0172",
                "KST",
                List.of(new Kind("interview", "Interview"), new Kind("document", "Document")),
                List.of("UNCLASSIFIED", "CONFIDENTIAL"));
    }

    @Override
    public ObjectId create(NewSource source) {
        done.add("create " + source);
        return ObjectId.derived("demo", "S-0101");
    }

    @Override
    public Page page(ObjectId id, Perspective perspective) {
        var row = list(perspective).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        boolean isInterview = row.reference().equals("S-0142");
        return new Page(
                row,
                row.reliability(),
                List.of(),
                isInterview
                        ? List.of(new Sharing(ObjectId.derived("demo", "S-0160"), "S-0160", "Travel record", true))
                        : List.of(),
                List.of(
                        resting("Date of birth", "12 Mar 1984", Grade.admiralty("B2"), "characters 25–45"),
                        resting("Occupation", "Crane operator", Grade.NOT_GRADED, "p. 3")),
                "He said he was born on the twelfth of March.\nThe cranes must stand still in the last week of April.");
    }

    private static Resting resting(String property, String value, Grade grade, String locator) {
        return new Resting(
                new ClaimId(new Hash(1, 2, 3, value.hashCode())), // as on the page of what it is about
                Made.CLAIM,
                ObjectId.derived("demo", "karim"),
                new Symbol(Family.PEOPLE, "mdi2a-account", "Person"),
                "Yusuf al-Karim",
                property,
                value,
                grade,
                locator,
                locator.startsWith("characters") ? "line 1" : locator,
                "KST",
                "(C)");
    }

    @Override
    public void grade(ObjectId source, Grading grading) {
        done.add("grade " + grading.reliability() + " " + grading.credibility() + ": " + grading.reason());
    }

    @Override
    public void sameOrigin(ObjectId one, ObjectId other) {
        done.add("same origin");
    }

    @Override
    public void ownOrigin(ObjectId one, ObjectId other) {
        done.add("own origin");
    }
}
