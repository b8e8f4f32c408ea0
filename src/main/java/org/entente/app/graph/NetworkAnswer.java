package org.entente.app.graph;

import java.util.List;

/** What was found out about a network. */
public sealed interface NetworkAnswer {

    /** The network was arranged; the same seed gives the same picture. */
    record Arranged(long seed) implements NetworkAnswer {}

    /**
     * @param parts number of connected parts
     * @param betweenness the highest shares of shortest paths, in [0, 1]
     * @param degree the most links
     */
    record Measured(int parts, List<Scored> betweenness, List<Scored> degree) implements NetworkAnswer {
        public Measured {
            betweenness = List.copyOf(betweenness);
            degree = List.copyOf(degree);
        }
    }

    /**
     * @param count number of communities
     * @param modularity how far the links within exceed what chance would give
     * @param largest the largest communities
     */
    record Grouped(int count, double modularity, long seed, List<Group> largest) implements NetworkAnswer {
        public Grouped {
            largest = List.copyOf(largest);
        }
    }

    /**
     * A shortest path, direction ignored.
     *
     * @param steps from one end to the other; empty if the ends are one item, or if there is no way
     */
    record Route(Item from, Item to, boolean isFound, List<Step> steps) implements NetworkAnswer {
        public Route {
            steps = List.copyOf(steps);
        }
    }

    /**
     * An item of the network.
     *
     * @param id of the entity; in an edge list the name
     */
    record Item(String id, String name) {}

    /** An item with its figure. */
    record Scored(Item item, double value) {}

    /**
     * A community.
     *
     * @param number as in the table, from 1
     * @param members those with the most links
     */
    record Group(int number, int size, List<Item> members) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** From one item to the next, over every link between the two. */
    record Step(Item from, Item to, List<Via> links) {
        public Step {
            links = List.copyOf(links);
        }
    }

    /**
     * A link that a path takes.
     *
     * @param id empty in an edge list
     * @param kinds keys of what it is said to be; none in an edge list
     * @param isForward whether it points the way that the path goes
     */
    record Via(String id, List<String> kinds, boolean isForward) {
        public Via {
            kinds = List.copyOf(kinds);
        }
    }
}
