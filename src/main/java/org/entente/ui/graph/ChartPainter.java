package org.entente.ui.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.entente.model.ObjectId;
import org.entente.ui.door.Charts;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Palette;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/** Draws a chart: links under symbols under labels; what is selected last and in full. */
final class ChartPainter {

    /** From here on symbols are dots and links plain lines. */
    static final int MANY = 2_000;

    /** Pixels per unit of the plane from which on symbols have their full size. */
    private static final double ROOMY = 70;

    /** How much is left of what the selection is not about. */
    private static final double BEHIND = 0.5;

    /** And of its links, which are many and would still draw the eye. */
    private static final double LINK_BEHIND = 0.3;

    /** By how much the selection's own links are wider. */
    private static final double EMPHASIS = 0.9;

    private static final double SMALLEST_SHARE = 0.55;

    private final Map<String, Glyph> icons = new HashMap<>();
    private final ChartLabels labels = new ChartLabels();

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

    /**
     * @param names where names may stand
     * @param legend what no name may go under
     */
    Labels paint(GraphicsContext pen, GraphViewModel model, Palette palette, Box names, Box legend) {
        double width = pen.getCanvas().getWidth();
        double height = pen.getCanvas().getHeight();
        var chart = model.chartProperty().get();
        var view = model.viewportProperty().get();
        var focus = Focus.of(model);
        pen.setFill(palette.canvas());
        pen.fillRect(0, 0, width, height);
        boolean isMany = chart.size() > MANY;
        links(pen, model, palette, focus, false);
        links(pen, model, palette, focus, true);
        int shown = 0;
        for (int i = 0; i < chart.size(); i++) {
            if (!model.filter().isShown(i)) {
                continue;
            }
            shown++;
            double x = view.screenX(chart.x(i));
            double y = view.screenY(chart.y(i));
            if (x < -40 || y < -40 || x > width + 40 || y > height + 40) {
                continue;
            }
            var item = chart.items().get(i);
            pen.setGlobalAlpha(focus.isBehind(i) ? BEHIND : 1);
            if (isMany && !focus.isSelected(i)) {
                pen.setFill(palette.family(item.symbol().family()));
                pen.fillOval(x - 2.5, y - 2.5, 5, 5);
            } else {
                symbol(pen, item, x, y, radius(item, view), palette, focus.isSelected(i), chart.isPinned(i));
            }
        }
        pen.setGlobalAlpha(1);
        boolean isNamed = !isMany || !model.selection().idsProperty().get().isEmpty();
        return new Labels(isNamed ? labels.draw(pen, model, focus, palette, names, legend) : 0, shown);
    }

    Set<ObjectId> named() {
        return labels.named();
    }

    /** Where names stand through which no link goes. */
    List<Box> plates() {
        return labels.plates();
    }

    /** How names are written. */
    Lettering letters() {
        return labels.letters();
    }

    /** Bigger with more links, 11 to 18; smaller when the view is so far out that symbols would cover each other. */
    static double radius(Charts.Item item, Viewport view) {
        return fullRadius(item) * Math.clamp(view.scale() / ROOMY, SMALLEST_SHARE, 1.0);
    }

    /** The radius in a view that is not far out. */
    static double fullRadius(Charts.Item item) {
        return Math.min(18, 11 + Math.sqrt(item.degree()) * 1.4);
    }

    /** Where an item's symbol stands. */
    static Box box(ChartState chart, int item, Viewport view) {
        return Box.around(
                view.screenX(chart.x(item)),
                view.screenY(chart.y(item)),
                radius(chart.items().get(item), view));
    }

