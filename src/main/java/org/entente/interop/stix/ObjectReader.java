package org.entente.interop.stix;

import org.entente.model.value.UnicodeText;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds one object's tree from a token stream within bounds. What is wrong with an object is remembered as its fault and
 * the object is read past, so that the next one can be read; only broken JSON stops the stream.
 */
final class ObjectReader {

    /** Characters and tokens that one object may take; what is larger is an attachment, not a description. */
    static final int LARGEST = 16 << 20;

    private static final int DEEPEST = 50;
    private static final int PER_TOKEN = 16;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private @Nullable Message fault;
    private @Nullable ObjectNode latest;
    private int size;
    private int depth;

    ObjectReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Why the object that was read last cannot be used, as the rest of a sentence; null if it can. */
    @Nullable
    Message fault() {
        return fault;
    }

    /** The id of the object being read, as far as it was read; for telling where a file breaks off. */
    String latestId() {
        return latest == null ? "" : latest.path("id").stringValue("");
    }

    /** Reads the object that the parser's current token opens. */
    ObjectNode read() {
        begin();
        var object = NODES.objectNode();
        latest = object;
        object(object);
        return object;
    }

    /** Reads any value at the parser's current token. */
    JsonNode readValue() {
        begin();
        return value(parser.currentToken());
    }

    private void begin() {
        fault = null;
        size = 0;
        depth = 0;
    }

    private void object(ObjectNode object) {
        enter();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            charge(name.length());
            if (object.has(name)) {
                fail("interop.stix.fault.twice", shortened(name));
            }
            checkText(name);
            var value = value(parser.nextToken());
            if (fault == null || (depth == 1 && name.equals("id"))) {
                object.set(name, value);
            }
        }
        depth--;
    }

    private void array(ArrayNode array) {
        enter();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            var value = value(token);
            if (fault == null) {
                array.add(value);
            }
        }
        depth--;
    }

    private JsonNode value(JsonToken token) {
        charge(0);
        return switch (token) {
            case START_OBJECT -> {
                var object = NODES.objectNode();
                object(object);
                yield object;
            }
            case START_ARRAY -> {
                var array = NODES.arrayNode();
                array(array);
                yield array;
            }
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private JsonNode text() {
        charge(parser.getStringLength());
        if (fault != null && depth > 1) {
            return NODES.nullNode();
        }
        var text = parser.getString();
        checkText(text);
        return NODES.stringNode(text);
    }

    /** Exactly as written: no binary fractions. */
    private JsonNode number(JsonToken token) {
        charge(parser.getStringLength());
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getStringLength() < 10
                    ? NODES.numberNode(parser.getIntValue())
                    : NODES.numberNode(parser.getBigIntegerValue());
        }
        return NODES.numberNode(parser.getDecimalValue());
    }

    private void checkText(String text) {
        if (!UnicodeText.isWellFormed(text)) {
            fail("interop.stix.fault.surrogate");
        }
    }

    private void enter() {
        if (++depth > DEEPEST) {
            fail("interop.stix.fault.deep", DEEPEST);
        }
    }

    private void charge(int characters) {
        size += characters + PER_TOKEN;
        if (size > LARGEST || size < 0) {
            size = LARGEST;
            fail("interop.stix.fault.large", LARGEST >> 20);
        }
    }

    private void fail(String why, Object... arguments) {
        if (fault == null) {
            fault = Message.of(why, arguments);
        }
    }

    static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
