package org.entente.report.word;

import org.entente.model.Direction;
import org.entente.picture.text.CleanText;
import org.entente.picture.text.XmlText;
import org.entente.report.document.Initials;

/** Text of WordprocessingML: runs with properties, right-to-left stretches told so. */
final class Runs {

    private Runs() {}

    /** @param properties run properties as XML, in the order of the schema up to {@code w:shd}; may be empty */
    static String text(String text, String properties) {
        var xml = new StringBuilder();
        for (Direction.Run run : Direction.runs(Initials.bound(CleanText.lines(text)))) {
            xml.append("<w:r><w:rPr>")
                    .append(properties)
                    .append(run.rightToLeft() ? "<w:rtl/>" : "")
                    .append("</w:rPr>");
            String[] lines = run.text().split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                xml.append(line > 0 ? "<w:br/>" : "")
                        .append("<w:t xml:space=\"preserve\">")
                        .append(XmlText.escape(lines[line]))
                        .append("</w:t>");
            }
            xml.append("</w:r>");
        }
        return xml.toString();
    }

    /** Like {@link #text}, with blanks at the ends kept. */
    static String spaced(String before, String text, String after, String properties) {
        return blank(before) + text(text, properties) + blank(after);
    }

    private static String blank(String blank) {
        return blank.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + blank + "</w:t></w:r>";
    }

    /** A portion mark at the right edge of the last line. */
    static String portion(String portion) {
        return portion.isEmpty()
                ? ""
                : "<w:r><w:tab/></w:r>"
                        + text(
                                portion.replace(' ', '\u00A0'),
                                "<w:b w:val=\"0\"/><w:color w:val=\"57606A\"/><w:sz w:val=\"19\"/>");
    }

    /**
     * A paragraph in a style.
     *
     * @param frame paragraph properties that the schema wants before the direction
     * @param shape those that it wants after
     */
    static String paragraph(String style, String frame, String shape, String text, String runs) {
        String direction = Direction.isRightToLeft(CleanText.lines(text)) ? "<w:bidi/>" : "";
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + frame + direction + shape + "</w:pPr>" + runs
                + "</w:p>";
    }
}
