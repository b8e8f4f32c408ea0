package org.entente.ui.graph;

import org.entente.ui.theme.Family;

/**
 * Where a link is drawn: from the edge of one symbol to the edge of the other, beside the straight line if the two are linked
 * more than once. In pixels.
 *
 * @param ux direction from the one end to the other, of length 1
 * @param uy likewise
 */
record LinkLine(double x1, double y1, double x2, double y2, double ux, double uy) {

    /** Between links that lie beside each other. */
    private static final double LANE = 6;

    /** Of a symbol's radius; links of more lanes lie closer. */
    private static final double WIDEST = 0.7;

    /** Between a symbol and the end of a link. */
    private static final double GAP = 2;

    /**
     * A symbol at which a link ends.
     *
     * @param rim how far what is drawn around the symbol reaches from its edge
     */
    record End(double x, double y, double radius, Family family, double rim) {

        static End of(ChartState chart, int item, Viewport view, Focus focus) {
            var thing = chart.items().get(item);
            return new End(
                    view.screenX(chart.x(item)),
                    view.screenY(chart.y(item)),
                    ChartPainter.radius(thing, view),
                    thing.symbol().family(),
                    focus.isSelected(item) ? ChartPainter.RING : 0);
        }
    }

    static LinkLine of(ChartState chart, int link, Viewport view, Focus focus) {
        int from = chart.from(link);
        int to = chart.to(link);
        return between(
                End.of(chart, from, view, focus),
                End.of(chart, to, view, focus),
                from < to ? chart.lane(link) : -chart.lane(link));
    }

    /** @param lane to the right of whoever looks from one end to the other */
    static LinkLine between(End from, End to, double lane) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double far = Math.max(Math.hypot(dx, dy), 1e-6);
        double ux = dx / far;
        double uy = dy / far;
        double most = Math.min(from.radius, to.radius) * WIDEST;
        double aside = Math.clamp(lane * LANE, -most, most);
        double begin = length(from, ux, uy, aside);
        double end = far - length(to, -ux, -uy, -aside);
        return new LinkLine(
                from.x - uy * aside + ux * begin,
                from.y + ux * aside + uy * begin,
                from.x - uy * aside + ux * end,
                from.y + ux * aside + uy * end,
                ux,
                uy);
    }

    /** How far along the line the edge of a symbol is from the point beside its middle. */
    private static double length(End end, double ux, double uy, double aside) {
        double reach = SymbolEdge.reach(end.family, ux, uy) * end.radius;
        double along = Math.sqrt(Math.max(0, reach * reach - aside * aside));
        double turnX = ux * along - uy * aside;
        double turnY = uy * along + ux * aside;
        double turned = Math.max(Math.hypot(turnX, turnY), 1e-6);
        double edge = SymbolEdge.reach(end.family, turnX / turned, turnY / turned) * end.radius;
        return Math.sqrt(Math.max(0, edge * edge - aside * aside)) + end.rim + GAP;
    }

    /** What is seen of it; less than nothing between symbols that lie on each other. */
    double length() {
        return (x2 - x1) * ux + (y2 - y1) * uy;
    }

    /** How far a place is from what is seen of it. */
    double distance(double x, double y) {
        double along = Math.clamp((x - x1) * ux + (y - y1) * uy, 0, Math.max(0, length()));
        return Math.hypot(x - x1 - ux * along, y - y1 - uy * along);
    }

    /** How far a place is from the nearer of its ends. */
    double endDistance(double x, double y) {
        return Math.min(Math.hypot(x - x1, y - y1), Math.hypot(x - x2, y - y2));
    }

    /** Whether it goes through a box. */
    boolean crosses(Box box) {
        double[] from = {x1, y1};
        double[] way = {x2 - x1, y2 - y1};
        double[] low = {box.left(), box.top()};
        double[] high = {box.left() + box.width(), box.top() + box.height()};
        double enters = 0;
        double leaves = 1;
        for (int axis = 0; axis < 2; axis++) {
            if (Math.abs(way[axis]) < 1e-9) {
                if (from[axis] < low[axis] || from[axis] > high[axis]) {
                    return false;
                }
                continue;
            }
            double one = (low[axis] - from[axis]) / way[axis];
            double other = (high[axis] - from[axis]) / way[axis];
            enters = Math.max(enters, Math.min(one, other));
            leaves = Math.min(leaves, Math.max(one, other));
        }
        return enters <= leaves;
    }
}
