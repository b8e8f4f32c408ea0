package org.entente.app.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.app.AppException;
import org.entente.app.graph.NetworkAnswer.Route;
import org.entente.app.graph.NetworkAnswer.Step;
import org.entente.app.graph.NetworkAnswer.Via;
import org.entente.graph.Paths;

/** The way between two items, which are named by id or by exact name. */
record PathSearch(Network network) {

    private static final int LISTED = 5;

    /**
     * The number of the item that is meant.
     *
     * @throws AppException if there is none, or several have that name
     */
    int find(String named) {
        int byId = network.ids().indexOf(named);
        if (byId >= 0) {
            return byId;
        }
        var byName = IntStream.range(0, network.looks().size())
                .filter(node -> network.looks().get(node).name().equals(named)
                        || network.looks().get(node).otherName().equals(named))
                .boxed()
                .toList();
        if (named.isEmpty() || byName.isEmpty()) {
            throw new AppException("app.graph.no-such", named);
        }
        if (byName.size() > 1) {
            throw new AppException("app.graph.ambiguous", named, byName.size(), ids(byName));
        }
        return byName.getFirst();
    }

    private String ids(List<Integer> nodes) {
        return nodes.stream().limit(LISTED).map(network.ids()::get).collect(Collectors.joining(", "));
    }

    int[] nodes(int from, int to) {
        return Paths.shortest(network.graph(), from, to);
    }

    /** Names the links along a path; no items means that there is no way. */
    Route route(int from, int to, int[] nodes) {
        var steps = new ArrayList<Step>();
        for (int place = 1; place < nodes.length; place++) {
            steps.add(new Step(
                    network.item(nodes[place - 1]),
                    network.item(nodes[place]),
                    between(nodes[place - 1], nodes[place])));
        }
        return new Route(network.item(from), network.item(to), nodes.length > 0, steps);
    }

    private List<Via> between(int one, int other) {
        var graph = network.graph();
        var links = new ArrayList<Via>();
        for (int arc = graph.firstArc(one); arc < graph.firstArc(one + 1); arc++) {
            if (graph.target(arc) == other) {
                var tie = network.ties().get(graph.link(arc));
                links.add(new Via(tie.id(), tie.kinds(), graph.from(graph.link(arc)) == one));
            }
        }
        return links;
    }
}
