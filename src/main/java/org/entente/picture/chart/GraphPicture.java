package org.entente.picture.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import org.entente.picture.scene.Mark;
import org.entente.picture.scene.Outline;
import org.entente.picture.scene.Scene;
import org.entente.picture.text.CleanText;
import org.entente.picture.text.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * Turns a chart into a picture: marking above and below, title with portion mark, links under symbols under labels, legend.
 * What the picture shows is exactly what the chart holds; who calls has passed it through the release check.
 *
 * @param aspect wanted width divided by height of the network
 */
public record GraphPicture(Theme theme, Locale locale, double aspect) {

    private static final double EDGE = 24;
    private static final double TITLE = 44;
    private static final double LABEL = 12.5;
    private static final double LINE = 16;
    private static final double LONGEST = 190;
    private static final int READABLE = 400;
    private static final int FEW_LABELS = 60;
    private static final int NAMED = 400;

    public static GraphPicture light() {
        return new GraphPicture(Theme.LIGHT, Locale.ENGLISH, 1.5);
    }

    public Scene scene(Chart chart, Banner banner) {
        var text = new PictureText(locale);
        var stage = new Stage(chart, aspect);
        var pen = new Pen();
        double top = BannerStrip.HEIGHT + TITLE;
        for (int item = 0; item < stage.y.length; item++) {
            stage.y[item] += top;
        }
        var legend = new Legend(theme, chart, text, stage.width - 2 * EDGE);
        double foot = top + stage.height;
        double height = foot + legend.height() + BannerStrip.HEIGHT;
        new LinkDrawing(pen, theme, chart, stage).draw();
        Integer[] ranking = ranking(chart);
        drawSymbols(pen, chart, stage, ranking);
        drawLabels(pen, chart, stage, ranking, new LabelPlacer.Box(8, top - 14, stage.width - 8, foot - 6));
        drawTitle(pen, chart, text, stage.width);
        if (legend.height() > 0) {
            pen.line(Outline.line(EDGE, foot, stage.width - EDGE, foot), theme.border(), 1);
            legend.draw(pen, EDGE, foot);
        }
        BannerStrip.draw(pen, banner, 0, stage.width);
        BannerStrip.draw(pen, banner, height - BannerStrip.HEIGHT, stage.width);
        String title = CleanText.line(chart.title());
        String description = text.get(
                "picture.graph.description",
                title,
                chart.items().size(),
                chart.links().size(),
                banner.plain(),
                names(chart, ranking));
        return new Scene(stage.width, height, theme.canvas(), pen.marks(), title, description);
    }

    /** Who is in the picture, the most important first: for those who cannot see it and for the check of finished files. */
    private static String names(Chart chart, Integer[] ranking) {
        var names = new ArrayList<String>();
        for (int place = 0; place < Math.min(NAMED, ranking.length); place++) {
            Chart.Item item = chart.items().get(ranking[place]);
            names.add(CleanText.line(item.name()));
            names.add(CleanText.line(item.otherName()));
        }
        names.removeIf(String::isEmpty);
        return String.join(", ", names);
    }

    private static Integer[] ranking(Chart chart) {
        var ranking = new Integer[chart.items().size()];
        Arrays.setAll(ranking, item -> item);
        Arrays.sort(ranking, (one, other) -> {
            var first = chart.items().get(one);
            var second = chart.items().get(other);
            int bySelection = Boolean.compare(second.selected(), first.selected());
            int byImportance = Double.compare(second.importance(), first.importance());
            return bySelection != 0 ? bySelection : byImportance != 0 ? byImportance : Integer.compare(one, other);
        });
        return ranking;
    }

    /** The least important first, so that the others lie on top. */
    private void drawSymbols(Pen pen, Chart chart, Stage stage, Integer[] ranking) {
        for (int place = ranking.length - 1; place >= 0; place--) {
            int number = ranking[place];
            Chart.Item item = chart.items().get(number);
            SymbolDrawing.draw(
                    pen,
                    theme,
                    item.family(),
                    item.icon(),
                    stage.x[number],
                    stage.y[number],
                    stage.radius[number],
                    item.selected());
        }
    }

