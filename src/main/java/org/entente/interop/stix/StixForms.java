package org.entente.interop.stix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.catalogue.Catalogue;
import org.entente.interop.stix.Rules.Category;
import org.entente.model.ObjectId;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Gives exported objects the form of STIX objects. */
final class StixForms {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final Catalogue catalogue;
    private final Rules rules;
    private final String now;
    private final Map<ObjectId, String> ids;
    private final ExportReferences references;
    private final ExportMarkings markings;
    private final OwnExtensions extensions;
    private final PropertyForms properties;
    private final RequiredProperties required;
    private final ExportIds exportIds;

    StixForms(
            Catalogue catalogue,
            Rules rules,
            Instant now,
            Map<ObjectId, String> ids,
            Map<ObjectId, ExportedObject> sources) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.now = milliseconds(now);
        this.ids = ids;
        this.references = new ExportReferences(catalogue, sources);
        this.markings = new ExportMarkings(catalogue, this.now);
        this.extensions = new OwnExtensions(this.now);
        this.properties = new PropertyForms(catalogue, rules, ids, extensions);
        this.required = new RequiredProperties(catalogue, rules, references);
        this.exportIds = new ExportIds(catalogue);
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

    /** As the object it was in STIX, or as the nearest type that the catalogue names; empty if it names none. */
    Optional<ObjectNode> nearest(ExportedObject object) {
        var id = object.stixId();
        var type = id.isEmpty() ? exportIds.nearestType(object) : Formats.typeOf(id);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var node = begin(type, exportIds.nearestId(object), object);
        properties.write(object, type, node);
        if (id.isEmpty()) {
            required.complete(object, type, node);
        } else {
            RequiredProperties.sinceLatest(type, node);
        }
        return Optional.of(finish(object, node));
    }

    /** As an object of our own type, defined by an extension; its properties need no prefix. */
    Optional<ObjectNode> custom(ExportedObject object) {
        var type = ExportIds.customType(object);
        var node = begin(type, exportIds.customId(object), object);
        properties.write(object, type, node);
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
        var node = begin(type, exportIds.linkId(link), link);
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
        properties.write(link, type, node);
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
