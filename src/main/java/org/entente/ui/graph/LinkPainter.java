package org.entente.ui.graph;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.entente.ui.door.Charts;
import org.entente.ui.theme.Palette;

/** Draws the links of a chart: pattern for strength, width for sources, a head for the direction. */
final class LinkPainter {

    /** How much is left of the links that the selection is not about, which are many and would still draw the eye. */
    private static final double BEHIND = 0.3;

    /** By how much the selection's own links are wider. */
    private static final double EMPHASIS = 0.9;

    /** Of an arrow's head. */
    private static final double HEAD = 7;

    /** Where many arrows meet, their heads would become one blot. */
    private static final double SMALL_HEAD = 5;

    private static final int MANY_MEET = 8;

    /** Of a link among very many. */
    private static final double THREAD = 0.5;

    /** Radius of what says that a link is contested. */
    private static final double SIGN = 9;

    private static final double DOT = 0.8;

    private LinkPainter() {}

    /**
     * Those of the selection, or the others.
     *
     * @param bold letters of what stands on a link
     */
    static void draw(
            GraphicsContext pen, GraphViewModel model, Palette palette, Focus focus, boolean isOwn, Font bold) {
        var chart = model.chartProperty().get();
        var view = model.viewportProperty().get();
        boolean isMany = chart.size() > ChartPainter.MANY;
        pen.setLineCap(StrokeLineCap.BUTT);
        for (int i = 0; i < chart.links().size(); i++) {
            if (focus.isOwn(i) != isOwn || !model.filter().isLinkShown(i)) {
                continue;
            }
            pen.setGlobalAlpha(focus.isLinkBehind(i) ? BEHIND : 1);
            pen.setStroke(isOwn ? palette.linkNear() : palette.link());
            if (isMany) {
                thread(pen, chart, i, view);
                continue;
            }
            var link = chart.links().get(i);
            var line = LinkLine.of(chart, i, view, focus);
            if (line.length() > 0) {
                pen.setLineWidth(width(link) + (isOwn ? EMPHASIS : 0) + dot(link.strength()));
                full(pen, line, link.strength(), head(line, chart.degree(chart.to(i))));
                if (link.isContested()) {
                    Box sign = sign(line);
                    contested(pen, palette, sign.left() + SIGN, sign.top() + SIGN, SIGN, bold);
                }
            }
        }
        pen.setGlobalAlpha(1);
    }

    /** From middle to middle: where symbols are dots nobody sees their edges, and there may be hundreds of thousands of links. */
    private static void thread(GraphicsContext pen, ChartState chart, int link, Viewport view) {
        int from = chart.from(link);
        int to = chart.to(link);
        pen.setLineWidth(THREAD);
        pen.strokeLine(
                view.screenX(chart.x(from)),
                view.screenY(chart.y(from)),
                view.screenX(chart.x(to)),
                view.screenY(chart.y(to)));
    }

    private static void full(GraphicsContext pen, LinkLine line, Charts.Strength strength, double head) {
        dashes(pen, strength);
        pen.strokeLine(line.x1(), line.y1(), line.x2() - line.ux() * head, line.y2() - line.uy() * head);
        pen.setLineDashes();
        if (head > 0) {
            arrow(pen, line, head);
        }
    }

    /** Where it is said that a link is contested. */
    static Box sign(LinkLine line) {
        return Box.around((line.x1() + line.x2()) / 2, (line.y1() + line.y2()) / 2, SIGN);
    }

    private static double width(Charts.Link link) {
        return link.sources() >= 3 ? 2.8 : link.sources() == 2 ? 1.8 : 1.1;
    }

    /** By how much a line is wider whose dots would not be seen as such. */
    static double dot(Charts.Strength strength) {
        return strength == Charts.Strength.TENTATIVE ? DOT : 0;
    }

    static void dashes(GraphicsContext pen, Charts.Strength strength) {
        pen.setLineCap(strength == Charts.Strength.TENTATIVE ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        switch (strength) {
            case CONFIRMED -> pen.setLineDashes();
            case UNCONFIRMED -> pen.setLineDashes(6, 4);
            case TENTATIVE -> pen.setLineDashes(0.01, 4); // round ends make dots of them
            case NOT_JUDGED -> pen.setLineDashes(8, 3, 1.5, 3);
        }
    }

    /** How long the head is; none where it would be all that is seen of a link. */
    private static double head(LinkLine line, int meeting) {
        double head = meeting > MANY_MEET ? SMALL_HEAD : HEAD;
        return line.length() < 2 * head ? 0 : head;
    }

    private static void arrow(GraphicsContext pen, LinkLine line, double head) {
        double backX = line.x2() - line.ux() * head;
        double backY = line.y2() - line.uy() * head;
        double half = head / 2;
        pen.setFill(pen.getStroke());
        pen.fillPolygon(
                new double[] {line.x2(), backX - line.uy() * half, backX + line.uy() * half},
                new double[] {line.y2(), backY + line.ux() * half, backY - line.ux() * half},
                3);
    }

    static void contested(GraphicsContext pen, Palette palette, double x, double y, double radius, Font bold) {
        pen.setFill(palette.canvas());
        pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        pen.setStroke(palette.muted());
        pen.setLineWidth(1);
        pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        pen.setFill(palette.text());
        pen.setFont(bold);
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.fillText("≠", x, y);
    }
}
