package org.entente.interop.stix;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.catalogue.PropertyType.ValueKind;
import org.entente.interop.Refusal;
import org.entente.model.value.Bool;
import org.entente.model.value.Code;
import org.entente.model.value.Decimal;
import org.entente.model.value.Moment;
import org.entente.model.value.Place;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * STIX values as values of the model and back, without loss. A kept text is the text itself; lists and objects, and a
 * text that begins like one, are kept as JSON. So the first character tells how to read it back.
 */
final class StixValues {

    /** Bytes of UTF-8 that one value may take; what is larger belongs into an attachment. */
    static final int LARGEST = 900_000;

    private static final int NANO_DIGITS = 9;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StixValues() {}

    /**
     * A value under {@code stix.<name>}.
     *
     * @throws Refusal if it is too large
     */
    static Value kept(String name, JsonNode value) {
        if (value.isBoolean()) {
            return new Bool(value.booleanValue());
        }
        if (value.isNumber()) {
            return decimal(value);
        }
        if (!value.isString()) {
            return new Text(bounded(name, JSON.writeValueAsString(value)));
        }
        var moment = moment(value);
        if (moment != null) {
            return moment;
        }
        var text = value.stringValue();
        return new Text(bounded(name, beginsLikeJson(text) ? JSON.writeValueAsString(value) : text));
    }

    /** What {@link #kept} was made from. */
    static JsonNode written(Value value) {
        return switch (value) {
            case Bool bool -> NODES.booleanNode(bool.isTrue());
            case Decimal decimal -> number(decimal);
            case Text text when beginsLikeJson(text.text()) -> parsed(text.text());
            default -> NODES.stringNode(value.plain());
        };
    }

    /** A value as STIX would write it: numbers and truth values as such, all else as text. */
    static JsonNode plain(Value value) {
        return switch (value) {
            case Bool bool -> NODES.booleanNode(bool.isTrue());
            case Decimal decimal -> number(decimal);
            default -> NODES.stringNode(value.plain());
        };
    }

    static JsonNode number(Decimal decimal) {
        var number = decimal.number();
        return number.scale() == 0 ? NODES.numberNode(number.toBigInteger()) : NODES.numberNode(number);
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readerFor(JsonNode.class)
                    .with(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readValue(json);
        } catch (tools.jackson.core.JacksonException e) {
            return NODES.stringNode(json); // somebody wrote a plain text there by hand
        }
    }

    private static boolean beginsLikeJson(String text) {
        return !text.isEmpty() && "[{\"".indexOf(text.charAt(0)) >= 0;
    }

    private static String bounded(String name, String text) {
        if (text.length() > LARGEST / 4 && text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new Refusal("interop.stix.unkept.text", name, LARGEST);
        }
        return text;
    }

    /** The value as one of the catalogue's kinds; null if it is not of that kind. */
    static @Nullable Value fitting(JsonNode value, ValueKind kind) {
        return switch (kind) {
            case TEXT -> value.isString() ? new Text(bounded("text", value.stringValue())) : null;
            case CODE -> value.isString() ? new Code(bounded("code", value.stringValue())) : null;
            case MOMENT -> moment(value);
            case NUMBER -> value.isNumber() ? decimal(value) : null;
            case BOOL -> value.isBoolean() ? new Bool(value.booleanValue()) : null;
            default -> null;
        };
    }

    /** A time of at most nine decimals; null for anything else. */
    static @Nullable Moment moment(JsonNode value) {
        var text = value.stringValue("");
        return Formats.isTime(text) && Formats.fractionDigits(text) <= NANO_DIGITS ? Moment.of(text) : null;
    }

    /** Latitude and longitude, with precision as radius where it is given. */
    static Optional<Place> place(ObjectNode location) {
        var latitude = location.path("latitude");
        var longitude = location.path("longitude");
        if (!latitude.isNumber() || !longitude.isNumber()) {
            return Optional.empty();
        }
        var precision = location.path("precision");
        boolean hasRadius = isRadius(precision);
        var radius = hasRadius ? decimal(precision) : Decimal.of(0);
        try {
            return Optional.of(new Place(decimal(latitude), decimal(longitude), radius));
        } catch (IllegalArgumentException e) {
            throw new Refusal("interop.stix.unkept.place");
        }
    }

    /** Whether {@link #place} has taken this property in. */
    static boolean isWithinPlace(ObjectNode location, String name) {
        return place(location).isPresent() && (!name.equals("precision") || isRadius(location.path("precision")));
    }

    private static boolean isRadius(JsonNode precision) {
        return precision.isNumber() && precision.decimalValue().signum() > 0;
    }

    private static Decimal decimal(JsonNode number) {
        BigDecimal exact = number.decimalValue();
        if (Math.abs((long) exact.scale()) > 100) {
            throw new Refusal("interop.stix.unkept.number");
        }
        try {
            return Decimal.of(exact);
        } catch (IllegalArgumentException e) {
            throw new Refusal("interop.stix.unkept.number");
        }
    }
}
