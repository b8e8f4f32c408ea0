package org.entente.interop.network;

import java.util.List;
import org.entente.model.value.Period;

/** What a network file draws: a thing or a line between two. */
sealed interface ForeignThing {

    /** As the file calls it; empty if it has none. */
    String id();

    /** What the drawing shows beside it; empty if nothing. */
    String label();

    List<ForeignValue> values();

    /** When it is there; empty means always. */
    List<Period> periods();

    /** From 1. */
    long line();

    /** @param parents ids of the things that it is drawn inside of */
    record Node(
            String id, String label, List<ForeignValue> values, List<Period> periods, List<String> parents, long line)
            implements ForeignThing {
        public Node {
            values = List.copyOf(values);
            periods = List.copyOf(periods);
            parents = List.copyOf(parents);
        }
    }

    /** @param direction whether it has an arrow */
    record Edge(
            String id,
            String from,
            String to,
            Direction direction,
            String label,
            List<ForeignValue> values,
            List<Period> periods,
            long line)
            implements ForeignThing {
        public Edge {
            values = List.copyOf(values);
            periods = List.copyOf(periods);
        }
    }

    /** The arrows of an edge. */
    enum Direction {
        DIRECTED,
        UNDIRECTED,
        MUTUAL
    }
}
