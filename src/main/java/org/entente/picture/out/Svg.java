package org.entente.picture.out;

import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.picture.scene.Ink;
import org.entente.picture.scene.Mark;
import org.entente.picture.scene.Outline;
import org.entente.picture.scene.Scene;

/**
 * Pictures as SVG 1.1: no scripts, no links, nothing from outside. Text stays text, so that it can be searched and read aloud;
 * Noto Sans is asked for first, other fonts may make it a little wider or narrower.
 */
public final class Svg {

    private static final String FONTS = "'Noto Sans','Noto Sans Arabic',Arial,'DejaVu Sans',sans-serif";

    private final StringBuilder xml = new StringBuilder(1 << 16);

    private Svg() {}

    public static byte[] write(Scene scene) {
        var svg = new Svg();
        svg.document(scene);
        return svg.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void document(Scene scene) {
        String width = number(scene.width());
        String height = number(scene.height());
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" font-family=\"")
                .append(FONTS)
                .append("\">\n<title>")
                .append(escape(scene.title()))
                .append("</title>\n<desc>")
                .append(escape(scene.description()))
                .append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"")
                .append(scene.background().hex())
                .append("\"/>\n");
        scene.marks().forEach(this::mark);
        xml.append("</svg>\n");
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Area area -> {
                xml.append("<path");
                paint("fill", area.ink());
                path(area.outline());
            }
            case Mark.Line line -> {
                xml.append("<path fill=\"none\"");
                paint("stroke", line.ink());
                xml.append(" stroke-width=\"").append(number(line.width())).append('"');
                if (!line.pattern().dashes().isEmpty()) {
                    xml.append(" stroke-dasharray=\"")
                            .append(line.pattern().dashes().stream()
                                    .map(Svg::number)
                                    .collect(Collectors.joining(" ")))
                            .append('"');
                }
                path(line.outline());
            }
            case Mark.Words words -> words(words);
        }
    }

    private void words(Mark.Words words) {
        xml.append("<text x=\"")
                .append(number(words.x()))
                .append("\" y=\"")
                .append(number(words.y()))
                .append("\" font-size=\"")
                .append(number(words.size()))
                .append('"');
        if (words.bold()) {
            xml.append(" font-weight=\"bold\"");
        }
        switch (words.anchor()) {
            case START -> {}
            case MIDDLE -> xml.append(" text-anchor=\"middle\"");
            case END -> xml.append(" text-anchor=\"end\"");
        }
        paint("fill", words.ink());
        if (words.halo() != null) {
            paint("stroke", words.halo());
            xml.append(" stroke-width=\"3.4\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        }
        xml.append('>').append(escape(words.text())).append("</text>\n");
    }

    private void paint(String what, Ink ink) {
        xml.append(' ').append(what).append("=\"").append(ink.hex()).append('"');
        if (ink.opacity() < 1) {
            xml.append(' ')
                    .append(what)
                    .append("-opacity=\"")
                    .append(number(ink.opacity()))
                    .append('"');
        }
    }

    private void path(Outline outline) {
        xml.append(" d=\"");
        double[] at = new double[6];
        boolean evenOdd = false;
        for (PathIterator segments = outline.segments(); !segments.isDone(); segments.next()) {
            evenOdd = segments.getWindingRule() == PathIterator.WIND_EVEN_ODD;
            switch (segments.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> command('M', at, 2);
                case PathIterator.SEG_LINETO -> command('L', at, 2);
                case PathIterator.SEG_QUADTO -> command('Q', at, 4);
                case PathIterator.SEG_CUBICTO -> command('C', at, 6);
                default -> xml.append('Z');
            }
        }
        xml.append('"').append(evenOdd ? " fill-rule=\"evenodd\"" : "").append("/>\n");
    }

    private void command(char letter, double[] at, int numbers) {
        xml.append(letter);
        for (int next = 0; next < numbers; next++) {
            xml.append(next == 0 ? "" : " ").append(number(at[next]));
        }
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** Text for XML 1.0: markup escaped, characters that XML does not know replaced. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isXml(codePoint) ? codePoint : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint >= 0x20 && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000;
    }
}
