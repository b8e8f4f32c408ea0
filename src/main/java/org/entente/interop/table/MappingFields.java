package org.entente.interop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Fields of a mapping file, each as what it must be; anything else is refused with the field's name. */
final class MappingFields {

    private MappingFields() {}

    static void known(JsonNode node, String what, String... names) {
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

    static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> element) {
        var list = node.path(name);
        if (!list.isMissingNode() && !list.isArray()) {
            throw new IllegalArgumentException(name + " must be a list");
        }
        var all = new ArrayList<T>();
        list.forEach(each -> all.add(element.apply(each)));
        return all;
    }

    static String string(JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("a text is needed instead of " + node.getNodeType());
        }
        return node.stringValue();
    }

    static boolean flag(JsonNode node, String name) {
        if (!node.path(name).isBoolean()) {
            throw new IllegalArgumentException(name + " must be true or false");
        }
        return node.path(name).booleanValue();
    }

    static @Nullable String text(JsonNode node, String name) {
        return node.has(name) ? string(node.path(name)) : null;
    }

    static String required(JsonNode node, String name) {
        String text = text(node, name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
