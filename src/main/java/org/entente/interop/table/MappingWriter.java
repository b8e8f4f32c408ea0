package org.entente.interop.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a mapping as the fields of its file. */
final class MappingWriter {

    private MappingWriter() {}

    static void write(TableMapping mapping, ObjectNode root) {
        root.put("format", MappingJson.FORMAT);
        table(mapping, root.putObject("table"));
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
    }

    private static void table(TableMapping mapping, ObjectNode table) {
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
        optional(table, "shape", choice.shape() == null ? null : MappingFields.written(choice.shape()));
        texts(table, "empty", choice.empties().stream().sorted().toList());
        var format = mapping.format();
        if (format.decimal() != CellFormat.ANY_DECIMAL) {
            table.put("decimal", String.valueOf(format.decimal()));
        }
        if (format.dates() != CellFormat.DateOrder.UNKNOWN) {
            table.put("dates", MappingFields.written(format.dates()));
        }
        table.put("zone", format.zone().getId());
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
            optional(each, "as", property.kind() == null ? null : MappingFields.written(property.kind()));
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
}
