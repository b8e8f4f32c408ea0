package org.entente.interop.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.interop.Refusal;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Fields of a mapping file, each as what it must be; anything else is a {@link Refusal} with the field's name. */
final class MappingFields {

    private MappingFields() {}

    static void known(JsonNode node, Message what, String... names) {
        if (!node.isObject() && !node.isMissingNode()) {
            throw new Refusal("interop.mapping.object", what);
        }
        var allowed = Set.of(names);
        node.propertyNames().forEach(name -> {
            if (!allowed.contains(name)) {
                throw new Refusal("interop.mapping.field", what, name);
            }
        });
    }

    static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> element) {
        var list = node.path(name);
        if (!list.isMissingNode() && !list.isArray()) {
            throw new Refusal("interop.mapping.list", name);
        }
        var all = new ArrayList<T>();
        list.forEach(each -> all.add(element.apply(each)));
        return all;
    }

    static String string(JsonNode node) {
        if (!node.isString()) {
            throw new Refusal("interop.mapping.text", node.getNodeType().name());
        }
        return node.stringValue();
    }

    static boolean flag(JsonNode node, String name) {
        if (!node.path(name).isBoolean()) {
            throw new Refusal("interop.mapping.flag", name);
        }
        return node.path(name).booleanValue();
    }

    static @Nullable String text(JsonNode node, String name) {
        return node.has(name) ? string(node.path(name)) : null;
    }

    static String required(JsonNode node, String name) {
        String text = text(node, name);
        if (text == null) {
            throw new Refusal("interop.mapping.missing", name);
        }
        return text;
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        String wanted = word.toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "interop.mapping.word",
                        word,
                        Arrays.stream(type.getEnumConstants())
                                .map(MappingFields::written)
                                .collect(Collectors.joining(", "))));
    }

    /** A constant as mapping files write it. */
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
