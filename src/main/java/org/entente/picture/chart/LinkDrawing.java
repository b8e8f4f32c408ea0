package org.entente.picture.chart;

import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;
import org.entente.graph.CompactGraph;
import org.entente.picture.scene.Ink;
import org.entente.picture.scene.Outline;
import org.entente.picture.scene.Pattern;

/**
 * Draws links: pattern for strength, width for independent sources, an arrow for direction, ≠ where contested. Links between
 * the same two bend apart. In charts too big to read links are plain thin lines.
 */
final class LinkDrawing {

    private static final int READABLE = 3000;
    private static final double BEND = 16;

    private final Pen pen;
    private final Theme theme;
    private final Chart chart;
    private final Stage stage;
    private final Map<Long, Integer> between = new HashMap<>();
    private final Map<Long, Integer> drawn = new HashMap<>();

    LinkDrawing(Pen pen, Theme theme, Chart chart, Stage stage) {
        this.pen = pen;
        this.theme = theme;
        this.chart = chart;
        this.stage = stage;
    }

    void draw() {
        CompactGraph graph = chart.graph();
        if (graph.links() > READABLE) {
            drawMany();
            return;
        }
        for (int link = 0; link < graph.links(); link++) {
            between.merge(pair(link), 1, Integer::sum);
        }
        for (int link = 0; link < graph.links(); link++) {
            if (graph.from(link) != graph.to(link)) {
                drawOne(link);
            }
        }
    }

    private void drawMany() {
        CompactGraph graph = chart.graph();
        var path = new Path2D.Float();
        for (int link = 0; link < graph.links(); link++) {
            path.moveTo(stage.x[graph.from(link)], stage.y[graph.from(link)]);
            path.lineTo(stage.x[graph.to(link)], stage.y[graph.to(link)]);
            if ((link & 0xFF) == 0xFF) {
                pen.line(Outline.of(path), theme.line().withOpacity(0.35), 0.5);
                path = new Path2D.Float();
            }
        }
        pen.line(Outline.of(path), theme.line().withOpacity(0.35), 0.5);
    }

    private long pair(int link) {
        int one = Math.min(chart.graph().from(link), chart.graph().to(link));
        int other = Math.max(chart.graph().from(link), chart.graph().to(link));
        return (long) one << 32 | other;
    }

    private void drawOne(int link) {
        int from = chart.graph().from(link);
        int to = chart.graph().to(link);
        Chart.Link style = chart.links().get(link);
        int ofPair = between.getOrDefault(pair(link), 1);
        int turn = drawn.merge(pair(link), 1, Integer::sum) - 1;
        double bend = (turn - (ofPair - 1) / 2.0) * BEND * (from < to ? 1 : -1);
        double dx = stage.x[to] - stage.x[from];
        double dy = stage.y[to] - stage.y[from];
        double length = Math.max(Math.hypot(dx, dy), 1e-6);
        double controlX = (stage.x[from] + stage.x[to]) / 2 - dy / length * bend * 2;
        double controlY = (stage.y[from] + stage.y[to]) / 2 + dx / length * bend * 2;
        Ink ink = style.category() == null ? theme.line() : theme.of(style.category());
        double width = Math.max(1, Math.min(4, style.sources())) * (style.sources() <= 1 ? 1.2 : 1);
        if (style.directed() && stage.radius[to] >= 4) {
            arrow(from, to, controlX, controlY, ink, width, bend == 0, style);
        } else {
            stroke(
                    stage.x[from],
                    stage.y[from],
                    controlX,
                    controlY,
                    stage.x[to],
                    stage.y[to],
                    bend == 0,
                    ink,
                    width,
                    style);
        }
        if (style.contested()) {
            contested(
                    (stage.x[from] + stage.x[to]) / 4 + controlX / 2, (stage.y[from] + stage.y[to]) / 4 + controlY / 2);
        }
    }

    private void arrow(
            int from,
            int to,
            double controlX,
            double controlY,
            Ink ink,
            double width,
            boolean straight,
            Chart.Link style) {
        double dx = stage.x[to] - controlX;
        double dy = stage.y[to] - controlY;
        double length = Math.max(Math.hypot(dx, dy), 1e-6);
        dx /= length;
        dy /= length;
        double tipX = stage.x[to] - dx * (stage.radius[to] + 3);
        double tipY = stage.y[to] - dy * (stage.radius[to] + 3);
        double size = 6 + width * 1.2;
        double backX = tipX - dx * size;
        double backY = tipY - dy * size;
        stroke(stage.x[from], stage.y[from], controlX, controlY, backX, backY, straight, ink, width, style);
        double half = size * 0.42;
        pen.area(
                Outline.polyline(
                        true, tipX, tipY, backX - dy * half, backY + dx * half, backX + dy * half, backY - dx * half),
                ink);
    }

    private void stroke(
            double x1,
            double y1,
            double controlX,
            double controlY,
            double x2,
            double y2,
            boolean straight,
            Ink ink,
            double width,
            Chart.Link style) {
        if (straight) {
            pen.line(Outline.line(x1, y1, x2, y2), ink, width, pattern(style.strength()));
        } else {
            var curve = new Path2D.Double();
            curve.moveTo(x1, y1);
            curve.quadTo(controlX, controlY, x2, y2);
            pen.line(Outline.of(curve), ink, width, pattern(style.strength()));
        }
    }

    private void contested(double x, double y) {
        pen.area(Outline.circle(x, y, 8.5), theme.canvas());
        pen.line(Outline.circle(x, y, 8.5), theme.muted(), 1.2);
        notEqual(pen, theme, x, y);
    }

    /** The sign of a contested value, drawn so that no font is needed. */
    static void notEqual(Pen pen, Theme theme, double x, double y) {
        pen.line(Outline.line(x - 4.2, y - 1.9, x + 4.2, y - 1.9), theme.text(), 1.5);
        pen.line(Outline.line(x - 4.2, y + 1.9, x + 4.2, y + 1.9), theme.text(), 1.5);
        pen.line(Outline.line(x - 2.4, y + 5, x + 2.4, y - 5), theme.text(), 1.5);
    }

    static Pattern pattern(Chart.Strength strength) {
        return switch (strength) {
            case CONFIRMED -> Pattern.SOLID;
            case UNCONFIRMED -> Pattern.DASHED;
            case TENTATIVE -> Pattern.DOTTED;
            case NOT_JUDGED -> Pattern.DASH_DOT;
        };
    }
}