    private void links(GraphicsContext pen, GraphViewModel model, Palette palette, Focus focus, boolean isOwn) {
        var chart = model.chartProperty().get();
        var view = model.viewportProperty().get();
        boolean isMany = chart.size() > MANY;
        pen.setLineCap(StrokeLineCap.BUTT);
        for (int i = 0; i < chart.links().size(); i++) {
            var link = chart.links().get(i);
            if (focus.isOwn(i) != isOwn || !model.filter().isLinkShown(i)) {
                continue;
            }
            double x1 = view.screenX(chart.x(chart.from(i)));
            double y1 = view.screenY(chart.y(chart.from(i)));
            double x2 = view.screenX(chart.x(chart.to(i)));
            double y2 = view.screenY(chart.y(chart.to(i)));
            pen.setGlobalAlpha(focus.isLinkBehind(i) ? LINK_BEHIND : 1);
            pen.setStroke(isOwn ? palette.linkNear() : palette.link());
            pen.setLineWidth(isMany ? 0.5 : width(link) + (isOwn ? EMPHASIS : 0));
            dashes(pen, isMany ? Charts.Strength.CONFIRMED : link.strength());
            pen.strokeLine(x1, y1, x2, y2);
            pen.setLineDashes();
            if (!isMany) {
                arrow(pen, x1, y1, x2, y2, radius(chart.items().get(chart.to(i)), view) + 2);
                if (link.isContested()) {
                    contested(pen, palette, (x1 + x2) / 2, (y1 + y2) / 2);
                }
            }
        }
    }

    static double width(Charts.Link link) {
        return link.sources() >= 3 ? 2.8 : link.sources() == 2 ? 1.8 : 1.1;
    }

    static void dashes(GraphicsContext pen, Charts.Strength strength) {
        switch (strength) {
            case CONFIRMED -> pen.setLineDashes();
            case UNCONFIRMED -> pen.setLineDashes(6, 4);
            case TENTATIVE -> pen.setLineDashes(1.5, 4);
            case NOT_JUDGED -> pen.setLineDashes(8, 3, 1.5, 3);
        }
    }

    private static void arrow(GraphicsContext pen, double x1, double y1, double x2, double y2, double gap) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (length < gap + 14) {
            return;
        }
        double ux = (x2 - x1) / length;
        double uy = (y2 - y1) / length;
        double tipX = x2 - ux * gap;
        double tipY = y2 - uy * gap;
        pen.setFill(pen.getStroke());
        pen.fillPolygon(
                new double[] {tipX, tipX - ux * 7 - uy * 3.5, tipX - ux * 7 + uy * 3.5},
                new double[] {tipY, tipY - uy * 7 + ux * 3.5, tipY - uy * 7 - ux * 3.5},
                3);
    }

    private void contested(GraphicsContext pen, Palette palette, double x, double y) {
        pen.setFill(palette.canvas());
        pen.fillOval(x - 9, y - 9, 18, 18);
        pen.setStroke(palette.muted());
        pen.setLineWidth(1);
        pen.strokeOval(x - 9, y - 9, 18, 18);
        pen.setFill(palette.text());
        pen.setFont(labels.letters().bold());
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.fillText("≠", x, y);
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
        if (isSelected) {
            pen.setLineDashes();
            ring(pen, palette.canvas(), x, y, radius + 2, 4);
            ring(pen, palette.selection(), x, y, radius + 5, 3);
            ring(pen, palette.text(), x, y, radius + 7, 1); // which ring it is must not hang on its colour
        }
        Family family = item.symbol().family();
        double scale = radius * 2 / Family.BOX;
        pen.save();
        pen.translate(x - radius, y - radius);
        pen.scale(scale, scale);
        pen.beginPath();
        pen.appendSVGPath(family.outline());
        pen.closePath();
        pen.setFillRule(family == Family.GROUPS ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
        pen.setStroke(palette.canvas());
        pen.setLineWidth(2 / scale);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.stroke();
        pen.setFill(palette.family(family));
        pen.fill();
        pen.restore();
        glyph(pen, item.symbol().icon(), x, y, family.glyph() * scale, palette.glyph());
        if (isPinned) {
            pen.setFill(palette.selection());
            pen.fillOval(x + radius * 0.6, y - radius - 1, 6, 6);
        }
    }

    private static void ring(GraphicsContext pen, Color ink, double x, double y, double radius, double width) {
        pen.setStroke(ink);
        pen.setLineWidth(width);
        pen.strokeOval(x - radius, y - radius, radius * 2, radius * 2);
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
    }
}
