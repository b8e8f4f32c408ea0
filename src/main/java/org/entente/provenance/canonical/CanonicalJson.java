package org.entente.provenance.canonical;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes and reads {@link Json} as one exact UTF-8 line: no white space; {@code \"} and {@code \\} escaped so, U+0000 to
 * U+001F as {@code \}{@code u00xx} in lower-case hexadecimal, everything else as itself; no Unicode normalisation.
 */
public final class CanonicalJson {

    /** The message key for a line that is refused. */
    public static final String REFUSED = "provenance.line.refused";

    /** Orders as UTF-8 bytes do, which is the order of code points and not that of Java's chars. */
    public static final Comparator<String> BYTE_ORDER = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private static final int DEEPEST = 16;
    private static final char FIRST_PRINTABLE = 0x20;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(64 << 20)
                    .maxNameLength(1 << 10)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private CanonicalJson() {}

    public static byte[] write(Json json) {
        return text(json).getBytes(StandardCharsets.UTF_8);
    }

    /** The same line as text. */
    public static String text(Json json) {
        var out = new StringBuilder(256);
        append(json, out);
        return out.toString();
    }

    /**
     * Reads a line.
     *
     * @throws ProvenanceException if it is not JSON of texts, lists and objects, repeats a key, or is not spelled exactly
     *     as {@link #write} spells it
     */
    public static Json parse(byte[] line) {
        Json json;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            json = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw new ProvenanceException(REFUSED, "something follows the line");
            }
        } catch (JacksonException e) {
            throw new ProvenanceException(REFUSED, "not JSON, or a key occurs twice", e);
        } catch (IllegalArgumentException e) {
            throw new ProvenanceException(REFUSED, "a text is not well formed", e);
        }
        if (!Arrays.equals(write(json), line)) {
            throw new ProvenanceException(REFUSED, "not spelled in the one accepted way");
        }
        return json;
    }

    private static Json value(JsonParser parser, @Nullable JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> new Json.Str(parser.getString());
            case START_ARRAY -> array(parser);
            case START_OBJECT -> object(parser);
            case null, default -> throw new ProvenanceException(REFUSED, "only texts, lists and objects are allowed");
        };
    }

    private static Json array(JsonParser parser) {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return new Json.Arr(items);
    }

    private static Json object(JsonParser parser) {
        var fields = Json.fields();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (key == null) {
                throw new ProvenanceException(REFUSED, "a key was expected");
            }
            fields.with(key, value(parser, parser.nextToken()));
        }
        return fields.end();
    }

    private static void append(Json json, StringBuilder out) {
        switch (json) {
            case Json.Str str -> append(str.text(), out);
            case Json.Arr arr -> {
                out.append('[');
                String between = "";
                for (Json item : arr.items()) {
                    out.append(between);
                    append(item, out);
                    between = ",";
                }
                out.append(']');
            }
            case Json.Obj obj -> {
                out.append('{');
                String between = "";
                for (Map.Entry<String, Json> field : obj.fields().entrySet()) {
                    out.append(between);
                    append(field.getKey(), out);
                    out.append(':');
                    append(field.getValue(), out);
                    between = ",";
                }
                out.append('}');
            }
        }
    }

    private static void append(String text, StringBuilder out) {
        out.append('"');
        int next = firstEscaped(text, 0);
        int plain = 0;
        while (next < text.length()) {
            char unit = text.charAt(next);
            out.append(text, plain, next).append('\\');
            if (unit < FIRST_PRINTABLE) {
                out.append("u00").append(HEX[unit >> 4]).append(HEX[unit & 15]);
            } else {
                out.append(unit);
            }
            plain = next + 1;
            next = firstEscaped(text, plain);
        }
        // a text without escapes, which is nearly every text, is copied as a whole and not unit by unit
        (plain == 0 ? out.append(text) : out.append(text, plain, text.length())).append('"');
    }

    private static int firstEscaped(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < FIRST_PRINTABLE || unit == '"' || unit == '\\') {
                return i;
            }
        }
        return text.length();
    }
}
