package org.entente.report.word;

import java.text.MessageFormat;
import org.entente.picture.chart.Banner;
import org.entente.report.document.Document;

/**
 * Header and footer of every page: the marking's text at the left, sharing labels such as TLP at the right edge, 12 points in
 * their fixed colour on black (FIRST, Traffic Light Protocol 2.0). A rule takes the colour of the marking.
 */
final class WordBanner {

    private static final int LONGEST_BESIDE_LABEL = 48;

    private WordBanner() {}

    static String header(Document document) {
        return part("hdr", "Header", document, "bottom", "");
    }

    static String footer(Document document) {
        String page = field("PAGE");
        String pages = field("NUMPAGES");
        String words = MessageFormat.format(document.pageOf(), "\u0001", "\u0002");
        var runs = new StringBuilder();
        for (String piece : words.split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])")) {
            runs.append(
                    switch (piece) {
                        case "\u0001" -> page;
                        case "\u0002" -> pages;
                        default ->
                            Runs.spaced(
                                    piece.startsWith(" ") ? " " : "",
                                    piece,
                                    piece.endsWith(" ") ? " " : "",
                                    "<w:sz w:val=\"18\"/>");
                    });
        }
        String numbers = Runs.paragraph("Footer", "", "<w:jc w:val=\"center\"/>", "", runs.toString());
        return part("ftr", "Footer", document, "top", numbers);
    }

    private static String part(String element, String style, Document document, String edge, String more) {
        Banner banner = document.banner();
        String rule = "<w:pBdr><w:" + edge + " w:val=\"single\" w:sz=\"18\" w:space=\"4\" w:color=\""
                + banner.background().hex().substring(1) + "\"/></w:pBdr>";
        var labels = new StringBuilder();
        for (Banner.Label label : banner.labels()) {
            labels.append(labels.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>")
                    .append(label(label));
        }
        String text = Runs.text(banner.text(), "<w:b/><w:bCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>");
        boolean beside = banner.text().length() <= LONGEST_BESIDE_LABEL;
        String first = Runs.paragraph(
                style, rule, "", "", text + (beside && !labels.isEmpty() ? "<w:r><w:tab/></w:r>" + labels : ""));
        String second = beside || labels.isEmpty()
                ? ""
                : Runs.paragraph(style, "", "<w:jc w:val=\"right\"/>", "", labels.toString());
        return WordStyles.HEAD + "<w:" + element + " " + WordStyles.MAIN + ">"
                + (edge.equals("top") ? more : "") + first + second + (edge.equals("top") ? "" : more)
                + "</w:" + element + ">";
    }

    private static String label(Banner.Label label) {
        return Runs.text(
                "\u00A0" + label.text() + "\u00A0",
                "<w:b/><w:bCs/><w:color w:val=\"" + label.ink().hex().substring(1)
                        + "\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:shd w:val=\"clear\" w:color=\"auto\""
                        + " w:fill=\""
                        + label.background().hex().substring(1) + "\"/>");
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name
                + " \"><w:r><w:rPr><w:sz w:val=\"18\"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>";
    }
}
