package org.entente.interop.stix;

import java.util.HashSet;
import java.util.Set;
import org.entente.interop.stix.Findings.At;
import org.entente.interop.stix.Rules.Category;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks one STIX object against the rules of STIX 2.1. What the standard or its published schemas forbid is an error;
 * what they advise against, and what this program cannot judge, is a warning. Stateless, safe for several threads.
 */
final class Validator {

    /** Names that the standard keeps for later. */
    static final Set<String> RESERVED = Set.of("severity", "action", "username", "phone_numbers");

    private static final Set<String> NEW_TYPES = Set.of("new-sdo", "new-sco", "new-sro");

    private final Rules rules;
    private final Extensions extensions;
    private final MarkingRules markings;
    private final ObservedObjects observed;

    Validator(Rules rules) {
        this.rules = rules;
        this.extensions = new Extensions(rules);
        this.markings = new MarkingRules(rules, extensions);
        this.observed = new ObservedObjects(rules);
    }

    Findings check(ObjectNode object) {
        var out = new Findings();
        var type = identity(object, out);
        if (type == null) {
            return out;
        }
        if (type.equals("marking-definition")) {
            markings.definition(object, out);
        } else {
            body(object, type, out);
        }
        markings.granular(object, out);
        return out;
    }

    /** Type and id; null if the object cannot be looked at any further. */
    private static @Nullable String identity(ObjectNode object, Findings out) {
        var type = object.path("type").stringValue("");
        if (!object.path("type").isString()) {
            out.error(At.TOP.property("type"), "interop.stix.type.required");
        } else if (object.path("spec_version").stringValue("").equals("2.0")) {
            out.error(At.TOP, "interop.stix.old.object");
        } else if (type.equals("bundle")) {
            out.error(At.TOP, "interop.stix.bundle.inside");
        } else if (!Formats.isTypeName(type) || type.equals("action")) {
            out.error(At.TOP.property("type"), "interop.stix.type");
        }
        var id = object.path("id").stringValue("");
        if (!object.has("id")) {
            out.error(At.TOP.property("id"), "interop.stix.required");
        } else if (!Formats.isId(id)) {
            out.error(At.TOP.property("id"), "interop.stix.id");
        } else if (!Formats.typeOf(id).equals(type)) {
            out.error(At.TOP.property("id"), "interop.stix.id.type");
        }
        return out.isRefused() ? null : type;
    }

    private void body(ObjectNode object, String type, Findings out) {
        PropertyNames.check(object, At.TOP, out);
        for (var name : RESERVED) {
            if (object.has(name)) {
                out.error(At.TOP.property(name), "interop.stix.reserved");
            }
        }
        var listed = rules.category(type);
        var category = listed == null ? customCategory(object) : listed;
        var common = rules.structure(category == Category.OBSERVABLE ? "observable" : "core");
        StructureCheck.known(rules.structure("common"), object, At.TOP, out);
        StructureCheck.known(common, object, At.TOP, out);
        if (listed == null) {
            if (!extensions.declares(object, NEW_TYPES)) {
                out.warn(At.TOP.property("type"), "interop.stix.custom.type");
            }
        } else {
            StructureCheck.known(rules.structure(type), object, At.TOP, out);
            custom(object, type, common, out);
        }
        extensions.check(
                object, listed == null ? Set.of() : rules.structure(type).extensions(), out);
        advice(object, type, category, out);
    }

    /** A custom object with neither {@code created} nor {@code modified} can only be an observable. */
    private static Category customCategory(ObjectNode object) {
        return object.has("created") || object.has("modified") ? Category.DOMAIN : Category.OBSERVABLE;
    }

    private void custom(ObjectNode object, String type, Rules.Structure common, Findings out) {
        if (extensions.declares(object, Set.of("toplevel-property-extension"))) {
            return;
        }
        for (var name : object.propertyNames()) {
            if (!isStandard(name, type) && !common.properties().containsKey(name)) {
                out.warn(At.TOP.property(name), "interop.stix.custom.undefined");
            }
        }
    }

    private void advice(ObjectNode object, String type, Category category, Findings out) {
        int version = Formats.uuidVersion(object.path("id").stringValue(""));
        if (category != Category.OBSERVABLE && version != 4) {
            out.warn(At.TOP.property("id"), "interop.stix.advice.uuid4");
        } else if (category == Category.OBSERVABLE && version != 5 && !type.equals("process")) {
            out.warn(At.TOP.property("id"), "interop.stix.advice.uuid5");
        }
        var marks = object.path("object_marking_refs");
        if (marks.isArray() && new HashSet<>(marks.values()).size() < marks.size()) {
            out.warn(At.TOP.property("object_marking_refs"), "interop.stix.marking.twice");
        }
        switch (type) {
            case "relationship" -> relationship(object, out);
            case "indicator" -> pattern(object, out);
            case "observed-data" -> observed.check(object, this, out);
            default -> {}
        }
        if (category == Category.OBSERVABLE) {
            PropertyNames.adviseLowerCase(object, At.TOP, out);
        }
    }

    private void relationship(ObjectNode object, Findings out) {
        var from = Formats.typeOf(object.path("source_ref").stringValue(""));
        var to = Formats.typeOf(object.path("target_ref").stringValue(""));
        if (!rules.isSuggested(from, object.path("relationship_type").stringValue(""), to)) {
            out.warn(At.TOP.property("relationship_type"), "interop.stix.suggested", from, to);
        }
    }

    private void pattern(JsonNode object, Findings out) {
        if (!object.path("pattern_type").stringValue("").equals("stix")
                || !object.path("pattern").isString()) {
            return;
        }
        var at = At.TOP.property("pattern");
        var reading = PatternSyntax.read(object.path("pattern").stringValue());
        if (reading.fault() != null) {
            out.error(at, reading.fault());
        }
        for (var subject : reading.subjects()) {
            if (rules.category(subject.type()) != Category.OBSERVABLE) {
                out.warn(at, "interop.stix.pattern.type", subject.type());
            } else if (!isStandard(subject.property(), subject.type())) {
                out.warn(at, "interop.stix.pattern.custom", subject.type(), subject.property());
            }
        }
    }

    private boolean isStandard(String property, String type) {
        return rules.structure(type).properties().containsKey(property)
                || rules.structure("observable").properties().containsKey(property)
                || rules.structure("common").properties().containsKey(property)
                || property.equals("id")
                || property.equals("type");
    }
}
