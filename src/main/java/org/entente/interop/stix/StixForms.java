package org.entente.interop.stix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.catalogue.PropertyType;
import org.entente.interop.stix.Rules.Category;
import org.entente.model.ObjectId;
import org.entente.model.value.Place;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Gives exported objects the form of STIX objects. */
final class StixForms {

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
    private final String now;
    private final Map<ObjectId, String> ids;
    private final ExportReferences references;
    private final ExportMarkings markings;
    private final OwnExtensions extensions;

    StixForms(
            Catalogue catalogue,
            Rules rules,
            Instant now,
            Map<ObjectId, String> ids,
            Map<ObjectId, ExportedObject> sources) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.lists = rules.lists();
        this.now = milliseconds(now);
        this.ids = ids;
        this.references = new ExportReferences(catalogue, sources);
        this.markings = new ExportMarkings(catalogue, this.now);
        this.extensions = new OwnExtensions(this.now);
    }

    private static String milliseconds(Instant instant) {
        var text = instant.toString();
        return text.contains(".") ? text : text.replace("Z", ".000Z");
    }

    /** Objects that others need: extension definitions and marking definitions that were used. */
    List<ObjectNode> definitions() {
        var all = new ArrayList<>(extensions.used());
        all.addAll(markings.used());
        return all;
    }

    /** The id it came with, or one of the nearest type; one of our own type if the catalogue names none. */
    String nearestId(ExportedObject object) {
        if (!object.stixId().isEmpty()) {
            return object.stixId();
        }
        var type = nearestType(object);
        return type.isEmpty() ? customId(object) : StixIds.of(type, object.id());
    }

    String customId(ExportedObject object) {
        return StixIds.of(customType(object), object.id());
    }

    String linkId(ExportedObject link) {
        return link.stixId().isEmpty() ? StixIds.of("relationship", link.id()) : link.stixId();
    }

    private String nearestType(ExportedObject object) {
        var type = catalogue.type(object.type()).stix();
        return type == null ? "" : type;
    }

    private static String customType(ExportedObject object) {
        var key = object.type().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "x-entente-" + (key.isEmpty() ? "object" : key);
    }

    /** As the object it was in STIX, or as the nearest type that the catalogue names; empty if it names none. */
    Optional<ObjectNode> nearest(ExportedObject object) {
        var id = object.stixId();
        var type = id.isEmpty() ? nearestType(object) : Formats.typeOf(id);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var node = begin(type, nearestId(object), object);
        properties(object, type, node);
        if (id.isEmpty()) {
            complete(object, type, node);
        } else {
            sinceLatest(type, node);
        }
        return Optional.of(finish(object, node));
    }

    /** As an object of our own type, defined by an extension; its properties need no prefix. */
    Optional<ObjectNode> custom(ExportedObject object) {
        var type = customType(object);
        var node = begin(type, customId(object), object);
        properties(object, type, node);
        if (!node.has("name")) {
            node.put("name", references.title(object));
        }
        extensions.defineType(node);
        return Optional.of(finish(object, node));
    }

    /** As a relationship or sighting; empty if an end is not among what is written. */
    Optional<ObjectNode> link(ExportedObject link) {
        boolean isSighting = Formats.typeOf(link.stixId()).equals("sighting");
        var type = isSighting ? "sighting" : "relationship";
        var from = ids.get(link.target("link.from"));
        var to = ids.get(link.target("link.to"));
        var node = begin(type, linkId(link), link);
        if (to == null
                || (!isSighting && from == null)
                || link.target("link.to").equals(link.id())) {
            return Optional.empty();
        }
        if (isSighting) {
            node.put("sighting_of_ref", to);
        } else {
            var kind = catalogue.linkKind(link.text("link.kind")).stixName();
            var name = kind.replaceAll("[^a-z0-9-]+", "-");
            node.put("relationship_type", name.isBlank() ? "related-to" : name);
            node.put("source_ref", from);
            node.put("target_ref", to);
        }
        properties(link, type, node);
        return Optional.of(finish(link, node));
    }

    private ObjectNode begin(String type, String id, ExportedObject object) {
        var node =
                NODES.objectNode().put("type", type).put("spec_version", "2.1").put("id", id);
        if (rules.category(type) != Category.OBSERVABLE
                && !type.equals("marking-definition")
                && !isCustomObservable(object, type)) {
            node.put("created", now).put("modified", now);
        }
        return node;
    }

    /** A custom object that came without times must go without them, or it would be something else. */
    private boolean isCustomObservable(ExportedObject object, String type) {
        return rules.category(type) == null
                && !object.stixId().isEmpty()
                && !object.has(StixMapping.PREFIX + "created");
    }

    private void properties(ExportedObject object, String type, ObjectNode node) {
        object.values().forEach((key, values) -> {
            if (NOT_WRITTEN.contains(key)) {
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

    /** What STIX requires of a type and our object says in other words. */
    private void complete(ExportedObject object, String type, ObjectNode node) {
        var structure = rules.category(type) == null ? null : rules.structure(type);
        if (structure == null) {
            return;
        }
        ObjectType ours = catalogue.type(object.type());
        if (type.equals("identity") && ours.stixClass() != null) {
            node.put("identity_class", ours.stixClass());
        }
        for (var name : List.of("name", "value")) {
            var property = structure.properties().get(name);
            if (property != null
                    && property.required()
                    && !node.has(name)
                    && !references.title(object).isEmpty()) {
                node.put(name, references.title(object));
            }
        }
    }

    /** What 2.1 requires and an object that names no version may have come without. */
    private static void sinceLatest(String type, ObjectNode node) {
        if (type.equals("malware") && !node.has("is_family")) {
            node.put("is_family", false);
        } else if (type.equals("indicator") && !node.has("pattern_type")) {
            node.put("pattern_type", "stix");
        }
    }

    private ObjectNode finish(ExportedObject object, ObjectNode node) {
        markings.mark(object, node);
        var all = references.of(object);
        boolean isObservable = !node.has("created");
        if (!all.isEmpty() && (!isObservable || !object.stixId().isEmpty())) {
            node.set("external_references", all);
        }
        return node;
    }
}
