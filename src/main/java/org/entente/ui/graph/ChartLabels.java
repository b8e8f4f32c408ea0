package org.entente.ui.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.entente.model.ObjectId;
import org.entente.ui.theme.Fonts;
import org.entente.ui.theme.Palette;

/** Writes the names on a chart: what is selected first and always, then its neighbours, then what has most links. */
final class ChartLabels {

    private static final double SIZE = 12;
    private static final int MOST = 400;
    private static final int MOST_OF_MANY = 60;

    /** So many selected things are named over symbols if need be; names of more would cover one another. */
    private static final int INSISTED = 12;

    /** Between a name and the legend. */
    private static final double GAP = 8;

    private final Map<String, Double> widths = new HashMap<>();
    private final Set<ObjectId> named = new HashSet<>();
    private double size = SIZE;
    private Font plain = Font.font(Fonts.FAMILY, SIZE);
    private Font bold = Font.font(Fonts.FAMILY, FontWeight.BOLD, SIZE);

    /** What was named when it was drawn last. */
    Set<ObjectId> named() {
        return Set.copyOf(named);
    }

    Font bold() {
        return bold;
    }

    /** @param scale 1 for the usual size of text */
    void scale(double scale) {
        if (size != SIZE * scale) {
            size = SIZE * scale;
            plain = Font.font(Fonts.FAMILY, size);
            bold = Font.font(Fonts.FAMILY, FontWeight.BOLD, size);
            widths.clear();
        }
    }

    /**
     * Writes as many names as find room.
     *
     * @param legend what no name may go under
     */
    int draw(GraphicsContext pen, GraphViewModel model, Palette palette, Box frame, Box legend) {
        var chart = model.chartProperty().get();
        var view = model.viewportProperty().get();
        Set<ObjectId> selected = model.selection().idsProperty().get();
        var kept = legend.wider(GAP);
        var places = new LabelPlaces(frame.width(), frame.height());
        places.take(kept);
        var visible = visible(model, frame);
        for (int i : visible) {
            places.take(ChartPainter.box(chart, i, view));
        }
        named.clear();
        for (int i : visible) {
            var item = chart.items().get(i);
            boolean isSelected = selected.contains(item.id());
            boolean isStrong = isSelected || item.degree() >= 9;
            String name = LabelPlaces.fitted(item.name());
            double x = view.screenX(chart.x(i));
            double y = view.screenY(chart.y(i));
            double radius = ChartPainter.radius(item, view);
            double width = width(name, isStrong);
            Box box = isSelected && selected.size() <= INSISTED
                    ? places.insist(x, y, radius + GAP, width, size + 4, kept)
                    : places.find(x, y, radius, width, size + 4);
            if (box != null) {
                named.add(item.id());
                write(pen, name, box, isStrong, palette);
            }
        }
        return named.size();
    }

    /** The numbers of the items in sight, those first that are to be named first. */
    private static List<Integer> visible(GraphViewModel model, Box frame) {
        var chart = model.chartProperty().get();
        var view = model.viewportProperty().get();
        Set<ObjectId> selected = model.selection().idsProperty().get();
        var near = new HashSet<ObjectId>();
        for (var link : chart.links()) {
            if (selected.contains(link.from()) || selected.contains(link.to())) {
                near.add(link.from());
                near.add(link.to());
            }
        }
        boolean isMany = chart.size() > ChartPainter.MANY;
        return model.filter()
                .shown()
                .filter(i -> isInside(view.screenX(chart.x(i)), view.screenY(chart.y(i)), frame))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                i -> rank(chart.items().get(i).id(), selected, near))
                        .thenComparingInt(i -> -chart.items().get(i).degree()))
                .limit(isMany ? MOST_OF_MANY : MOST)
                .toList();
    }

    private static int rank(ObjectId id, Set<ObjectId> selected, Set<ObjectId> near) {
        return selected.contains(id) ? 0 : near.contains(id) ? 1 : 2;
    }

    private static boolean isInside(double x, double y, Box frame) {
        return x >= 0 && y >= 0 && x <= frame.width() && y <= frame.height();
    }

    private void write(GraphicsContext pen, String name, Box box, boolean isStrong, Palette palette) {
        pen.setFont(isStrong ? bold : plain);
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.CENTER);
        pen.setStroke(palette.canvas());
        pen.setLineWidth(3.5);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        double y = box.top() + box.height() / 2;
        pen.strokeText(name, box.left(), y);
        pen.setFill(palette.text());
        pen.fillText(name, box.left(), y);
    }

    private double width(String name, boolean isStrong) {
        return widths.computeIfAbsent((isStrong ? "b" : "p") + name, _ -> {
            var text = new Text(name);
            text.setFont(isStrong ? bold : plain);
            return text.getLayoutBounds().getWidth();
        });
    }

    /** Forgets names, as locking does. */
    void forget() {
        widths.clear();
        named.clear();
    }
}
