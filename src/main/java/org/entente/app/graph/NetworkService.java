package org.entente.app.graph;

import java.util.List;
import org.entente.app.AppException;
import org.entente.app.graph.NetworkAnswer.Scored;
import org.entente.app.graph.NetworkFile.Drawing;
import org.entente.app.outgoing.Leak;
import org.entente.app.outgoing.LeakCheck;
import org.entente.app.outgoing.ReleaseService;
import org.entente.audit.Trail;
import org.entente.catalogue.Catalogue;
import org.entente.graph.Betweenness;
import org.entente.graph.Components;
import org.entente.graph.ForceLayout;
import org.entente.graph.community.Leiden;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Networks measured and drawn: of the open case as one recipient may see it, or of a plain edge list. No file for a partner is
 * written with a withheld name in it that nobody accepts.
 */
public final class NetworkService {

    private static final int LISTED = 10;

    private final Catalogue catalogue;
    private final @Nullable OfCase open;
    private final NetworkReading networks;

    /** What decides in the open case what a partner may see. */
    public record OfCase(ReleaseService releases, LeakCheck leaks, Trail trail) {}

    /** @param open null means that only edge lists can be worked on */
    public NetworkService(Catalogue catalogue, @Nullable OfCase open) {
        this.catalogue = catalogue;
        this.open = open;
        this.networks = new NetworkReading(catalogue, open);
    }

    private NetworkFile file(NetworkOrder order) {
        OfCase from = of(order);
        if (from != null && order.out() != null) {
            from.trail().checkLeaving();
        }
        return new NetworkFile(order.out(), leaks -> keepsBack(order, leaks), ending -> written(order, ending));
    }

    /** The case that an order is about; a plain edge list has nothing of a case in it. */
    private @Nullable OfCase of(NetworkOrder order) {
        return order.edges() == null ? open : null;
    }

    private void written(NetworkOrder order, String ending) {
        OfCase from = of(order);
        if (from != null) {
            String partner = order.partner();
            from.trail()
                    .keep(
                            "export.picture",
                            ending + " " + (partner == null ? from.releases().organisation() : partner));
        }
    }

    private boolean keepsBack(NetworkOrder order, List<Leak> leaks) {
        String partner = order.partner();
        return open != null && partner != null && open.leaks().keepBack(leaks, partner, order.reason());
    }

    /** Arranges the network and writes the picture or table that the order names. */
    public NetworkResult layout(NetworkOrder order, Progress progress) {
        var file = file(order);
        var network = networks.read(order, progress);
        var stopwatch = new Stopwatch();
        var positions = ForceLayout.seeded(order.seed()).arrange(network.graph(), progress);
        var result = stopwatch.result(network.graph(), new NetworkAnswer.Arranged(order.seed()));
        return result.withLeaks(file.write(
                () -> new Drawing(network, positions),
                () -> new NetworkTable(network).with("x", positions::x).with("y", positions::y)));
    }

    /** Measures the network: parts, degrees, and exact betweenness. A picture draws items as large as their betweenness. */
    public NetworkResult metrics(NetworkOrder order, Progress progress) {
        var file = file(order);
        var network = networks.read(order, progress);
        var graph = network.graph();
        var stopwatch = new Stopwatch();
        double[] betweenness = Betweenness.normalised(graph, progress);
        double[] degree = network.degrees();
        int parts = Components.of(graph).count();
        var result = stopwatch.result(
                graph, new NetworkAnswer.Measured(parts, top(network, betweenness), top(network, degree)));
        return result.withLeaks(file.write(
                () -> Drawing.arranged(network.weighed(betweenness), order.seed(), progress),
                () -> new NetworkTable(network)
                        .with("degree", node -> degree[node])
                        .with("betweenness", node -> betweenness[node])));
    }

    private static List<Scored> top(Network network, double[] figures) {
        return network.top(figures, LISTED).stream()
                .map(node -> new Scored(network.item(node), figures[node]))
                .toList();
    }

    /** Finds communities. A picture draws one item for each; a table names the community of every item. */
    public NetworkResult communities(NetworkOrder order, Progress progress) {
        var file = file(order);
        var network = networks.read(order, progress);
        var stopwatch = new Stopwatch();
        var found = Leiden.find(network.graph(), order.seed(), progress);
        var map = new CommunityMap(network, found);
        var answer = new NetworkAnswer.Grouped(found.count(), found.modularity(), order.seed(), map.largest());
        var result = stopwatch.result(network.graph(), answer);
        return result.withLeaks(file.write(
                () -> Drawing.arranged(map.collapsed(catalogue.type("item").family()), order.seed(), progress),
                () -> new NetworkTable(network).with("community", node -> found.of()[node] + 1)));
    }

    /**
     * Finds a shortest path. A picture draws its items and the links among them; a table numbers the items along it, with -1
     * for those beside it.
     *
     * @param from id or exact name
     * @param to id or exact name
     * @throws AppException if a name says nothing or too much
     */
    public NetworkResult path(NetworkOrder order, String from, String to, Progress progress) {
        var file = file(order);
        var network = networks.read(order, progress);
        var search = new PathSearch(network);
        int start = search.find(from);
        int end = search.find(to);
        var stopwatch = new Stopwatch();
        int[] nodes = search.nodes(start, end);
        var result = stopwatch.result(network.graph(), search.route(start, end, nodes));
        int[] shown = nodes.length > 0 ? nodes : new int[] {start, end};
        return result.withLeaks(file.write(
                () -> Drawing.arranged(network.only(shown), order.seed(), progress),
                () -> new NetworkTable(network).with("step", node -> place(nodes, node))));
    }

    private static int place(int[] nodes, int node) {
        for (int place = 0; place < nodes.length; place++) {
            if (nodes[place] == node) {
                return place;
            }
        }
        return -1;
    }
}
