package org.entente.interop.stix;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules of STIX 2.1 as read from {@code interop/stix/stix-2.1.rules}; that file explains its own language. */
final class Rules {

    private static final String FILE = "/interop/stix/stix-2.1.rules";

    /** What common properties a type has. */
    enum Category {
        DOMAIN,
        RELATION,
        OBSERVABLE
    }

    /** Checks one value. */
    interface Kind {
        void check(JsonNode value, Findings.At at, Findings out);
    }

    /** Checks how the properties of one object go together. */
    interface Condition {
        void check(JsonNode object, Findings.At at, Findings out);
    }

    /** @param lax whether a fault is only a warning in an object that names no version of STIX */
    record Property(String name, boolean required, boolean lax, Kind kind) {}

    /** @param extensions names of the predefined extensions that an object type may carry */
    record Structure(
            String name,
            boolean closed,
            Map<String, Property> properties,
            List<Property> required,
            List<Condition> conditions,
            Set<String> extensions) {}

    private final Map<String, Structure> structures = new HashMap<>();
    private final Map<String, Category> types = new HashMap<>();
    private final Map<String, Set<String>> vocabularies = new HashMap<>();
    private final Map<String, Set<String>> suggestions = new HashMap<>();
    private final Set<String> linked = new HashSet<>();

    private Rules() {}

    static Rules load() {
        var rules = new Rules();
        try (var in = Rules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its data file " + FILE);
            }
            new RuleReader(rules).read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    void add(Structure structure) {
        structures.put(structure.name(), structure);
    }

    void add(String type, Category category) {
        types.put(type, category);
    }

    void addVocabulary(String name, Set<String> words) {
        vocabularies.put(name, Set.copyOf(words));
    }

    void suggest(String from, String relationship, Set<String> to) {
        linked.add(from);
        suggestions.put(from + " " + relationship, Set.copyOf(to));
    }

    Structure structure(String name) {
        var found = structures.get(name);
        if (found == null) {
            throw new IllegalStateException("the STIX rules name no structure " + name);
        }
        return found;
    }

    /** Names of all properties that are lists. */
    Set<String> lists() {
        var names = new HashSet<String>();
        for (var structure : structures.values()) {
            for (var property : structure.properties().values()) {
                if (property.kind() instanceof Kinds.ListOf) {
                    names.add(property.name());
                }
            }
        }
        return names;
    }

    Set<String> vocabulary(String name) {
        var found = vocabularies.get(name);
        if (found == null) {
            throw new IllegalStateException("the STIX rules name no vocabulary " + name);
        }
        return found;
    }

    /** Null for a custom type. */
    @Nullable
    Category category(String type) {
        return types.get(type);
    }

    /** Whether the standard suggests such a relationship between two of its own types. */
    boolean isSuggested(String from, String relationship, String to) {
        if (Set.of("derived-from", "duplicate-of", "related-to").contains(relationship)
                || !types.containsKey(from)
                || !types.containsKey(to)) {
            return true;
        }
        var targets = suggestions.get(from + " " + relationship);
        return linked.contains(from) && targets != null && (targets.contains(to) || targets.contains("*"));
    }
}
