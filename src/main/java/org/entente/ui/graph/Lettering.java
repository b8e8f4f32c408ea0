package org.entente.ui.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.entente.graph.readable.Footprints;
import org.entente.graph.readable.Untangling;
import org.entente.ui.door.Charts;
import org.entente.ui.theme.Fonts;

/** How names are written on a chart, and how much room they take. Screen's thread only. */
final class Lettering {

    /** Stays free at either side of a name, so that two do not read as one. */
    static final double BESIDE = 2;

    /** Between a name and what is not its own, so that nobody takes it for another's; given up where there is no other room. */
    static final double CLEAR = 2.5;

    private static final double SIZE = 12;
    private static final double LEADING = 3;

    /** A longer name takes two lines. */
    private static final double WIDEST = 112;

    /** In large text, of the usual letters; never smaller than the usual letters of usual text. */
    private static final double SMALLER = 0.7;

    /** Things with so many links in the case are named in bold. */
    private static final int MUCH_LINKED = 12;

    private final Map<String, Double> widths = new HashMap<>();
    private double size = SIZE;
    private Font plain = Font.font(Fonts.FAMILY, SIZE);
    private Font bold = Font.font(Fonts.FAMILY, FontWeight.BOLD, SIZE);

    /**
     * What is written beside a symbol.
     *
     * @param second the name in another script; empty for none
     * @param size of its letters
     */
    record Label(List<String> lines, String second, boolean isStrong, double size, double width, double height) {

        double lineHeight() {
            return size + LEADING;
        }
    }

    Font plain() {
        return plain;
    }

    Font bold() {
        return bold;
    }

    /** What a name is written in. */
    Font font(Label label) {
        if (label.size() != size) {
            return Font.font(Fonts.FAMILY, label.isStrong() ? FontWeight.BOLD : FontWeight.NORMAL, label.size());
        }
        return label.isStrong() ? bold : plain;
    }

    double lineHeight() {
        return size + LEADING;
    }

    /** 1 for the usual size of text. */
    double scale() {
        return size / SIZE;
    }

    void scale(double scale) {
        if (size != SIZE * scale) {
            size = SIZE * scale;
            plain = Font.font(Fonts.FAMILY, size);
            bold = Font.font(Fonts.FAMILY, FontWeight.BOLD, size);
            widths.clear();
        }
    }

    static boolean isStrong(Charts.Item item) {
        return item.degree() >= MUCH_LINKED;
    }

    /** A name in both its scripts. */
    Label full(Charts.Item item, boolean isStrong) {
        String second = NameLines.fitted(item.second());
        return second.isEmpty() ? brief(item, isStrong) : label(item, second, isStrong, WIDEST);
    }

    /** A name in our script only. */
    Label brief(Charts.Item item, boolean isStrong) {
        return label(item, "", isStrong, WIDEST);
    }

    /** A name in our script only, on two lines if it has two words: for where there is little room. */
    Label narrow(Charts.Item item, boolean isStrong) {
        return label(item, "", isStrong, 0);
    }

    private Label label(Charts.Item item, String second, boolean isStrong, double broadest) {
        var lines = NameLines.of(item.name(), broadest * scale(), line -> width(line, isStrong));
        double widest = second.isEmpty() ? 0 : width(second, false);
        for (String line : lines) {
            widest = Math.max(widest, width(line, isStrong));
        }
        int all = lines.size() + (second.isEmpty() ? 0 : 1);
        return new Label(lines, second, isStrong, size, widest, all * lineHeight());
    }

    /** The narrow writing in smaller letters, in large text: what is much linked is better named small than not at all. */
    Label small(Charts.Item item, boolean isStrong) {
        var narrow = narrow(item, isStrong);
        double smaller = Math.max(SIZE, size * SMALLER);
        double height = narrow.lines().size() * (smaller + LEADING);
        return new Label(narrow.lines(), "", isStrong, smaller, narrow.width() * smaller / size, height);
    }

    /**
     * How much room each item takes when symbols have their full size: what is much linked with both its names, the rest with
     * one; of many things, none.
     */
    Footprints prints(ChartState chart) {
        var radius = new float[chart.size()];
        var width = new float[chart.size()];
        var height = new float[chart.size()];
        boolean isNamed = chart.size() <= Untangling.MOST;
        for (int i = 0; i < radius.length; i++) {
            var item = chart.items().get(i);
            radius[i] = (float) ChartPainter.fullRadius(item);
            if (isNamed) {
                var label = isStrong(item) ? full(item, true) : brief(item, false);
                width[i] = (float) (label.width() + 2 * (BESIDE + CLEAR));
                height[i] = (float) (label.height() + CLEAR);
            }
        }
        return new Footprints(radius, width, height);
    }

    /** How wide words are that are not a name. */
    double width(String words) {
        return width(words, false);
    }

    private double width(String words, boolean isStrong) {
        return widths.computeIfAbsent((isStrong ? "b" : "p") + words, _ -> {
            var text = new Text(words);
            text.setFont(isStrong ? bold : plain);
            return text.getLayoutBounds().getWidth();
        });
    }

    /** Forgets names, as locking does. */
    void forget() {
        widths.clear();
    }
}
