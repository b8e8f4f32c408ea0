package org.entente.interop.table;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.catalogue.PropertyType.ValueKind;
import org.entente.interop.Refusal;
import org.entente.model.work.Message;
import tools.jackson.databind.JsonNode;

/** Reads a mapping from the fields of its file. */
final class MappingReader {

    private MappingReader() {}

    /** @throws Refusal naming the field that is wrong */
    static TableMapping mapping(JsonNode root) {
        MappingFields.known(
                root,
                Message.of("interop.mapping.part.mapping"),
                "format",
                "table",
                "namespace",
                "grade",
                "marking",
                "source",
                "objects",
                "links");
        if (!MappingJson.FORMAT.equals(MappingFields.text(root, "format"))) {
            throw new Refusal("interop.mapping.format", MappingJson.FORMAT);
        }
        var table = root.path("table");
        MappingFields.known(
                table,
                field("table"),
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
                MappingFields.required(root, "namespace"),
                format(table),
                grade.isObject() ? null : MappingFields.text(root, "grade"),
                grade.isObject() ? MappingFields.required(grade, "column") : null,
                MappingFields.text(root, "marking"),
                root.has("source") ? MappingFields.required(root.path("source"), "column") : null,
                MappingFields.list(root, "objects", MappingReader::object),
                MappingFields.list(root, "links", MappingReader::link));
    }

    private static TableChoice choice(JsonNode table) {
        String encoding = MappingFields.text(table, "encoding");
        String separator = MappingFields.text(table, "separator");
        if (separator != null && separator.length() != 1) {
            throw new Refusal("interop.mapping.separator");
        }
        String shape = MappingFields.text(table, "shape");
        return new TableChoice(
                encoding == null ? null : charset(encoding),
                separator == null ? null : separator.charAt(0),
                MappingFields.text(table, "sheet"),
                table.has("heading") ? MappingFields.flag(table, "heading") : null,
                shape == null ? null : MappingFields.constant(TableForm.Shape.class, shape),
                new HashSet<>(MappingFields.list(table, "empty", MappingFields::string)));
    }

    private static CellFormat format(JsonNode table) {
        String decimal = MappingFields.text(table, "decimal");
        if (decimal != null && !decimal.equals(",") && !decimal.equals(".")) {
            throw new Refusal("interop.mapping.decimal");
        }
        String dates = MappingFields.text(table, "dates");
        String zone = MappingFields.text(table, "zone");
        return new CellFormat(
                decimal == null ? CellFormat.ANY_DECIMAL : decimal.charAt(0),
                dates == null
                        ? CellFormat.DateOrder.UNKNOWN
                        : MappingFields.constant(CellFormat.DateOrder.class, dates),
                zone == null ? CellFormat.UNKNOWN.zone() : zone(zone));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new Refusal("interop.mapping.encoding", name);
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new Refusal("interop.mapping.zone", name);
        }
    }

    private static Message field(String name) {
        return Message.of("interop.mapping.part.field", name);
    }

    private static ObjectMapping object(JsonNode node) {
        MappingFields.known(node, Message.of("interop.mapping.part.object"), "name", "type", "key", "properties");
        return new ObjectMapping(
                MappingFields.required(node, "name"),
                coded(node, "type"),
                MappingFields.list(node, "key", MappingFields::string),
                MappingFields.list(node, "properties", MappingReader::property));
    }

    private static LinkMapping link(JsonNode node) {
        MappingFields.known(
                node,
                Message.of("interop.mapping.part.link"),
                "from",
                "to",
                "kind",
                "key",
                "properties",
                "validFrom",
                "validTo",
                "optional");
        return new LinkMapping(
                MappingFields.required(node, "from"),
                MappingFields.required(node, "to"),
                coded(node, "kind"),
                MappingFields.list(node, "key", MappingFields::string),
                MappingFields.list(node, "properties", MappingReader::property),
                MappingFields.text(node, "validFrom"),
                MappingFields.text(node, "validTo"),
                node.has("optional") && MappingFields.flag(node, "optional"));
    }

    private static PropertyMapping property(JsonNode node) {
        MappingFields.known(
                node,
                Message.of("interop.mapping.part.property"),
                "property",
                "column",
                "columns",
                "value",
                "as",
                "split",
                "grade");
        String column = MappingFields.text(node, "column");
        String value = MappingFields.text(node, "value");
        String kind = MappingFields.text(node, "as");
        String split = MappingFields.text(node, "split");
        return new PropertyMapping(
                MappingFields.required(node, "property"),
                column == null ? MappingFields.list(node, "columns", MappingFields::string) : List.of(column),
                value == null ? "" : value,
                kind == null ? null : MappingFields.constant(ValueKind.class, kind),
                split == null ? "" : split,
                MappingFields.text(node, "grade"));
    }

    private static Coded coded(JsonNode node, String name) {
        var coded = node.path(name);
        if (!coded.isObject()) {
            return Coded.always(MappingFields.required(node, name));
        }
        MappingFields.known(coded, field(name), "column", "codes", "otherwise");
        var codes = new LinkedHashMap<String, String>();
        coded.path("codes")
                .properties()
                .forEach(entry -> codes.put(entry.getKey(), MappingFields.string(entry.getValue())));
        return Coded.by(MappingFields.required(coded, "column"), codes, MappingFields.required(coded, "otherwise"));
    }
}
