package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Sources;

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
}
