package org.entente.ui.graph;

import java.util.List;
import javafx.geometry.Point2D;

/**
 * A name that found room on a chart.
 *
 * @param x of the middle of its symbol
 * @param way the line that leads to it, where it stands away from its symbol; empty elsewhere
 */
record ChartName(Lettering.Label label, Box box, double x, List<Point2D> way) {

    ChartName {
        way = List.copyOf(way);
    }
}
