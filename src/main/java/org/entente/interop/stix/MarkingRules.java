package org.entente.interop.stix;

import java.util.Set;
import org.entente.interop.stix.Findings.At;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Marking definitions, and markings of parts of an object. */
final class MarkingRules {

    private static final Set<String> TLP_PROPERTIES =
            Set.of("id", "type", "spec_version", "created", "name", "definition_type", "definition");
    private static final String TLP_CREATED = "2017-01-20T00:00:00.000Z";

    private final Rules rules;
    private final Extensions extensions;

    MarkingRules(Rules rules, Extensions extensions) {
        this.rules = rules;
        this.extensions = extensions;
    }

    /** A marking definition; those of TLP 1 must be exactly what the standard prints. */
    void definition(ObjectNode object, Findings out) {
        var core = rules.structure("core").properties();
        for (var name : Set.of("created_by_ref", "external_references")) {
            var property = core.get(name);
            if (property != null && object.has(name)) {
                property.kind().check(object.path(name), At.TOP.property(name), out);
            }
        }
        StructureCheck.known(rules.structure("marking-definition"), object, At.TOP, out);
        extensions.checkDefinedOnly(object, out);
        var kind = object.path("definition_type").stringValue("");
        if (kind.equals("tlp")) {
            tlp(object, out);
        } else if (kind.equals("statement")
                && !object.path("definition").path("statement").isString()) {
            out.error(At.TOP.property("definition"), "interop.stix.marking.statement");
        } else if (!kind.equals("statement") && !object.has("extensions")) {
            out.warn(At.TOP.property("definition_type"), "interop.stix.marking.type");
        }
        if (!object.has("extensions") && (!object.has("definition") || !object.has("definition_type"))) {
            out.error(At.TOP, "interop.stix.marking.definition");
        }
        var id = object.path("id").stringValue("");
        for (var mark : object.path("object_marking_refs").values()) {
            if (mark.stringValue("").equals(id)) {
                out.error(At.TOP.property("object_marking_refs"), "interop.stix.marking.itself");
            }
        }
        if (Formats.uuidVersion(id) != 4) {
            out.warn(At.TOP.property("id"), "interop.stix.advice.uuid4");
        }
    }

    private static void tlp(ObjectNode object, Findings out) {
        var level = object.path("definition").path("tlp").stringValue("");
        var expected = Tlp.idOfFirstEdition(level);
        if (expected == null
                || !expected.equals(object.path("id").stringValue(""))
                || !object.path("name").stringValue("").equals(Tlp.nameOfFirstEdition(level))
                || !object.path("created").stringValue("").equals(TLP_CREATED)
                || !TLP_PROPERTIES.containsAll(object.propertyNames())) {
            out.error(At.TOP, "interop.stix.marking.tlp");
        }
    }

    /** Selectors must point at something; a marking must not mark itself. */
    void granular(ObjectNode object, Findings out) {
        var at = At.TOP.property("granular_markings");
        var all = object.path("granular_markings");
        if (!all.isArray()) {
            return; // its kind was checked with the other properties
        }
        for (int i = 0; i < all.size(); i++) {
            var place = at.item(i);
            var marking = all.get(i);
            if (marking.has("marking_ref") && marking.has("lang")) {
                out.warn(place, "interop.stix.marking.either");
            }
            var isDefinition = object.path("type").stringValue("").equals("marking-definition");
            if (isDefinition && marking.path("marking_ref").equals(object.path("id"))) {
                out.error(place, "interop.stix.marking.itself");
            }
            for (var selector : marking.path("selectors").values()) {
                if (Formats.isSelector(selector.stringValue("")) && !isThere(object, selector.stringValue(""))) {
                    out.error(place, "interop.stix.marking.selector", selector.stringValue(""));
                }
            }
        }
    }

    private static boolean isThere(JsonNode object, String selector) {
        var node = object;
        for (var step : selector.split("\\.", -1)) {
            node = step.startsWith("[")
                    ? node.path(Integer.parseInt(step.substring(1, step.length() - 1)))
                    : node.path(step);
        }
        return !node.isMissingNode();
    }
}