    private void drawLabels(Pen pen, Chart chart, Stage stage, Integer[] ranking, LabelPlacer.Box frame) {
        var placer = new LabelPlacer(frame);
        int items = chart.items().size();
        int wanted = items <= READABLE ? items : FEW_LABELS;
        for (int item = 0; item < items; item++) {
            if (items <= READABLE || stage.radius[item] > 4) {
                double reach = stage.radius[item] + (chart.items().get(item).selected() ? 7 : 1);
                placer.block(new LabelPlacer.Box(
                        stage.x[item] - reach, stage.y[item] - reach, stage.x[item] + reach, stage.y[item] + reach));
            }
        }
        if (items <= READABLE) {
            avoidLinks(chart, stage, placer);
        }
        int bold = items <= 20 ? 1 : Math.max(3, items / 16);
        for (int place = 0; place < wanted; place++) {
            int number = ranking[place];
            boolean isBold = place < bold && chart.items().get(number).importance() > 0.5
                    || chart.items().get(number).selected();
            drawLabel(pen, chart.items().get(number), stage, number, placer, isBold);
        }
    }

    private static void avoidLinks(Chart chart, Stage stage, LabelPlacer placer) {
        for (int link = 0; link < chart.graph().links(); link++) {
            int from = chart.graph().from(link);
            int to = chart.graph().to(link);
            placer.avoid(stage.x[from], stage.y[from], stage.x[to], stage.y[to]);
        }
    }

    private void drawLabel(Pen pen, Chart.Item item, Stage stage, int number, LabelPlacer placer, boolean bold) {
        var face = Typeface.of(bold);
        String name = face.fit(CleanText.line(item.name()), LABEL, LONGEST);
        String other = Typeface.REGULAR.fit(CleanText.line(item.otherName()), LABEL, LONGEST);
        if (name.isEmpty()) {
            return;
        }
        double width = Math.max(face.width(name, LABEL), Typeface.REGULAR.width(other, LABEL));
        double reach = stage.radius[number] + (item.selected() ? 8 : 0);
        LabelPlacer.@Nullable Box box = null;
        if (!other.isEmpty()) {
            box = placer.place(stage.x[number], stage.y[number], reach, width + 4, LINE * 2);
        }
        boolean both = box != null;
        if (box == null) {
            box = placer.place(stage.x[number], stage.y[number], reach, face.width(name, LABEL) + 4, LINE);
        }
        if (box == null) {
            return;
        }
        boolean right = box.left() >= stage.x[number];
        boolean left = box.right() <= stage.x[number];
        Mark.Anchor anchor = right ? Mark.Anchor.START : left ? Mark.Anchor.END : Mark.Anchor.MIDDLE;
        double x = right ? box.left() + 2 : left ? box.right() - 2 : (box.left() + box.right()) / 2;
        double baseLine = box.top() + LINE - 4;
        pen.words(name, x, baseLine, LABEL, bold, theme.text(), anchor, theme.canvas());
        if (both) {
            pen.words(other, x, baseLine + LINE, LABEL, false, theme.muted(), anchor, theme.canvas());
        }
    }

    private void drawTitle(Pen pen, Chart chart, PictureText text, double width) {
        double y = BannerStrip.HEIGHT + 29;
        String counts = text.get(
                "picture.graph.counts", chart.items().size(), chart.links().size());
        String note = CleanText.line(chart.note());
        String tail = note.isEmpty() ? counts : counts + "  ·  " + note;
        String portion = CleanText.line(chart.portion());
        double room = width - 2 * EDGE - 16 - Typeface.REGULAR.width(portion, 12);
        String title = Typeface.BOLD.fit(CleanText.line(chart.title()), 17, room * 0.7);
        double x = pen.words(title, EDGE, y, 17, true, theme.text());
        x = pen.words(portion, x + (portion.isEmpty() ? 0 : 10), y, 12, false, theme.muted());
        pen.words(
                Typeface.REGULAR.fit(tail, 12, Math.max(60, width - EDGE - x - 24)),
                width - EDGE,
                y,
                12,
                false,
                theme.muted(),
                Mark.Anchor.END,
                null);
    }
}
