package org.entente.ui.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.entente.model.ObjectId;
import org.entente.ui.door.Charts;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Palette;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/** Draws a chart: links under symbols under labels; what the selection is about last and in full. */
final class ChartPainter {

    /** From here on symbols are dots and links plain lines. */
    static final int MANY = 2_000;

    /** Pixels per unit of the plane from which on symbols have their full size. */
    private static final double ROOMY = 70;

    /** How much is left of what the selection is not about. */
    private static final double BEHIND = 0.5;

    private static final double SMALLEST_SHARE = 0.55;

    /** How far the ring around what is selected reaches from its symbol. */
    static final double RING = 6;

    /** Of the canvas around every symbol, so that it stands off from what is under it. */
    private static final double RIM = 1.5;

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private final Map<String, Glyph> icons = new HashMap<>();
    private final ChartLabels labels = new ChartLabels();
    private final LinkPlates words = new LinkPlates();

    /** An icon as a letter of an icon font. */
    private record Glyph(String family, String letter) {
        static Glyph of(String literal) {
            var handler = IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance())
                    .resolve(literal);
            int code = handler.resolve(literal).getCode();
            return new Glyph(((Font) handler.getFont()).getFamily(), new String(Character.toChars(code)));
        }
    }

    /** How many labels found room, of how many items shown. */
    record Labels(int drawn, int wanted) {}

    /** @param names where names may stand */
    Labels paint(GraphicsContext pen, GraphViewModel model, Palette palette, Box names) {
        var chart = model.chartProperty().get();
        var focus = Focus.of(model);
        pen.setFill(palette.canvas());
        pen.fillRect(0, 0, pen.getCanvas().getWidth(), pen.getCanvas().getHeight());
        LinkPainter.draw(pen, model, palette, focus, false, letters().bold());
        LinkPainter.draw(pen, model, palette, focus, true, letters().bold());
        boolean isNamed = chart.size() <= MANY || focus.isAny();
        labels.place(model, focus, isNamed ? names : NOWHERE);
        words.place(model, focus, names, labels);
        int shown = symbols(pen, model, palette, focus, true);
        labels.plates(pen, palette); // under the rings of what is selected, which they would cut
        words.write(pen, palette, letters());
        shown += symbols(pen, model, palette, focus, false);
        labels.write(pen, focus, palette);
        return new Labels(labels.named().size(), shown);
    }

    /** Those that step back, or the others; counts them. */
    private int symbols(GraphicsContext pen, GraphViewModel model, Palette palette, Focus focus, boolean isBehind) {
        var chart = model.chartProperty().get();
        var view = model.viewportProperty().get();
        int shown = 0;
        pen.setGlobalAlpha(isBehind ? BEHIND : 1);
        for (int i = 0; i < chart.size(); i++) {
            if (!model.filter().isShown(i) || focus.isBehind(i) != isBehind) {
                continue;
            }
            shown++;
            var item = chart.items().get(i);
            double x = view.screenX(chart.x(i));
            double y = view.screenY(chart.y(i));
            if (x < -40
                    || y < -40
                    || x > pen.getCanvas().getWidth() + 40
                    || y > pen.getCanvas().getHeight() + 40) {
                continue;
            }
            if (chart.size() > MANY && !focus.isSelected(i)) {
                pen.setFill(palette.family(item.symbol().family()));
                pen.fillOval(x - 2.5, y - 2.5, 5, 5);
            } else {
                symbol(pen, item, x, y, radius(item, view), palette, focus.isSelected(i), chart.isPinned(i));
            }
        }
        pen.setGlobalAlpha(1);
        return shown;
    }

    Map<ObjectId, Box> named() {
        return labels.named();
    }

    /** What has its name away from it, at the end of a line. */
    Set<ObjectId> led() {
        return labels.led();
    }

    /** Where names stand through which no link goes. */
    List<Box> plates() {
        return labels.plates();
    }

    /** What is said on links. */
    List<LinkPlates.Said> said() {
        return words.said();
    }

    /** How names are written. */
    Lettering letters() {
        return labels.letters();
    }

    /** Bigger with more links, 11 to 18; smaller when the view is so far out that symbols would cover each other. */
    static double radius(Charts.Item item, Viewport view) {
        return fullRadius(item) * Math.clamp(zoom(view), SMALLEST_SHARE, 1.0);
    }

    /** The radius in a view that is not far out. */
    static double fullRadius(Charts.Item item) {
        return Math.min(18, 11 + Math.sqrt(item.degree()) * 1.4);
    }

    /** 1 where symbols have just their full size. */
    static double zoom(Viewport view) {
        return view.scale() / ROOMY;
    }

    /** Where an item's symbol stands. */
    static Box box(ChartState chart, int item, Viewport view) {
        return Box.around(
                view.screenX(chart.x(item)),
                view.screenY(chart.y(item)),
                radius(chart.items().get(item), view));
    }

    private void symbol(
            GraphicsContext pen,
            Charts.Item item,
            double x,
            double y,
            double radius,
            Palette palette,
            boolean isSelected,
            boolean isPinned) {
        Family family = item.symbol().family();
        double scale = radius * 2 / Family.BOX;
        pen.save();
        pen.translate(x - radius, y - radius);
        pen.scale(scale, scale);
        pen.beginPath();
        pen.appendSVGPath(family.outline());
        pen.closePath();
        pen.setLineDashes();
        pen.setLineJoin(StrokeLineJoin.ROUND);
        if (isSelected) {
            around(pen, palette.text(), RING / scale); // which ring it is must not hang on its colour
            around(pen, palette.selection(), (RING - 1) / scale);
        }
        around(pen, palette.canvas(), RIM / scale);
        pen.setFillRule(FillRule.NON_ZERO);
        pen.setFill(palette.canvas());
        pen.fill(); // a ring follows the outlines inside too
        pen.setFillRule(family == Family.GROUPS ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
        pen.setFill(palette.family(family));
        pen.fill();
        pen.restore();
        glyph(pen, item.symbol().icon(), x, y, family.glyph() * scale, palette.glyph());
        if (isPinned) {
            pen.setFill(palette.selection());
            pen.fillOval(x + radius * 0.6, y - radius - 1, 6, 6);
        }
    }

    /** A line around the shape, so far out from its edge; inside, the shape will be drawn over it. */
    private static void around(GraphicsContext pen, Color ink, double far) {
        pen.setStroke(ink);
        pen.setLineWidth(2 * far);
        pen.stroke();
    }

    private void glyph(GraphicsContext pen, String literal, double x, double y, double size, Color ink) {
        var icon = icons.computeIfAbsent(literal, Glyph::of);
        pen.setFont(Font.font(icon.family(), size));
        pen.setFill(ink);
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.fillText(icon.letter(), x, y);
    }

    /** Forgets names, as locking does. */
    void forget() {
        labels.forget();
        words.forget();
    }
}
