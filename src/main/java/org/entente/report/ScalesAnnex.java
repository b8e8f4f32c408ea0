package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import org.entente.catalogue.yardstick.GradingScale;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.report.document.Block;

/**
 * The last part of a briefing: what its terms of likelihood and its grades mean. It lies flat, with the terms beside each other
 * and both halves of a grade in one table, because below each other the scales alone would take most of a page.
 *
 * @param portion mark of what every reader may know
 */
record ScalesAnnex(ReportText text, String portion) {

    /** So many terms have room beside each other on a page. */
    private static final int ACROSS = 8;

    void addTo(List<Block> blocks, Briefing briefing) {
        if (briefing.yardsticks().isEmpty() && briefing.gradings().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(1, text.get("report.section.scales")));
        for (Yardstick yardstick : briefing.yardsticks()) {
            blocks.add(yardstick.bands().size() <= ACROSS ? across(yardstick) : down(yardstick));
        }
        briefing.gradings().forEach(scale -> blocks.add(grades(scale)));
    }

    private Block.Table across(Yardstick yardstick) {
        var bands = yardstick.bands();
        int width = 100 / bands.size();
        return new Block.Table(
                text.get("report.yardstick.caption", yardstick.source()),
                portion,
                bands.stream().map(ScalesAnnex::term).toList(),
                List.of(bands.stream().map(band -> range(yardstick, band)).toList()),
                bands.stream().map(_ -> width).toList());
    }

    private Block.Table down(Yardstick yardstick) {
        return new Block.Table(
                text.get("report.yardstick.caption", yardstick.source()),
                portion,
                List.of(text.get("report.column.term"), text.get("report.column.range")),
                yardstick.bands().stream()
                        .map(band -> List.of(term(band), range(yardstick, band)))
                        .toList(),
                List.of(70, 30));
    }

    private static String term(Yardstick.Band band) {
        return band.alternative().isEmpty() ? band.term() : band.term() + " (" + band.alternative() + ")";
    }

    private static String range(Yardstick yardstick, Yardstick.Band band) {
        return yardstick.likelihood(band).percent().replace(" %", "\u00A0%");
    }

    private Block.Table grades(GradingScale scale) {
        var rows = new ArrayList<List<String>>();
        int most = Math.max(scale.reliability().size(), scale.credibility().size());
        for (int i = 0; i < most; i++) {
            var row = new ArrayList<String>();
            add(row, scale.reliability(), i);
            add(row, scale.credibility(), i);
            rows.add(row);
        }
        return new Block.Table(
                text.get("report.grades.caption", scale.source()),
                portion,
                List.of(
                        text.get("report.column.mark"),
                        text.get("report.column.of-source"),
                        text.get("report.column.mark"),
                        text.get("report.column.of-information")),
                rows,
                List.of(7, 41, 7, 45));
    }

    private static void add(List<String> row, List<GradingScale.Mark> marks, int at) {
        var mark = at < marks.size() ? marks.get(at) : null; // one half may have fewer marks than the other
        row.add(mark == null ? "" : mark.mark());
        row.add(mark == null ? "" : mark.sense().isEmpty() ? mark.label() : mark.label() + ". " + mark.sense());
    }
}
