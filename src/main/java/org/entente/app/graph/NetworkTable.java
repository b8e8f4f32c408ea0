package org.entente.app.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.entente.app.outgoing.Leak;

/** Figures of every item, one line each, with tabs between: name, figures, and the entity's id where there is one. */
final class NetworkTable {

    private final Network network;
    private final List<String> headings = new ArrayList<>();
    private final List<IntFunction<Object>> columns = new ArrayList<>();

    NetworkTable(Network network) {
        this.network = network;
    }

    NetworkTable with(String heading, IntFunction<Object> column) {
        headings.add(heading);
        columns.add(column);
        return this;
    }

    /** Withheld names in it. */
    List<Leak> leaks() {
        return network.leaks();
    }

    String text() {
        boolean hasIds = hasOwnIds();
        var text = new StringBuilder("name");
        headings.forEach(heading -> text.append('\t').append(heading));
        text.append(hasIds ? "\tid\n" : "\n");
        for (int node = 0; node < network.graph().nodes(); node++) {
            text.append(cell(network.looks().get(node).name()));
            for (var column : columns) {
                text.append('\t').append(column.apply(node));
            }
            text.append(hasIds ? "\t" + network.ids().get(node) + "\n" : "\n");
        }
        return text.toString();
    }

    private boolean hasOwnIds() {
        return network.graph().nodes() > 0
                && !network.ids().getFirst().equals(network.looks().getFirst().name());
    }

    private static String cell(String name) {
        return name.replaceAll("\\p{Cntrl}", " ");
    }
}
