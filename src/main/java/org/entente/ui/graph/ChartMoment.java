package org.entente.ui.graph;

import java.util.Set;
import org.entente.model.ObjectId;
import org.entente.ui.door.Charts;
import org.entente.ui.theme.Family;

/**
 * A chart as it was at a moment, with all that can be changed on it. Its places do not move any more.
 *
 * @param name what it was begun with; empty if that is not known
 */
record ChartMoment(
        String name,
        ChartState chart,
        Viewport viewport,
        Set<ObjectId> selected,
        Set<Family> hiddenFamilies,
        Set<Charts.Strength> hiddenStrengths) {}
