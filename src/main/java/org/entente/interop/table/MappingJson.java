package org.entente.interop.table;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.entente.catalogue.PropertyType.ValueKind;
import org.entente.interop.InteropException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The mapping file: JSON, described in the user guide. Unknown fields are refused, because a misspelt one would be lost. */
public final class MappingJson {

    /** What the field {@code format} says. */
    public static final String FORMAT = "entente-table-mapping/1";

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxDocumentLength(1L << 20)
                            .build())
                    .build())
            .build();

    private MappingJson() {}

    /**
     * Reads a mapping file.
     *
     * @throws InteropException with the field that is wrong
     */
    public static TableMapping read(String json) {
        try {
            return mapping(JSON.readTree(json));
        } catch (JacksonException e) {
            throw new InteropException("interop.mapping.unreadable", e, "JSON");
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new InteropException("interop.mapping.unreadable", e, String.valueOf(e.getMessage()));
        }
    }

    /** Writes a mapping so that {@link #read} gives it back. */
    public static String write(TableMapping mapping) {
        var root = JSON.createObjectNode();
        root.put("format", FORMAT);
        var table = root.putObject("table");
        var choice = mapping.choice();
        optional(
                table,
                "encoding",
                choice.encoding() == null ? null : choice.encoding().name());
        optional(
                table,
                "separator",
                choice.separator() == null ? null : choice.separator().toString());
        optional(table, "sheet", choice.sheet());
        if (choice.hasHeading() != null) {
            table.put("heading", choice.hasHeading());
        }
        optional(table, "shape", choice.shape() == null ? null : word(choice.shape()));
        texts(table, "empty", choice.empties().stream().sorted().toList());
        var format = mapping.format();
        if (format.decimal() != CellFormat.ANY_DECIMAL) {
            table.put("decimal", String.valueOf(format.decimal()));
        }
        if (format.dates() != CellFormat.DateOrder.UNKNOWN) {
            table.put("dates", word(format.dates()));
        }
        table.put("zone", format.zone().getId());
        root.put("namespace", mapping.namespace());
        if (mapping.gradeColumn() != null) {
            root.putObject("grade").put("column", mapping.gradeColumn());
        } else {
            optional(root, "grade", mapping.grade());
        }
        optional(root, "marking", mapping.marking());
        if (mapping.sourceColumn() != null) {
            root.putObject("source").put("column", mapping.sourceColumn());
        }
        var objects = root.putArray("objects");
        mapping.objects().forEach(object -> write(object, objects.addObject()));
        var links = root.putArray("links");
        mapping.links().forEach(link -> write(link, links.addObject()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void write(ObjectMapping object, ObjectNode node) {
        node.put("name", object.name());
        coded(node, "type", object.type());
        texts(node, "key", object.key());
        write(object.properties(), node);
    }

    private static void write(LinkMapping link, ObjectNode node) {
        node.put("from", link.from()).put("to", link.to());
        coded(node, "kind", link.kind());
        texts(node, "key", link.key());
        write(link.properties(), node);
        optional(node, "validFrom", link.validFrom());
        optional(node, "validTo", link.validTo());
        if (link.isOptional()) {
            node.put("optional", true);
        }
    }

    private static void write(List<PropertyMapping> properties, ObjectNode node) {
        var array = node.putArray("properties");
        for (var property : properties) {
            var each = array.addObject().put("property", property.property());
            if (property.columns().size() == 1) {
                each.put("column", property.columns().getFirst());
            } else {
                texts(each, "columns", property.columns());
            }
            optional(each, "value", property.value().isEmpty() ? null : property.value());
            optional(each, "as", property.kind() == null ? null : word(property.kind()));
            optional(each, "split", property.split().isEmpty() ? null : property.split());
            optional(each, "grade", property.grade());
        }
    }

    private static void coded(ObjectNode node, String name, Coded coded) {
        if (coded.column() == null) {
            node.put(name, coded.otherwise());
            return;
        }
        var by = node.putObject(name).put("column", coded.column());
        var codes = by.putObject("codes");
        coded.codes().forEach(codes::put);
        by.put("otherwise", coded.otherwise());
    }

    private static TableMapping mapping(JsonNode root) {
        known(root, "the mapping", "format", "table", "namespace", "grade", "marking", "source", "objects", "links");
        if (!FORMAT.equals(text(root, "format"))) {
            throw new IllegalArgumentException("format must be " + FORMAT);
        }
        var table = root.path("table");
        known(
                table,
                "table",
                "encoding",
                "separator",
                "sheet",
                "heading",
                "shape",
                "empty",
                "decimal",
                "dates",
                "zone");
        var grade = root.path("grade");
        return new TableMapping(
                choice(table),
                required(root, "namespace"),
                format(table),
                grade.isObject() ? null : text(root, "grade"),
                grade.isObject() ? required(grade, "column") : null,
                text(root, "marking"),
                root.has("source") ? required(root.path("source"), "column") : null,
                list(root, "objects", MappingJson::object),
                list(root, "links", MappingJson::link));
    }

    private static TableChoice choice(JsonNode table) {
        String encoding = text(table, "encoding");
        String separator = text(table, "separator");
        if (separator != null && separator.length() != 1) {
            throw new IllegalArgumentException("separator must be one character");
        }
        String shape = text(table, "shape");
        return new TableChoice(
                encoding == null ? null : Charset.forName(encoding),
                separator == null ? null : separator.charAt(0),
                text(table, "sheet"),
                table.has("heading") ? flag(table, "heading") : null,
                shape == null ? null : constant(TableForm.Shape.class, shape),
                new HashSet<>(list(table, "empty", MappingJson::string)));
    }

    private static CellFormat format(JsonNode table) {
        String decimal = text(table, "decimal");
        if (decimal != null && !decimal.equals(",") && !decimal.equals(".")) {
            throw new IllegalArgumentException("decimal must be a comma or a point");
        }
        String dates = text(table, "dates");
        String zone = text(table, "zone");
        return new CellFormat(
                decimal == null ? CellFormat.ANY_DECIMAL : decimal.charAt(0),
                dates == null ? CellFormat.DateOrder.UNKNOWN : constant(CellFormat.DateOrder.class, dates),
                zone == null ? CellFormat.UNKNOWN.zone() : ZoneId.of(zone));
    }

    private static ObjectMapping object(JsonNode node) {
        known(node, "an object", "name", "type", "key", "properties");
        return new ObjectMapping(
                required(node, "name"),
                coded(node, "type"),
                list(node, "key", MappingJson::string),
                list(node, "properties", MappingJson::property));
    }

    private static LinkMapping link(JsonNode node) {
        known(node, "a link", "from", "to", "kind", "key", "properties", "validFrom", "validTo", "optional");
        return new LinkMapping(
                required(node, "from"),
                required(node, "to"),
                coded(node, "kind"),
                list(node, "key", MappingJson::string),
                list(node, "properties", MappingJson::property),
                text(node, "validFrom"),
                text(node, "validTo"),
                node.has("optional") && flag(node, "optional"));
    }

    private static PropertyMapping property(JsonNode node) {
        known(node, "a property", "property", "column", "columns", "value", "as", "split", "grade");
        String column = text(node, "column");
        String value = text(node, "value");
        String kind = text(node, "as");
        String split = text(node, "split");
        return new PropertyMapping(
                required(node, "property"),
                column == null ? list(node, "columns", MappingJson::string) : List.of(column),
                value == null ? "" : value,
                kind == null ? null : constant(ValueKind.class, kind),
                split == null ? "" : split,
                text(node, "grade"));
    }

    private static Coded coded(JsonNode node, String name) {
        var coded = node.path(name);
        if (!coded.isObject()) {
            return Coded.always(required(node, name));
        }
        known(coded, name, "column", "codes", "otherwise");
        var codes = new LinkedHashMap<String, String>();
        coded.path("codes").properties().forEach(entry -> codes.put(entry.getKey(), string(entry.getValue())));
        return Coded.by(required(coded, "column"), codes, required(coded, "otherwise"));
    }

    private static void known(JsonNode node, String what, String... names) {
        if (!node.isObject() && !node.isMissingNode()) {
            throw new IllegalArgumentException(what + " must be an object");
        }
        var allowed = Set.of(names);
        node.propertyNames().forEach(name -> {
            if (!allowed.contains(name)) {
                throw new IllegalArgumentException(what + " has no field " + name);
            }
        });
    }

    private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> element) {
        var list = node.path(name);
        if (!list.isMissingNode() && !list.isArray()) {
            throw new IllegalArgumentException(name + " must be a list");
        }
        var all = new ArrayList<T>();
        list.forEach(each -> all.add(element.apply(each)));
        return all;
    }

    private static String string(JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("a text is needed instead of " + node.getNodeType());
        }
        return node.stringValue();
    }

    private static boolean flag(JsonNode node, String name) {
        if (!node.path(name).isBoolean()) {
            throw new IllegalArgumentException(name + " must be true or false");
        }
        return node.path(name).booleanValue();
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.has(name) ? string(node.path(name)) : null;
    }

    private static String required(JsonNode node, String name) {
        String text = text(node, name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    private static void optional(ObjectNode node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = node.putArray(name);
            texts.forEach(array::add);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
