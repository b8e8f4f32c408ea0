package org.entente.ui.graph;

import java.util.Arrays;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.entente.ui.theme.Family;

/** How far a family's shape reaches from its middle in every direction, so that a link ends where its symbol does. */
final class SymbolEdge {

    private static final int DIRECTIONS = 120;
    private static final double STEP = 0.1;

    /** By family. */
    private static final double[][] REACH =
            Arrays.stream(Family.values()).map(SymbolEdge::measured).toArray(double[][]::new);

    private SymbolEdge() {}

    /** In the radius of the symbol; {@code ux} and {@code uy} are a direction of length 1. */
    static double reach(Family family, double ux, double uy) {
        double turn = Math.atan2(uy, ux) / (2 * Math.PI) * DIRECTIONS;
        return REACH[family.ordinal()][Math.floorMod((int) Math.round(turn), DIRECTIONS)];
    }

    private static double[] measured(Family family) {
        var shape = new SVGPath();
        shape.setContent(family.outline());
        shape.setFillRule(FillRule.NON_ZERO);
        double middle = Family.BOX / 2;
        double[] reach = new double[DIRECTIONS];
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS;
            double far = Family.BOX;
            while (far > 0 && !shape.contains(middle + Math.cos(angle) * far, middle + Math.sin(angle) * far)) {
                far -= STEP;
            }
            reach[i] = far / middle;
        }
        return reach;
    }
}
