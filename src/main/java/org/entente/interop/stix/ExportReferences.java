package org.entente.interop.stix;

import java.util.ArrayList;
import java.util.Map;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.value.Ref;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Sources as external references: those that came from STIX as they were, others by their title, address and number. */
final class ExportReferences {

    private final Catalogue catalogue;
    private final Map<ObjectId, ExportedObject> sources;

    ExportReferences(Catalogue catalogue, Map<ObjectId, ExportedObject> sources) {
        this.catalogue = catalogue;
        this.sources = sources;
    }

    /** The references that an object rests on, as far as their sources left too. */
    ArrayNode of(ExportedObject object) {
        var all = JsonNodeFactory.instance.arrayNode();
        var named = new ArrayList<ObjectId>();
        for (var value : object.of(StixMapping.REFERENCES)) {
            if (value instanceof Ref(var target)) {
                named.add(target);
            }
        }
        if (object.stixId().isEmpty()) {
            named.addAll(object.sources());
        }
        named.stream().distinct().sorted().forEach(id -> {
            var source = sources.get(id);
            if (source != null) {
                all.add(reference(source));
            }
        });
        return all;
    }

    private JsonNode reference(ExportedObject source) {
        if (source.has(StixMapping.REFERENCE)) {
            return StixValues.written(source.of(StixMapping.REFERENCE).getFirst());
        }
        var node = JsonNodeFactory.instance.objectNode().put("source_name", title(source));
        if (source.has("source.url")) {
            node.put("url", source.text("source.url"));
        }
        if (source.has("source.external-id")) {
            node.put("external_id", source.text("source.external-id"));
        }
        node.put("description", source.has("source.descriptor") ? source.text("source.descriptor") : title(source));
        return node;
    }

    /** The one line that stands for an object; its type if it has none. */
    String title(ExportedObject object) {
        for (var property : catalogue.titleProperties()) {
            if (object.has(property)) {
                return object.text(property);
            }
        }
        return object.type();
    }
}
