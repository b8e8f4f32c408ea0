package org.entente.graph.readable;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.entente.graph.CompactGraph;
import org.entente.graph.Positions;

/** Counts what makes a picture hard to read, by other means than the product. */
record Picture(CompactGraph graph, Footprints prints, Positions at) {

    /** Pairs of items of which something lies on each other by more than a pixel. */
    int overlaps() {
        int overlaps = 0;
        for (int one = 0; one < at.size(); one++) {
            for (int other = 0; other < one; other++) {
                overlaps += overlap(one, other) ? 1 : 0;
            }
        }
        return overlaps;
    }

    private boolean overlap(int one, int other) {
        return boxes(one).stream().anyMatch(box -> boxes(other).stream().anyMatch(box::intersects));
    }

    private List<Rectangle2D> boxes(int item) {
        double radius = prints.radius()[item];
        double width = prints.nameWidth()[item];
        return List.of(
                new Rectangle2D.Double(at.x(item) - radius, at.y(item) - radius, 2 * radius - 1, 2 * radius - 1),
                new Rectangle2D.Double(
                        at.x(item) - width / 2,
                        at.y(item) + radius + Footprints.GAP,
                        width - 1,
                        prints.nameHeight()[item] - 1));
    }

    /** Pairs of links that cross. */
    int crossings() {
        int crossings = 0;
        var links = Links.of(graph);
        for (int one = 0; one < links.size(); one++) {
            for (int other = 0; other < one; other++) {
                boolean isApart = links.from(one) != links.from(other)
                        && links.from(one) != links.to(other)
                        && links.to(one) != links.from(other)
                        && links.to(one) != links.to(other);
                crossings += isApart && line(links, one).intersectsLine(line(links, other)) ? 1 : 0;
            }
        }
        return crossings;
    }

    /** How often a link goes through the symbol of something else. */
    int through() {
        int through = 0;
        var links = Links.of(graph);
        for (int link = 0; link < links.size(); link++) {
            for (int item = 0; item < at.size(); item++) {
                boolean isOther = item != links.from(link) && item != links.to(link);
                through +=
                        isOther && line(links, link).ptSegDist(at.x(item), at.y(item)) < prints.radius()[item] ? 1 : 0;
            }
        }
        return through;
    }

    private Line2D line(Links links, int link) {
        return new Line2D.Double(
                at.x(links.from(link)), at.y(links.from(link)), at.x(links.to(link)), at.y(links.to(link)));
    }

    boolean isInside(Room room) {
        for (int item = 0; item < at.size(); item++) {
            if (!prints.isInside(room, item, at.x(item), at.y(item))) {
                return false;
            }
        }
        return true;
    }
}
