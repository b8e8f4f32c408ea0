package org.entente.catalogue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One object, list or scalar of a data file. Read with the streaming parser, because data binding would triple the time that
 * a cold start spends here.
 */
final class DataNode {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, DataNode> members;
    private final List<DataNode> elements;
    private final String scalar;

    private DataNode(Map<String, DataNode> members, List<DataNode> elements, String scalar) {
        this.members = members;
        this.elements = elements;
        this.scalar = scalar;
    }

    static DataNode read(InputStream in) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            return read(parser);
        }
    }

    private static DataNode read(JsonParser parser) {
        var members = new LinkedHashMap<String, DataNode>();
        var elements = new ArrayList<DataNode>();
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, read(parser));
                }
            }
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(read(parser));
                }
            }
            default -> {
                return new DataNode(members, elements, parser.getString());
            }
        }
        return new DataNode(members, elements, "");
    }

    /** The text of a scalar. */
    String text() {
        return scalar;
    }

    String text(String name) {
        String found = optional(name);
        if (found == null) {
            throw new IllegalStateException("a data file of the program lacks " + name);
        }
        return found;
    }

    @Nullable
    String optional(String name) {
        var member = members.get(name);
        return member == null ? null : member.scalar;
    }

    /** Whether the member is there and true. */
    boolean flag(String name) {
        return "true".equals(optional(name));
    }

    /** Whether the member is there and true. */
    boolean affirmed(String name) {
        return "true".equals(optional(name));
    }

    /** Whether the member is there and false. */
    boolean denied(String name) {
        return "false".equals(optional(name));
    }

    List<String> texts(String name) {
        return list(name, DataNode::text);
    }

    <T> List<T> list(String name, Function<DataNode, T> element) {
        var member = members.get(name);
        return member == null
                ? List.of()
                : member.elements.stream().map(element).toList();
    }
}
