package org.entente.picture.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.catalogue.Family;
import org.entente.picture.scene.Outline;
import org.entente.picture.text.Typeface;

/** Names the shapes and lines that a chart really uses, in rows below it. */
final class Legend {

    private static final double SIZE = 12;
    private static final double ROW = 24;
    private static final double GAP = 22;

    private interface Sample {
        void draw(Pen pen, double x, double y);
    }

    private record Entry(Sample sample, double sampleWidth, String label) {
        double width() {
            return sampleWidth + 8 + Typeface.REGULAR.width(label, SIZE);
        }
    }

    private final Theme theme;
    private final List<List<Entry>> rows = new ArrayList<>();

    Legend(Theme theme, Chart chart, PictureText text, double width) {
        this.theme = theme;
        var families = new LinkedHashMap<String, Family>();
        chart.items().forEach(item -> families.putIfAbsent(item.family().key(), item.family()));
        wrap(familyEntries(families, text), width);
        wrap(linkEntries(chart, text), width);
    }

    double height() {
        return rows.isEmpty() ? 0 : rows.size() * ROW + 14;
    }

    void draw(Pen pen, double left, double top) {
        double y = top + 7 + ROW / 2;
        for (List<Entry> row : rows) {
            double x = left;
            for (Entry entry : row) {
                entry.sample().draw(pen, x, y);
                pen.words(entry.label(), x + entry.sampleWidth() + 8, y + SIZE * 0.36, SIZE, false, theme.text());
                x += entry.width() + GAP;
            }
            y += ROW;
        }
    }

    private void wrap(List<Entry> entries, double width) {
        List<Entry> row = new ArrayList<>();
        double x = 0;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.width() > width) {
                rows.add(row);
                row = new ArrayList<>();
                x = 0;
            }
            row.add(entry);
            x += entry.width() + GAP;
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    private List<Entry> familyEntries(Map<String, Family> families, PictureText text) {
        List<Entry> entries = new ArrayList<>();
        families.values().stream()
                .sorted((one, other) -> one.shape().compareTo(other.shape()))
                .forEach(family -> entries.add(new Entry(
                        (pen, x, y) -> SymbolDrawing.draw(pen, theme, family, "", x + 8, y, 8, false),
                        17,
                        text.family(family))));
        return entries;
    }

    private List<Entry> linkEntries(Chart chart, PictureText text) {
        Set<Chart.Strength> strengths = EnumSet.noneOf(Chart.Strength.class);
        boolean contested = false;
        for (Chart.Link link : chart.links()) {
            strengths.add(link.strength());
            contested |= link.contested();
        }
        List<Entry> entries = new ArrayList<>();
        if (strengths.size() > 1 || !strengths.contains(Chart.Strength.CONFIRMED)) {
            for (Chart.Strength strength : strengths) {
                entries.add(new Entry(
                        (pen, x, y) -> pen.line(
                                Outline.line(x, y, x + 30, y), theme.text(), 1.5, LinkDrawing.pattern(strength)),
                        30,
                        text.get("picture.legend." + strength.name().toLowerCase(Locale.ROOT))));
            }
        }
        if (contested) {
            entries.add(new Entry(
                    (pen, x, y) -> LinkDrawing.notEqual(pen, theme, x + 6, y),
                    12,
                    text.get("picture.legend.contested")));
        }
        return entries;
    }
}
