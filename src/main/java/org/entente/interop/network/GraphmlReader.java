package org.entente.interop.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.interop.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads GraphML as its primer describes it (graphml.graphdrawing.org), with what NetworkX, Gephi, yEd and Neo4j write: nested
 * graphs, hyperedges of two ends, labels as data, as attributes, or inside a drawing.
 */
final class GraphmlReader implements NetworkReader {

    private static final Set<String> OWN_ATTRIBUTES =
            Set.of("id", "source", "target", "directed", "sourceport", "targetport", "label", "labels");
    private static final Set<String> LABELS = Set.of("label", "edge label", "edgelabel", "node label", "nodelabel");
    private static final Set<String> DRAWN_LABELS = Set.of("NodeLabel", "EdgeLabel");

    private final XmlCursor cursor;
    private final NetworkTaker out;
    private final Declarations declarations = new Declarations();
    private final Deque<OpenThing> things = new ArrayDeque<>();
    private final Deque<ForeignThing.Direction> graphs = new ArrayDeque<>();
    private final Deque<ForeignThing.Direction> directions = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> endpoints = new ArrayList<>();
    private @Nullable Key key;
    private @Nullable String data;
    private int endpointCount;
    private boolean isDrawn;
    private boolean isCollecting;
    private int skippedBelow;

    GraphmlReader(XmlCursor cursor, NetworkTaker out) {
        this.cursor = cursor;
        this.out = out;
    }

    /** A declaration whose tag is open. */
    private static final class Key {
        private final Map<String, String> attributes;
        private String otherwise = "";

        Key(Map<String, String> attributes) {
            this.attributes = attributes;
        }

        Declaration declared() {
            String id = attributes.getOrDefault("id", "");
            String name = attributes.getOrDefault("attr.name", id);
            var form = ForeignValue.Form.of(attributes.getOrDefault("attr.type", "string"));
            boolean isDrawing = attributes.containsKey("yfiles.type");
            return new Declaration(id, name.isBlank() ? id : name, form, otherwise, isDrawing);
        }
    }

    @Override
    public void read() {
        for (var piece = cursor.next(); piece != XmlCursor.Piece.NOTHING_MORE; piece = cursor.next()) {
            if (skippedBelow > 0) {
                if (piece == XmlCursor.Piece.END && cursor.depth() < skippedBelow) {
                    skippedBelow = 0;
                }
                continue;
            }
            switch (piece) {
                case START -> start(cursor.name());
                case END -> end(cursor.name());
                case TEXT -> {
                    if (isCollecting) {
                        cursor.appendText(text, OpenThing.LONGEST_TEXT);
                    }
                }
                case NOTHING_MORE -> throw new IllegalStateException("the loop has ended");
            }
        }
    }

    private void start(String name) {
        if (data != null) {
            drawn(name);
            return;
        }
        switch (name) {
            case "graphml", "endpoint-list" -> {}
            case "key" -> key = new Key(cursor.attributes());
            case "graph" -> {
                boolean isDirected = cursor.attribute("edgedefault", "directed").equals("directed");
                graphs.push(isDirected ? ForeignThing.Direction.DIRECTED : ForeignThing.Direction.UNDIRECTED);
            }
            case "node", "edge", "hyperedge" -> open(name);
            case "endpoint" -> {
                endpointCount++;
                if (endpoints.size() < 2) {
                    endpoints.add(cursor.attribute("node", ""));
                }
                skip();
            }
            case "data" -> {
                data = cursor.attribute("key", "");
                isDrawn = false;
                collect();
            }
            case "default", "desc" -> collect();
            case "port" -> {
                out.leftOut(LeftOut.PORT);
                skip();
            }
            case "locator" -> skip();
            default -> {
                out.leftOut(LeftOut.UNKNOWN);
                skip();
            }
        }
    }

    private void skip() {
        skippedBelow = cursor.depth();
    }

    private void collect() {
        text.setLength(0);
        isCollecting = true;
    }

    /** Markup inside a value: a drawing, of which only the label is words. */
    private void drawn(String name) {
        if (!isDrawn) {
            isDrawn = true;
            isCollecting = false;
            text.setLength(0);
            out.leftOut(LeftOut.DRAWING);
        }
        if (DRAWN_LABELS.contains(name)) {
            collect();
        }
    }

