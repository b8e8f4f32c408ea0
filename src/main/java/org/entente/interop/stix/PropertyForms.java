package org.entente.interop.stix;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.PropertyType;
import org.entente.interop.stix.Rules.Category;
import org.entente.model.Describing;
import org.entente.model.ObjectId;
import org.entente.model.value.Place;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what an exported object says as properties: STIX's own, those it came with, and ours under an extension. */
final class PropertyForms {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> NOT_WRITTEN = Set.of(
            "type",
            "import.version",
            StixMapping.ID,
            StixMapping.REFERENCES,
            StixMapping.MARKINGS,
            "link.kind",
            "link.from",
            "link.to");

    private final Catalogue catalogue;
    private final Rules rules;
    private final Set<String> lists;
    private final Map<ObjectId, String> ids;
    private final OwnExtensions extensions;

    /** @param ids of everything that is written */
    PropertyForms(Catalogue catalogue, Rules rules, Map<ObjectId, String> ids, OwnExtensions extensions) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.lists = rules.lists();
        this.ids = ids;
        this.extensions = extensions;
    }

    void write(ExportedObject object, String type, ObjectNode node) {
        object.values().forEach((key, values) -> {
            if (NOT_WRITTEN.contains(key) || Describing.is(key)) { // STIX cannot say of which value it is said
                return;
            }
            var known = catalogue.property(key);
            if (key.startsWith(StixMapping.PREFIX)) {
                kept(key.substring(StixMapping.PREFIX.length()), values, node);
            } else if (values.getFirst() instanceof Place place && key.equals("location") && isLocated(type, object)) {
                place(place, node);
            } else if (!known.stix().isEmpty() && isOf(known.stix().getFirst(), type, object)) {
                mapped(known, values, node);
            } else {
                own(key, known, values, type, node);
            }
        });
    }

    /** A property exactly as it came; pointers as the ids of what is written too. */
    private void kept(String name, List<Value> values, ObjectNode node) {
        if (!(values.getFirst() instanceof Ref)) {
            node.set(name, StixValues.written(values.getFirst()));
            return;
        }
        var targets = targets(values);
        if (!targets.isEmpty()) {
            if (name.endsWith("_refs")) {
                node.set(name, texts(targets));
            } else {
                node.put(name, targets.getFirst());
            }
        }
    }

    private List<String> targets(List<Value> values) {
        var found = new TreeSet<String>();
        for (var value : values) {
            var id = value instanceof Ref(var target) ? ids.get(target) : null;
            if (id != null) {
                found.add(id);
            }
        }
        return List.copyOf(found);
    }

    private void mapped(PropertyType property, List<Value> values, ObjectNode node) {
        var name = property.stix().getFirst();
        var texts = property.kind() == PropertyType.ValueKind.REF
                ? targets(values)
                : values.stream().map(Value::plain).sorted().toList();
        if (lists.contains(name) && !texts.isEmpty()) {
            node.set(name, texts(texts));
        } else if (!texts.isEmpty()) {
            node.set(name, StixValues.plain(values.getFirst()));
        }
    }

    /** Whether a STIX object of this type has the property; what came from STIX has what it came with. */
    private boolean isOf(String name, String type, ExportedObject object) {
        return !object.stixId().isEmpty()
                || rules.category(type) == null
                || rules.structure(type).properties().containsKey(name)
                || (rules.category(type) != Category.OBSERVABLE
                        && rules.structure("core").properties().containsKey(name));
    }

    private static boolean isLocated(String type, ExportedObject object) {
        return type.equals("location") || !object.stixId().isEmpty();
    }

    private static void place(Place place, ObjectNode node) {
        node.set("latitude", StixValues.number(place.latitude()));
        node.set("longitude", StixValues.number(place.longitude()));
        if (place.radius().number().signum() > 0) {
            node.set("precision", StixValues.number(place.radius()));
        }
    }

    private void own(String key, PropertyType known, List<Value> values, String type, ObjectNode node) {
        boolean isOurType = type.startsWith("x-entente-");
        var word = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_");
        boolean isFree = isOurType && Formats.isPropertyName(word) && !isTaken(word);
        var name = isFree ? word : "x_entente_" + word;
        var isPointer = values.getFirst() instanceof Ref;
        var texts =
                isPointer ? targets(values) : values.stream().map(Value::plain).toList();
        if (texts.isEmpty() || !Formats.isPropertyName(name) || node.has(name)) {
            return;
        }
        var suffix = isPointer ? (known.multi() ? "_refs" : "_ref") : "";
        if (known.multi()) {
            node.set(name + suffix, texts(texts));
        } else {
            node.set(
                    name + suffix,
                    isPointer ? NODES.stringNode(texts.getFirst()) : StixValues.plain(values.getFirst()));
        }
        if (!isOurType) {
            extensions.defineProperties(node);
        }
    }

    private boolean isTaken(String name) {
        return Validator.RESERVED.contains(name)
                || name.equals("id")
                || name.endsWith("_bin")
                || name.endsWith("_hex")
                || rules.structure("core").properties().containsKey(name)
                || rules.structure("common").properties().containsKey(name);
    }

    private static ArrayNode texts(List<String> texts) {
        var array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
