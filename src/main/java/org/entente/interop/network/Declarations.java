package org.entente.interop.network;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The declared properties of one file. Node and edge properties may bear the same ids. */
final class Declarations {

    /** What is declared beyond is used undeclared. */
    private static final int MOST = 10_000;

    /** Gephi writes how it drew a node as six properties; one of them alone may mean anything. */
    private static final Set<String> GEPHI_DRAWING = Set.of("r", "g", "b", "x", "y", "size");

    private final Map<String, Declaration> nodes = new LinkedHashMap<>();
    private final Map<String, Declaration> edges = new LinkedHashMap<>();

    void ofNodes(Declaration declared) {
        add(nodes, declared);
        if (nodes.keySet().containsAll(GEPHI_DRAWING)) {
            nodes.replaceAll((id, each) -> GEPHI_DRAWING.contains(id) && each.form() == ForeignValue.Form.NUMBER
                    ? new Declaration(id, each.name(), each.form(), "", true)
                    : each);
        }
    }

    void ofEdges(Declaration declared) {
        add(edges, declared);
    }

    private static void add(Map<String, Declaration> all, Declaration declared) {
        if (all.size() < MOST) {
            all.putIfAbsent(declared.id(), declared);
        }
    }

    /** Null if the file does not declare it. */
    @Nullable
    Declaration find(boolean isNode, String id) {
        return (isNode ? nodes : edges).get(id);
    }

    /** Those with a value for whatever does not say its own. */
    Collection<Declaration> withDefault(boolean isNode) {
        var all = isNode ? nodes : edges;
        return all.isEmpty()
                ? List.of()
                : all.values().stream()
                        .filter(each -> !each.otherwise().isEmpty() && !each.isDrawing())
                        .toList();
    }
}