    private void open(String name) {
        var attributes = cursor.attributes();
        boolean isNode = name.equals("node");
        var thing = new OpenThing(isNode, attributes, cursor.line());
        if (isNode) {
            things.stream().filter(OpenThing::isNode).findFirst().ifPresent(parent -> thing.parent(parent.id()));
        } else {
            endpoints.clear();
            endpointCount = 0;
        }
        if (attributes.containsKey("label")) {
            thing.label(attributes.get("label"));
        }
        for (String own : List.of("labels", "sourceport", "targetport")) {
            if (attributes.containsKey(own)) {
                thing.value(new ForeignValue(own, attributes.get(own), ForeignValue.Form.TEXT, null));
            }
        }
        attributes.forEach((other, value) -> {
            if (!OWN_ATTRIBUTES.contains(other)) {
                thing.value(new ForeignValue(other, value, ForeignValue.Form.TEXT, null));
            }
        });
        things.push(thing);
        directions.push(direction(attributes));
    }

    private ForeignThing.Direction direction(Map<String, String> attributes) {
        return switch (attributes.getOrDefault("directed", "").strip()) {
            case "true", "1" -> ForeignThing.Direction.DIRECTED;
            case "false", "0" -> ForeignThing.Direction.UNDIRECTED;
            default -> graphs.isEmpty() ? ForeignThing.Direction.DIRECTED : graphs.peek();
        };
    }

    private void end(String name) {
        if (data != null) {
            if (DRAWN_LABELS.contains(name)) {
                isCollecting = false;
                if (!things.isEmpty()) {
                    things.peek().label(text.toString());
                }
            } else if (name.equals("data")) {
                endData(data);
            }
            return;
        }
        switch (name) {
            case "default" -> {
                isCollecting = false;
                if (key != null) {
                    key.otherwise = text.toString().strip();
                }
            }
            case "key" -> endKey();
            case "desc" -> endDescription();
            case "graph" -> graphs.pop();
            case "node", "edge" -> things.pop().close(declarations, directions.pop(), out);
            case "hyperedge" -> endHyperedge(things.pop(), directions.pop());
            default -> {}
        }
    }

    private void endKey() {
        if (key == null) {
            return;
        }
        var declared = key.declared();
        String of = key.attributes.getOrDefault("for", "all").toLowerCase(Locale.ROOT);
        if (of.equals("node") || of.equals("all")) {
            declarations.ofNodes(declared);
        }
        if (of.equals("edge") || of.equals("hyperedge") || of.equals("all")) {
            declarations.ofEdges(declared);
        }
        key = null;
    }

    private void endData(String id) {
        data = null;
        isCollecting = false;
        if (isDrawn) {
            if (!things.isEmpty()) {
                things.peek().says(id);
            }
            return;
        }
        String value = text.toString();
        if (things.isEmpty()) {
            if (!value.isBlank()) {
                out.leftOut(LeftOut.NETWORK);
            }
            return;
        }
        var thing = things.peek();
        thing.says(id);
        var found = declarations.find(thing.isNode(), id);
        var declared = found == null ? new Declaration(id, id, ForeignValue.Form.TEXT, "", false) : found;
        if (declared.isDrawing()) {
            out.leftOut(LeftOut.DRAWING);
        } else if (LABELS.contains(declared.name().toLowerCase(Locale.ROOT)) && !thing.hasLabel()) {
            thing.label(value);
        } else {
            thing.value(declared.value(value.strip(), null));
        }
    }

    private void endDescription() {
        isCollecting = false;
        if (!things.isEmpty()) {
            things.peek().value(new ForeignValue("description", text.toString().strip(), ForeignValue.Form.TEXT, null));
        } else if (key == null && !text.toString().isBlank()) {
            out.leftOut(LeftOut.NETWORK);
        }
    }

    /** One of two ends is an edge by another name; more ends at once have no link. */
    private void endHyperedge(OpenThing thing, ForeignThing.Direction direction) {
        if (endpointCount == 2) {
            thing.edge(endpoints.getFirst(), endpoints.getLast(), direction, out);
        } else {
            out.refused(new Problem(thing.where(), "interop.network.hyperedge", endpointCount));
        }
    }
}
