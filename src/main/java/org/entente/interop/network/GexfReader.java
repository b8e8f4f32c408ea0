package org.entente.interop.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads GEXF 1.1 to 1.3 as its primer describes it (gexf.net): attributes with defaults and lists, parents, and the times of
 * dynamic networks.
 */
final class GexfReader implements NetworkReader {

    /** What the tags of nodes and edges say by themselves; others are values. */
    private static final Set<String> OWN_ATTRIBUTES = Set.of(
            "id",
            "source",
            "target",
            "type",
            "label",
            "pid",
            "start",
            "end",
            "startopen",
            "endopen",
            "timestamp",
            "timestamps",
            "intervals",
            "open");

    private final XmlCursor cursor;
    private final NetworkTaker out;
    private final Declarations declarations = new Declarations();
    private final Deque<OpenThing> things = new ArrayDeque<>();
    private final Deque<ForeignThing.Direction> directions = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private GexfTimes times;
    private ForeignThing.Direction usual = ForeignThing.Direction.UNDIRECTED;
    private boolean isOfNodes;
    private @Nullable Map<String, String> attribute;
    private String otherwise = "";
    private boolean isCollecting;
    private boolean isMeta;
    private int skippedBelow;

    GexfReader(XmlCursor cursor, NetworkTaker out) {
        this.cursor = cursor;
        this.out = out;
        this.times = new GexfTimes(Map.of(), out);
    }

    @Override
    public void read() {
        for (var piece = cursor.next(); piece != XmlCursor.Piece.NOTHING_MORE; piece = cursor.next()) {
            if (skippedBelow > 0) {
                if (isMeta && piece == XmlCursor.Piece.START) {
                    isMeta = false;
                    out.leftOut(LeftOut.NETWORK);
                }
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

    private void skip() {
        skippedBelow = cursor.depth();
    }

    private void start(String name) {
        if (isViz()) {
            out.leftOut(LeftOut.DRAWING);
            skip();
            return;
        }
        switch (name) {
            case "gexf", "nodes", "edges", "attvalues", "spells", "parents" -> {}
            case "meta" -> {
                isMeta = true;
                skip();
            }
            case "graph" -> {
                times = new GexfTimes(cursor.attributes(), out);
                usual = direction(cursor.attribute("defaultedgetype", "undirected"));
            }
            case "attributes" ->
                isOfNodes = !cursor.attribute("class", "node")
                        .toLowerCase(Locale.ROOT)
                        .equals("edge");
            case "attribute" -> {
                attribute = cursor.attributes();
                otherwise = "";
            }
            case "default" -> {
                text.setLength(0);
                isCollecting = true;
            }
            case "options", "slices", "slice" -> skip();
            case "node" -> node();
            case "edge" -> edge();
            case "attvalue" -> attvalue();
            case "spell" -> {
                if (!things.isEmpty()) {
                    things.peek().period(times.period(cursor.attributes(), things.peek()));
                }
            }
            case "parent" -> {
                if (!things.isEmpty()) {
                    things.peek().parent(cursor.attribute("for", "").strip());
                }
            }
            default -> {
                out.leftOut(LeftOut.UNKNOWN);
                skip();
            }
        }
    }

    private boolean isViz() {
        return cursor.namespace().toLowerCase(Locale.ROOT).endsWith("/viz");
    }

    private void node() {
        var attributes = cursor.attributes();
        var thing = open(true, attributes);
        things.stream().filter(OpenThing::isNode).findFirst().ifPresent(parent -> thing.parent(parent.id()));
        thing.parent(attributes.getOrDefault("pid", "").strip());
        things.push(thing);
        directions.push(usual);
    }

    private void edge() {
        var attributes = cursor.attributes();
        things.push(open(false, attributes));
        directions.push(attributes.containsKey("type") ? direction(attributes.get("type")) : usual);
    }

    private OpenThing open(boolean isNode, Map<String, String> attributes) {
        var thing = new OpenThing(isNode, attributes, cursor.line());
        thing.label(attributes.getOrDefault("label", ""));
        attributes.forEach((name, value) -> {
            if (!OWN_ATTRIBUTES.contains(name)) {
                var form = name.equals("weight") ? ForeignValue.Form.NUMBER : ForeignValue.Form.TEXT;
                thing.value(new ForeignValue(name, value.strip(), form, null));
            }
        });
        times.ofThing(attributes, thing);
        return thing;
    }

    private ForeignThing.Direction direction(String type) {
        return switch (type.toLowerCase(Locale.ROOT).strip()) {
            case "directed" -> ForeignThing.Direction.DIRECTED;
            case "undirected" -> ForeignThing.Direction.UNDIRECTED;
            case "mutual" -> ForeignThing.Direction.MUTUAL;
            default -> usual;
        };
    }

    private void attvalue() {
        if (things.isEmpty()) {
            return;
        }
        var thing = things.peek();
        var attributes = cursor.attributes();
        String id = attributes.getOrDefault("for", attributes.getOrDefault("id", ""));
        var found = declarations.find(thing.isNode(), id);
        var declared = found == null ? new Declaration(id, id, ForeignValue.Form.TEXT, "", false) : found;
        thing.says(id);
        thing.value(declared.value(attributes.getOrDefault("value", "").strip(), times.period(attributes, thing)));
    }

    private void end(String name) {
        switch (name) {
            case "default" -> {
                isCollecting = false;
                otherwise = text.toString().strip();
            }
            case "attribute" -> endAttribute();
            case "node", "edge" -> things.pop().close(declarations, directions.pop(), out);
            default -> {}
        }
    }

    private void endAttribute() {
        if (attribute == null) {
            return;
        }
        String id = attribute.getOrDefault("id", "");
        String title = attribute.getOrDefault("title", id);
        var form = ForeignValue.Form.of(attribute.getOrDefault("type", "string"));
        var declared = new Declaration(id, title.isBlank() ? id : title, form, otherwise, false);
        if (isOfNodes) {
            declarations.ofNodes(declared);
        } else {
            declarations.ofEdges(declared);
        }
        attribute = null;
    }
}
