package org.entente.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.catalogue.Catalogue;
import org.entente.graph.CompactGraph;
import org.entente.graph.ForceLayout;
import org.entente.graph.GraphBuilder;
import org.entente.model.marking.Marking;
import org.entente.model.work.Progress;

/** Charts for tests. */
public final class SampleChart {

    public static final Catalogue CATALOGUE = Catalogue.load();

    private static final List<String> NAMES = List.of(
            "Yusuf al-Karim", "Northern Lantern", "MV Halden", "Pier 9", "Leyla Demir", "Meeting 3 Feb", "Edda Rask");
    private static final List<String> OTHER = List.of("يوسف الكريم", "", "", "Причал 9", "", "", "");
    private static final List<String> TYPES =
            List.of("person", "group", "vessel", "facility", "person", "meeting", "person");

    private SampleChart() {}

    /** The banner of SECRET // REL AVL, KST with TLP:AMBER+STRICT. */
    public static Banner banner() {
        var marking =
                Marking.of("generic", "SECRET").withLevel("tlp", "AMBER+STRICT").releasableTo(List.of("KST", "AVL"));
        return Banner.of(marking, CATALOGUE.markings());
    }

    public static Chart random(long seed, int items) {
        var random = new SplittableRandom(seed);
        var builder = new GraphBuilder<Integer>();
        builder.node(0);
        for (int item = 1; item < items; item++) {
            builder.link(item, random.nextInt(Math.max(1, item / 3 + 1)));
        }
        for (int extra = 0; extra < items / 2; extra++) {
            builder.link(random.nextInt(items), random.nextInt(items));
        }
        var graph = builder.build();
        List<Chart.Item> all = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            int which = item % NAMES.size();
            all.add(item(
                    NAMES.get(which) + (item < NAMES.size() ? "" : " " + item),
                    OTHER.get(which),
                    TYPES.get(which),
                    Math.min(1, graph.degree(item) / 8.0),
                    item == 0));
        }
        return chart(graph, all, random);
    }

    public static Chart named(String... names) {
        var builder = new GraphBuilder<Integer>();
        List<Chart.Item> all = new ArrayList<>();
        for (int item = 0; item < names.length; item++) {
            builder.node(item);
            all.add(item(names[item], "", "person", 0.5, false));
        }
        for (int item = 1; item < names.length; item++) {
            builder.link(0, item);
        }
        return chart(builder.build(), all, new SplittableRandom(1));
    }

    private static Chart.Item item(String name, String other, String type, double importance, boolean selected) {
        var known = CATALOGUE.type(type);
        return new Chart.Item(name, other, known.family(), known.icon(), importance, selected);
    }

    private static Chart chart(CompactGraph graph, List<Chart.Item> items, SplittableRandom random) {
        List<Chart.Link> links = new ArrayList<>();
        for (int link = 0; link < graph.links(); link++) {
            links.add(new Chart.Link(
                    Chart.Strength.values()[random.nextInt(4)],
                    random.nextInt(4),
                    random.nextBoolean(),
                    link == 0,
                    null));
        }
        var positions = ForceLayout.seeded(7).arrange(graph, Progress.NONE);
        return new Chart(graph, positions, items, links, "Northern Lantern core", "(C//REL AVL)", "");
    }
}
