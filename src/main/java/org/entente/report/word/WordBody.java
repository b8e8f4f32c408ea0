package org.entente.report.word;

import java.util.List;
import org.entente.model.Direction;
import org.entente.model.value.Likelihood;
import org.entente.picture.chart.LikelihoodPicture;
import org.entente.picture.chart.Theme;
import org.entente.picture.text.CleanText;
import org.entente.picture.text.XmlText;
import org.entente.report.document.Block;
import org.entente.report.document.Document;
import org.jspecify.annotations.Nullable;

/** The main part: one paragraph or table per block. */
final class WordBody {

    /** Room between the margins of an A4 page, in twentieths of a point and in pixels at 96 to the inch. */
    private static final int TEXT_WIDTH = 9638;

    private static final double TEXT_PIXELS = 642;
    private static final double BAR_WIDTH = 200;
    private static final double BAR_HEIGHT = 14;
    private static final String BOLD = "<w:b/><w:bCs/>";
    private static final String KEEP = "<w:keepNext/>";
    private static final String RULE =
            "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"10\" w:color=\"24292F\"/></w:pBdr>";
    private static final int INDENT = 340;
    private static final int BAR_COLUMN = 3240;

    private final Images images;
    private final LikelihoodPicture bars = new LikelihoodPicture(Theme.LIGHT);
    private final StringBuilder xml = new StringBuilder(1 << 14);

    WordBody(Images images) {
        this.images = images;
    }

    String write(Document document) {
        paragraph("Title", "", document.title(), Runs.text(document.title(), "") + Runs.portion(document.portion()));
        paragraph("Subtitle", "", document.subtitle(), Runs.text(document.subtitle(), ""));
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading heading ->
                    paragraph("Heading" + heading.level(), "", heading.text(), Runs.text(heading.text(), ""));
                case Block.Paragraph paragraph ->
                    paragraph(
                            "Normal",
                            "",
                            paragraph.text(),
                            lead(paragraph.lead())
                                    + Runs.text(paragraph.text(), "")
                                    + Runs.portion(paragraph.portion()));
                case Block.Entry entry ->
                    paragraph(
                            "ListBullet",
                            "",
                            entry.text(),
                            Runs.text(entry.text(), "") + Runs.portion(entry.portion()));
                case Block.Judgement judgement -> judgement(judgement);
                case Block.Position position -> position(position);
                case Block.Table table -> table(table);
                case Block.Picture picture -> picture(picture);
            }
        }
        return xml.toString();
    }

    private void paragraph(String style, String frame, String text, String runs) {
        paragraph(style, frame, "", text, runs);
    }

    private void paragraph(String style, String frame, String shape, String text, String runs) {
        xml.append(Runs.paragraph(style, frame, shape, text, runs));
    }

    private static String lead(String lead) {
        return lead.isEmpty() ? "" : Runs.spaced("", lead, " ", BOLD);
    }

    private void judgement(Block.Judgement judgement) {
        boolean alone = judgement.bar() == null && judgement.confidence() == null;
        paragraph(
                "Judgement",
                alone ? "" : KEEP,
                judgement.sentence(),
                Runs.spaced("", judgement.number(), "  ", BOLD)
                        + Runs.text(judgement.sentence(), "")
                        + Runs.portion(judgement.portion()));
        measures("", 0, judgement.bar(), judgement.confidence());
    }

    private void position(Block.Position position) {
        String frame = position.dissent() ? RULE : "";
        boolean alone = position.bar() == null && position.apart() == null;
        var goingOn = position.goingOn();
        paragraph(
                "Position",
                (alone ? "" : KEEP) + frame,
                "<w:ind w:left=\"" + INDENT + "\"/>",
                position.text(),
                lead(position.lead())
                        + Runs.text(position.text(), "")
                        + (goingOn == null
                                ? ""
                                : Runs.spaced(" ", goingOn.dots(), "\u00A0", "") + Runs.text(goingOn.text(), ""))
                        + Runs.portion(position.portion()));
        measures(frame, INDENT, position.bar(), position.apart());
    }

    /** The bar, and in a column beside it, as a sentence of its own, the confidence. */
    private void measures(String frame, int indent, @Nullable Likelihood bar, Block.@Nullable Confidence confidence) {
        if (bar == null && confidence == null) {
            return;
        }
        var runs = new StringBuilder();
        int column = 0;
        if (bar != null) {
            var scene = bars.bar(bar, BAR_WIDTH, BAR_HEIGHT);
            runs.append(images.inline(scene, BAR_WIDTH, 3, false, scene.description()));
            column = BAR_COLUMN;
        }
        if (confidence != null) {
            runs.append(bar == null ? "" : "<w:r><w:tab/></w:r>")
                    .append(Runs.spaced("", confidence.dots(), "  ", ""))
                    .append(Runs.text(confidence.text(), ""))
                    .append(Runs.portion(confidence.portion()));
        }
        String shape = "<w:ind w:left=\"" + (indent + column) + "\" w:hanging=\"" + column + "\"/>";
        paragraph("Measure", frame, shape, "", runs.toString());
    }

    private void picture(Block.Picture picture) {
        paragraph("Measure", KEEP, "", images.inline(picture.scene(), TEXT_PIXELS, 2, true, picture.alternative()));
        paragraph("Caption", "", picture.caption(), Runs.text(picture.caption(), "") + Runs.portion(picture.portion()));
    }

    private void table(Block.Table table) {
        paragraph("Caption", KEEP, table.caption(), Runs.text(table.caption(), "") + Runs.portion(table.portion()));
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Ruled\"/><w:tblW w:w=\"")
                .append(TEXT_WIDTH)
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\""
                        + " w:firstRow=\"1\"/>")
                .append("<w:tblCaption w:val=\"")
                .append(XmlText.escape(CleanText.line(table.caption())))
                .append("\"/></w:tblPr><w:tblGrid>");
        table.widths()
                .forEach(width -> xml.append("<w:gridCol w:w=\"")
                        .append(TEXT_WIDTH * width / 100)
                        .append("\"/>"));
        xml.append("</w:tblGrid>");
        row(table.header(), table.widths(), true);
        table.rows().forEach(row -> row(row, table.widths(), false));
        xml.append("</w:tbl>");
        paragraph("Measure", "", "", "");
    }

    private void row(List<String> cells, List<Integer> widths, boolean header) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(header ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            String direction = Direction.isRightToLeft(CleanText.lines(text)) ? "<w:bidi/>" : "";
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(TEXT_WIDTH * widths.get(column) / 100)
                    .append("\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/>")
                    .append(header ? KEEP : "") // the head stands on the page of its first row
                    .append(direction)
                    .append("</w:pPr>")
                    .append(Runs.text(text, header ? BOLD : ""))
                    .append("</w:p></w:tc>");
        }
        xml.append("</w:tr>");
    }
}
