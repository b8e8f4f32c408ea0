package org.entente.ui.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.entente.model.ObjectId;
import org.entente.ui.door.Charts;
import org.entente.ui.theme.Palette;
import org.jspecify.annotations.Nullable;

/** Writes the names on a chart: what is selected first and always, then its neighbours, then what has most links. */
final class ChartLabels {

    private static final int MOST = 400;
    private static final int MOST_OF_MANY = 60;

    /** So many selected things are named over symbols if need be; names of more would cover one another. */
    private static final int INSISTED = 12;

    /** Between a name and the legend. */
    private static final double GAP = 8;

    /** Around what is selected, whose name stands clear of it. */
    private static final double RING = 6;

    /** Of the canvas around a name, so that links end before it. */
    private static final double HALO = 4;

    private final Lettering letters = new Lettering();
    private final Set<ObjectId> named = new HashSet<>();

    Lettering letters() {
        return letters;
    }

    /** What was named when it was drawn last. */
    Set<ObjectId> named() {
        return Set.copyOf(named);
    }

    /** A name that found room. */
    private record Placed(Lettering.Label label, Box box) {}

    /**
     * Writes as many names as find room.
     *
     * @param frame no name goes out of it
     * @param legend what no name may go under
     */
    int draw(GraphicsContext pen, GraphViewModel model, Focus focus, Palette palette, Box frame, Box legend) {
        var chart = model.chartProperty().get();
        var view = model.viewportProperty().get();
        int selected = model.selection().idsProperty().get().size();
        var kept = legend.wider(GAP);
        var places = new LabelPlaces(frame);
        places.take(kept);
        var visible = visible(model, focus, frame);
        for (int i : visible) {
            places.take(ChartPainter.box(chart, i, view));
        }
        named.clear();
        for (int i : visible) {
            var item = chart.items().get(i);
            double x = view.screenX(chart.x(i));
            double y = view.screenY(chart.y(i));
            double radius = ChartPainter.radius(item, view);
            boolean isStrong = focus.isSelected(i) || Lettering.isStrong(item);
            if (focus.isSelected(i)) {
                radius += RING;
            }
            var placed = firstPlaced(places, item, isStrong, x, y, radius);
            if (placed == null && focus.isSelected(i) && selected <= INSISTED) {
                var brief = letters.brief(item, isStrong);
                placed = new Placed(brief, places.insist(x, y, radius, brief.width(), brief.height(), kept));
            }
            if (placed != null) {
                named.add(item.id());
                write(pen, placed, x, focus.isBehind(i) ? palette.muted() : palette.text(), palette);
            }
        }
        return named.size();
    }

    /** In the fullest writing that finds room; null if none does. */
    private @Nullable Placed firstPlaced(
            LabelPlaces places, Charts.Item item, boolean isStrong, double x, double y, double radius) {
        var placed = isStrong ? placed(places, letters.full(item, true), x, y, radius) : null;
        if (placed == null) {
            placed = placed(places, letters.brief(item, isStrong), x, y, radius);
        }
        return placed == null ? placed(places, letters.narrow(item, isStrong), x, y, radius) : placed;
    }

    private static @Nullable Placed placed(
            LabelPlaces places, Lettering.Label label, double x, double y, double radius) {
        Box box = places.find(x, y, radius, label.width(), label.height());
        return box == null ? null : new Placed(label, box);
    }

    /** The numbers of the items in sight, those first that are to be named first. */
    private static List<Integer> visible(GraphViewModel model, Focus focus, Box frame) {
        var chart = model.chartProperty().get();
        var view = model.viewportProperty().get();
        boolean isMany = chart.size() > ChartPainter.MANY;
        return model.filter()
                .shown()
                .filter(i -> frame.holds(view.screenX(chart.x(i)), view.screenY(chart.y(i))))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> focus.isSelected(i) ? 0 : focus.isNear(i) ? 1 : 2)
                        .thenComparingInt(i -> -chart.items().get(i).degree()))
                .limit(isMany ? MOST_OF_MANY : MOST)
                .toList();
    }

    /** In the middle below and above a symbol, to its side beside it. */
    private void write(GraphicsContext pen, Placed placed, double x, Color ink, Palette palette) {
        Box box = placed.box();
        boolean isRight = box.left() >= x;
        boolean isLeft = box.left() + box.width() <= x;
        pen.setTextAlign(isRight ? TextAlignment.LEFT : isLeft ? TextAlignment.RIGHT : TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        double at = isRight ? box.left() : isLeft ? box.left() + box.width() : box.left() + box.width() / 2;
        double y = box.top() + letters.lineHeight() / 2;
        var label = placed.label();
        for (String line : label.lines()) {
            write(pen, line, label.isStrong() ? letters.bold() : letters.plain(), ink, at, y, palette);
            y += letters.lineHeight();
        }
        if (!label.second().isEmpty()) {
            write(pen, label.second(), letters.plain(), palette.muted(), at, y, palette);
        }
    }

    private static void write(
            GraphicsContext pen, String words, Font font, Color ink, double x, double y, Palette palette) {
        pen.setFont(font);
        pen.setStroke(palette.canvas());
        pen.setLineWidth(HALO);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.strokeText(words, x, y);
        pen.setFill(ink);
        pen.fillText(words, x, y);
    }

    /** Forgets names, as locking does. */
    void forget() {
        letters.forget();
        named.clear();
    }
}
