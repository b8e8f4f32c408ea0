package org.entente.interop.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.interop.Problem;
import org.entente.interop.Where;
import org.entente.model.value.Period;
import org.entente.model.value.UnicodeText;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;

/** A node or an edge whose tag is still open: collects what is inside, within bounds. What is wrong keeps only itself out. */
final class OpenThing {

    /** Characters of one value. */
    static final int LONGEST_TEXT = 1 << 20;

    /** Characters of a word that can name a type. */
    static final int LONGEST_WORD = 200;

    private static final int LONGEST_ID = 4096;
    private static final int LARGEST = 4 << 20;
    private static final int MOST_VALUES = 10_000;
    private static final int MOST_PERIODS = 1_000;

    private final boolean isNode;
    private final String id;
    private final long line;
    private final Map<String, String> attributes;
    private final List<ForeignValue> values = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private final List<String> parents = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private String label = "";
    private long size;
    private @Nullable Message fault;

    /** @param attributes of its tag */
    OpenThing(boolean isNode, Map<String, String> attributes, long line) {
        this.isNode = isNode;
        this.id = attributes.getOrDefault("id", "").strip();
        this.line = line;
        this.attributes = attributes;
        if (isNode && id.isEmpty()) {
            fail("interop.network.no-id");
        }
        checkId(id);
    }

    boolean isNode() {
        return isNode;
    }

    String id() {
        return id;
    }

    Message where() {
        return id.isEmpty() || id.length() > LONGEST_ID ? Where.line(line) : Where.object(Where.line(line), id);
    }

    void fail(String key, Object... arguments) {
        if (fault == null) {
            fault = Message.of(key, arguments);
        }
    }

    private void checkId(String text) {
        if (text.length() > LONGEST_ID) {
            fail("interop.network.long-id", LONGEST_ID);
        }
    }

    /** The first label counts. */
    void label(String text) {
        if (label.isEmpty()) {
            label = text.strip();
            charge(label);
        }
    }

    boolean hasLabel() {
        return !label.isEmpty();
    }

    void parent(String parent) {
        checkId(parent);
        if (!parent.isEmpty() && parents.size() < MOST_VALUES && !parents.contains(parent)) {
            parents.add(parent);
        }
    }

    void period(@Nullable Period period) {
        if (period != null) {
            if (periods.size() < MOST_PERIODS) {
                periods.add(period);
            } else {
                fail("interop.network.periods", MOST_PERIODS);
            }
        }
    }

    /** The thing has its own word on this property, so that no default counts. */
    void says(String declared) {
        said.add(declared);
    }

    void value(ForeignValue value) {
        if (value.text().isBlank()) {
            return;
        }
        charge(value.text());
        if (values.size() >= MOST_VALUES) {
            fail("interop.network.values", MOST_VALUES);
        } else if (fault == null) {
            values.add(value);
        }
    }

    private void charge(String text) {
        size += text.length();
        if (text.length() > LONGEST_TEXT) {
            fail("interop.network.long-text", LONGEST_TEXT);
        }
        if (size > LARGEST) {
            fail("interop.network.large", LARGEST);
        }
        if (!UnicodeText.isWellFormed(text)) {
            fail("interop.network.surrogate");
        }
    }

    /** Hands on the node or edge, or why it cannot come in. */
    void close(Declarations declarations, ForeignThing.Direction direction, NetworkTaker out) {
        for (var declared : declarations.withDefault(isNode)) {
            if (!said.contains(declared.id())) {
                value(declared.value(declared.otherwise(), null));
            }
        }
        if (isNode) {
            if (isWhole(out)) {
                out.node(new ForeignThing.Node(id, label, values, periods, parents, line));
            }
            return;
        }
        edge(attributes.getOrDefault("source", ""), attributes.getOrDefault("target", ""), direction, out);
    }

    /** Hands on an edge between these two, or why it cannot come in. */
    void edge(String from, String to, ForeignThing.Direction direction, NetworkTaker out) {
        String start = from.strip();
        String end = to.strip();
        if (start.isEmpty() || end.isEmpty()) {
            fail("interop.network.end");
        }
        checkId(start);
        checkId(end);
        if (isWhole(out)) {
            out.edge(new ForeignThing.Edge(id, start, end, direction, label, values, periods, line));
        }
    }

    private boolean isWhole(NetworkTaker out) {
        if (fault != null) {
            out.refused(new Problem(where(), fault));
        }
        return fault == null;
    }
}
