package org.entente.report;

import java.util.List;
import org.entente.catalogue.yardstick.GradingScale;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.report.document.Block;

/**
 * The last pages of a briefing: what its terms of likelihood and its grades mean.
 *
 * @param portion mark of what every reader may know
 */
record ScalesAnnex(ReportText text, String portion) {

    void addTo(List<Block> blocks, Briefing briefing) {
        if (briefing.yardsticks().isEmpty() && briefing.gradings().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(1, text.get("report.section.scales")));
        for (Yardstick yardstick : briefing.yardsticks()) {
            blocks.add(new Block.Table(
                    text.get("report.yardstick.caption", yardstick.source()),
                    portion,
                    List.of(text.get("report.column.term"), text.get("report.column.range")),
                    yardstick.bands().stream()
                            .map(band -> List.of(
                                    band.alternative().isEmpty()
                                            ? band.term()
                                            : band.term() + " (" + band.alternative() + ")",
                                    yardstick.likelihood(band).percent().replace(" %", "\u00A0%")))
                            .toList(),
                    List.of(70, 30)));
        }
        for (GradingScale scale : briefing.gradings()) {
            blocks.add(grades(scale, scale.reliability(), "report.reliability.caption"));
            blocks.add(grades(scale, scale.credibility(), "report.credibility.caption"));
        }
    }

    private Block.Table grades(GradingScale scale, List<GradingScale.Mark> marks, String caption) {
        return new Block.Table(
                text.get(caption, scale.source()),
                portion,
                List.of(text.get("report.column.mark"), text.get("report.column.meaning")),
                marks.stream()
                        .map(mark -> List.of(
                                mark.mark(),
                                mark.sense().isEmpty() ? mark.label() : mark.label() + ". " + mark.sense()))
                        .toList(),
                List.of(12, 88));
    }
}
