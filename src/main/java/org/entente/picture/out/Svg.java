package org.entente.picture.out;

import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.picture.scene.Ink;
import org.entente.picture.scene.Mark;
import org.entente.picture.scene.Outline;
import org.entente.picture.scene.Scene;
import org.entente.picture.text.XmlText;

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
                .append(XmlText.escape(scene.title()))
                .append("</title>\n<desc>")
                .append(XmlText.escape(scene.description()))
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

    /** The halo is a text of its own below, because many programs know no order of painting. */
    private void words(Mark.Words words) {
        if (words.halo() != null) {
            words(words, " aria-hidden=\"true\"");
            paint("fill", words.halo());
            paint("stroke", words.halo());
            xml.append(" stroke-width=\"3.4\" stroke-linejoin=\"round\"");
            text(words.text());
        }
        words(words, "");
        paint("fill", words.ink());
        text(words.text());
    }

    private void words(Mark.Words words, String more) {
        xml.append("<text x=\"")
                .append(number(words.x()))
                .append("\" y=\"")
                .append(number(words.y()))
                .append("\" font-size=\"")
                .append(number(words.size()))
                .append('"')
                .append(more);
        if (words.bold()) {
            xml.append(" font-weight=\"bold\"");
        }
        switch (words.anchor()) {
            case START -> {}
            case MIDDLE -> xml.append(" text-anchor=\"middle\"");
            case END -> xml.append(" text-anchor=\"end\"");
        }
    }

    private void text(String text) {
        xml.append('>').append(XmlText.escape(text)).append("</text>\n");
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
}
