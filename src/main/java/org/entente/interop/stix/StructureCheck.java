package org.entente.interop.stix;

import org.entente.interop.stix.Findings.At;
import org.entente.interop.stix.Rules.Structure;
import tools.jackson.databind.JsonNode;

/** Checks an object inside an object against its structure. */
final class StructureCheck {

    private StructureCheck() {}

    static void check(Structure structure, JsonNode value, At at, Findings out) {
        if (!value.isObject()) {
            out.error(at, "interop.stix.object");
            return;
        }
        known(structure, value, at, out);
        value.propertyNames().stream()
                .filter(name -> !structure.properties().containsKey(name))
                .forEach(name -> {
                    if (structure.closed()) {
                        out.error(at.property(name), "interop.stix.not-here");
                    } else {
                        out.warn(at.property(name), "interop.stix.custom.property");
                    }
                });
        if (structure.closed() && value.isEmpty()) {
            out.error(at, "interop.stix.not-empty");
        }
    }

    /** The properties that the structure names, and its conditions; others are the caller's business. */
    static void known(Structure structure, JsonNode value, At at, Findings out) {
        boolean isLax = !value.has("spec_version");
        for (var property : structure.required()) {
            if (!value.has(property.name())) {
                var missing = new Findings();
                missing.error(at.property(property.name()), "interop.stix.required");
                out.add(missing, isLax && property.lax());
            }
        }
        for (var entry : value.properties()) {
            var property = structure.properties().get(entry.getKey());
            if (property != null && isLax && property.lax()) {
                var found = new Findings();
                property.kind().check(entry.getValue(), at.property(entry.getKey()), found);
                out.add(found, true);
            } else if (property != null) {
                property.kind().check(entry.getValue(), at.property(entry.getKey()), out);
            }
        }
        for (var condition : structure.conditions()) {
            condition.check(value, at, out);
        }
    }
}
