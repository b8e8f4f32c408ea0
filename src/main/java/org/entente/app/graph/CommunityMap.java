package org.entente.app.graph;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.graph.NetworkAnswer.Group;
import org.entente.catalogue.Family;
import org.entente.graph.GraphBuilder;
import org.entente.graph.community.Communities;
import org.entente.picture.chart.Chart;

/** The communities of a network: who is in them, and the network that they form among themselves. */
final class CommunityMap {

    private static final int LISTED = 10;

    private final Network network;
    private final Communities communities;
    private final List<List<Integer>> leading = new ArrayList<>();

    CommunityMap(Network network, Communities communities) {
        this.network = network;
        this.communities = communities;
        for (int community = 0; community < communities.count(); community++) {
            leading.add(new ArrayList<>());
        }
        for (int node : network.top(network.degrees(), network.graph().nodes())) {
            var members = leading.get(communities.of()[node]);
            if (members.size() < LISTED) {
                members.add(node);
            }
        }
    }

    /** The largest communities, each with those of its members that have the most links. */
    List<Group> largest() {
        int[] sizes = communities.sizes();
        var groups = new ArrayList<Group>();
        for (int community = 0; community < Math.min(LISTED, communities.count()); community++) {
            var members = leading.get(community).stream().map(network::item).toList();
            groups.add(new Group(community + 1, sizes[community], members));
        }
        return groups;
    }

    /**
     * One item for each community, called after its best linked member and the number of the others, with one link between
     * two that are linked at all.
     *
     * @param family of the items
     */
    Network collapsed(Family family) {
        int[] sizes = communities.sizes();
        var builder = new GraphBuilder<Integer>();
        var ids = new ArrayList<String>();
        var looks = new ArrayList<Chart.Item>();
        var leaders = new ArrayList<String>();
        for (int community = 0; community < communities.count(); community++) {
            builder.node(community);
            ids.add(String.valueOf(community + 1));
            var leader = network.item(leading.get(community).getFirst());
            leaders.add(leader.id());
            String name = sizes[community] == 1 ? leader.name() : leader.name() + " +" + (sizes[community] - 1);
            looks.add(new Chart.Item(name, "", family, "", (double) sizes[community] / sizes[0], false));
        }
        var ties = new ArrayList<Network.Tie>();
        var linked = new java.util.HashSet<Long>();
        for (int link = 0; link < network.graph().links(); link++) {
            int from = communities.of()[network.graph().from(link)];
            int to = communities.of()[network.graph().to(link)];
            if (from != to && linked.add((long) Math.min(from, to) << Integer.SIZE | Math.max(from, to))) {
                builder.link(from, to);
                ties.add(Network.Tie.PLAIN);
            }
        }
        return new Network(builder.build(), ids, looks, ties, network.heading(), network.leaksIn(leaders));
    }
}
