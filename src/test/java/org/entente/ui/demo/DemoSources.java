package org.entente.ui.demo;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Sources;

/** Sources in a list. */
final class DemoSources implements Sources {

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
        return new Row(
                ObjectId.derived("demo", reference),
                reference,
                title,
                kind,
                origin,
                information,
                report,
                claims,
                portion);
    }

    @Override
    public ObjectId create(String title, String level) {
        return ObjectId.derived("demo", "S-0101");
    }
}
