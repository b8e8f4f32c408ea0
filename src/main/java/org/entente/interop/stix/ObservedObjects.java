package org.entente.interop.stix;

import org.entente.interop.stix.Findings.At;
import org.entente.interop.stix.Kinds.ListOf;
import org.entente.interop.stix.Kinds.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The deprecated {@code objects} of observed-data: observables inside the object, pointing at each other by key. */
final class ObservedObjects {

    private final Rules rules;

    ObservedObjects(Rules rules) {
        this.rules = rules;
    }

    void check(ObjectNode observedData, Validator validator, Findings out) {
        if (!observedData.has("objects")) {
            return;
        }
        var objects = observedData.path("objects");
        var at = At.TOP.property("objects");
        if (!objects.isObject() || objects.isEmpty()) {
            out.error(at, "interop.stix.observed.dictionary");
            return;
        }
        objects.properties().forEach(entry -> {
            var place = at.property(entry.getKey());
            if (!(entry.getValue() instanceof ObjectNode object)) {
                out.error(place, "interop.stix.object");
                return;
            }
            var inner = validator.check(object);
            inner.errors().forEach(error -> out.error(place, error));
            references(object, objects, place, out);
        });
    }

    private void references(ObjectNode object, JsonNode all, At at, Findings out) {
        var type = object.path("type").stringValue("");
        if (rules.category(type) == null) {
            return;
        }
        for (var property : rules.structure(type).properties().values()) {
            var place = at.property(property.name());
            if (property.kind() instanceof Reference reference && object.has(property.name())) {
                resolve(object.path(property.name()), reference, all, place, out);
            } else if (property.kind() instanceof ListOf list && list.item() instanceof Reference reference) {
                object.path(property.name()).values().forEach(key -> resolve(key, reference, all, place, out));
            }
        }
    }

    private static void resolve(JsonNode key, Reference reference, JsonNode all, At at, Findings out) {
        var target = all.path(key.stringValue(""));
        if (!target.isObject()) {
            out.error(at, "interop.stix.observed.key");
        } else if (!reference.accepts(target.path("type").stringValue(""))) {
            out.error(at, "interop.stix.target", target.path("type").stringValue(""));
        }
    }
}
