package org.entente.picture.chart;

import java.util.Collection;
import java.util.List;
import org.entente.catalogue.Catalogue;
import org.entente.graph.ForceLayout;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.work.Progress;
import org.entente.release.Released;

/**
 * The network in what was released, arranged.
 *
 * @param chart what to draw
 * @param objects the entities by number
 * @param marking the join of everything that the chart shows, names and links alike
 */
public record ReleasedChart(Chart chart, List<ObjectId> objects, Marking marking) {

    public ReleasedChart {
        objects = List.copyOf(objects);
    }

    /**
     * @param focus entities to draw with their neighbours; empty for all
     * @param most at most so many entities, those with the most links first
     */
    public static ReleasedChart of(
            Released released,
            Catalogue catalogue,
            Collection<ObjectId> focus,
            int most,
            String title,
            long seed,
            Progress progress) {
        var network = ReleasedNetwork.of(released, catalogue, focus, most);
        var positions = ForceLayout.seeded(seed).arrange(network.graph(), progress);
        String portion = catalogue.markings().portion(network.marking());
        var chart = new Chart(network.graph(), positions, network.items(), network.looks(), title, portion, "");
        return new ReleasedChart(chart, network.objects(), network.marking());
    }
}
