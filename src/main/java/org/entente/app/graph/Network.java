package org.entente.app.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.app.outgoing.Leak;
import org.entente.graph.CompactGraph;
import org.entente.graph.GraphBuilder;
import org.entente.graph.Positions;
import org.entente.picture.chart.Banner;
import org.entente.picture.chart.Chart;

/**
 * A network ready to be worked on, with what its picture must carry.
 *
 * @param ids of the items, by number; in an edge list their names
 * @param looks of the items, by number
 * @param ties the links, by number
 * @param leaks withheld names in what the items are called, if it is for a partner
 */
record Network(
        CompactGraph graph,
        List<String> ids,
        List<Chart.Item> looks,
        List<Tie> ties,
        Heading heading,
        List<Leak> leaks) {

    /**
     * @param id empty in an edge list
     * @param kinds keys of what the link is said to be
     */
    record Tie(String id, List<String> kinds, Chart.Link look) {

        static final Tie PLAIN = new Tie("", List.of(), Chart.Link.PLAIN);
    }

    /** What stands above and below a picture. */
    record Heading(String title, String portion, Banner banner) {}

    NetworkAnswer.Item item(int node) {
        return new NetworkAnswer.Item(ids.get(node), looks.get(node).name());
    }

    /** The items that have the highest figures, ties by number. */
    List<Integer> top(double[] figures, int most) {
        return IntStream.range(0, figures.length)
                .boxed()
                .sorted((one, other) -> Double.compare(figures[other], figures[one]))
                .limit(most)
                .toList();
    }

    double[] degrees() {
        return IntStream.range(0, graph.nodes()).mapToDouble(graph::degree).toArray();
    }

    Chart at(Positions positions) {
        var links = ties.stream().map(Tie::look).toList();
        return new Chart(graph, positions, looks, links, heading.title(), heading.portion(), "");
    }

    /** The same network with items as important as their figures say. */
    Network weighed(double[] figures) {
        double most = Math.max(
                Double.MIN_NORMAL,
                IntStream.range(0, figures.length)
                        .mapToDouble(node -> figures[node])
                        .max()
                        .orElse(1));
        var weighed = IntStream.range(0, figures.length)
                .mapToObj(node -> look(looks.get(node), figures[node] / most, false))
                .toList();
        return new Network(graph, ids, weighed, ties, heading, leaks);
    }

    /** Some items and the links among them; the first and the last item are ringed. */
    Network only(int... nodes) {
        var builder = new GraphBuilder<Integer>();
        var fewerIds = new ArrayList<String>();
        var fewerLooks = new ArrayList<Chart.Item>();
        for (int place = 0; place < nodes.length; place++) {
            builder.node(nodes[place]);
            fewerIds.add(ids.get(nodes[place]));
            fewerLooks.add(look(looks.get(nodes[place]), 0.5, place == 0 || place == nodes.length - 1));
        }
        var fewerTies = new ArrayList<Tie>();
        for (int link = 0; link < graph.links(); link++) {
            int from = graph.from(link);
            int to = graph.to(link);
            if (builder.find(from).isPresent() && builder.find(to).isPresent()) {
                builder.link(from, to);
                fewerTies.add(ties.get(link));
            }
        }
        return new Network(builder.build(), fewerIds, fewerLooks, fewerTies, heading, leaksIn(fewerIds));
    }

    /** Of the leaks those in what these items are called. */
    List<Leak> leaksIn(Collection<String> some) {
        var shown = Set.copyOf(some);
        return leaks.stream()
                .filter(leak -> shown.contains(leak.object().toString()))
                .toList();
    }

    private static Chart.Item look(Chart.Item item, double importance, boolean isRinged) {
        return new Chart.Item(item.name(), item.otherName(), item.family(), item.icon(), importance, isRinged);
    }
}
