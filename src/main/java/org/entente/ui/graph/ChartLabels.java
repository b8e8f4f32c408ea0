package org.entente.ui.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /** So many things that the selection is about are named over symbols if need be; names of more would cover one another. */
    private static final int INSISTED = 12;

    /** Between a name and the legend. */
    private static final double GAP = 8;

    /** Around what is selected, whose name stands clear of it. */
    private static final double RING = 6;

    /** Of the canvas around a name, so that links end before it. */
    private static final double HALO = 4;

    private final Lettering letters = new Lettering();
    private final Map<ObjectId, Box> named = new HashMap<>();
    private final Set<ObjectId> plated = new HashSet<>();

    Lettering letters() {
        return letters;
    }

    /** What was named when it was drawn last. */
    Set<ObjectId> named() {
        return Set.copyOf(named.keySet());
    }

    /** Where names stand through which no link goes. */
    List<Box> plates() {
        return plated.stream()
                .flatMap(id -> Stream.ofNullable(named.get(id)))
                .map(ChartLabels::plate)
                .toList();
    }

    /** A name that found room. */
    private record Placed(Lettering.Label label, Box box) {}

    /** A name to be written. */
    private record Named(Placed placed, double x, Color ink) {}

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
        var overOthers = new LabelPlaces(frame); // what steps back may be covered
        places.take(kept);
        overOthers.take(kept);
        var visible = visible(model, focus, frame);
        for (int i : visible) {
            places.take(ChartPainter.box(chart, i, view));
            if (focus.isNear(i)) {
                overOthers.take(ChartPainter.box(chart, i, view));
            }
        }
        boolean isNearNamed = visible.stream().filter(focus::isNear).count() <= INSISTED;
        named.clear();
        plated.clear();
        var written = new ArrayList<Named>();
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
            if (placed == null && isNearNamed && focus.isNear(i)) {
                placed = firstPlaced(overOthers, item, isStrong, x, y, radius);
            }
            if (placed == null && focus.isSelected(i) && selected <= INSISTED) {
                var brief = letters.brief(item, isStrong);
                placed = new Placed(
                        brief,
                        places.insist(x, y, radius, brief.width() + 2 * Lettering.BESIDE, brief.height(), kept)
                                .narrower(Lettering.BESIDE));
            }
            if (placed != null) {
                named.put(item.id(), placed.box());
                if (focus.isNear(i)) {
                    plated.add(item.id());
                    places.take(plate(placed.box()));
                    overOthers.take(plate(placed.box()));
                }
                written.add(new Named(placed, x, focus.isBehind(i) ? palette.muted() : palette.text()));
            }
        }
        pen.setFill(palette.canvas());
        plates().forEach(plate -> pen.fillRect(plate.left(), plate.top(), plate.width(), plate.height()));
        written.forEach(name -> write(pen, name.placed(), name.x(), name.ink(), palette));
        return named.size();
    }

    /** On whole pixels, so that nothing shines through at its edge. */
    private static Box plate(Box box) {
        double left = Math.floor(box.left() - Lettering.BESIDE);
        double top = Math.floor(box.top());
        return new Box(
                left,
                top,
                Math.ceil(box.left() + box.width() + Lettering.BESIDE) - left,
                Math.ceil(box.top() + box.height()) - top);
    }

    /** In the fullest writing that finds room; null if none does. */
    private @Nullable Placed firstPlaced(
            LabelPlaces places, Charts.Item item, boolean isStrong, double x, double y, double radius) {
        var writings =
                Stream.of(letters.full(item, isStrong), letters.brief(item, isStrong), letters.narrow(item, isStrong));
        return writings.skip(isStrong ? 0 : 1)
                .flatMap(label -> Stream.ofNullable(
                                places.find(x, y, radius, label.width() + 2 * Lettering.BESIDE, label.height()))
                        .map(box -> new Placed(label, box.narrower(Lettering.BESIDE))))
                .findFirst()
                .orElse(null);
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
        plated.clear();
    }
}
