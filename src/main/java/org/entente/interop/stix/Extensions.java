package org.entente.interop.stix;

import java.util.Set;
import java.util.regex.Pattern;
import org.entente.interop.stix.Findings.At;
import tools.jackson.databind.JsonNode;

/** The {@code extensions} property: predefined ones by structure, defined ones by their extension type. */
final class Extensions {

    private static final Pattern NAMED = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*-ext");
    private static final int LONGEST_NAME = 250;
    private static final Set<String> TYPES =
            Set.of("new-sdo", "new-sco", "new-sro", "property-extension", "toplevel-property-extension");

    private final Rules rules;

    Extensions(Rules rules) {
        this.rules = rules;
    }

    /** Whether one of the object's extensions is of such a type. */
    boolean declares(JsonNode object, Set<String> types) {
        return object.path("extensions").values().stream()
                .anyMatch(extension ->
                        types.contains(extension.path("extension_type").stringValue("")));
    }

    void check(JsonNode object, Set<String> predefined, Findings out) {
        check(object, predefined, true, out);
    }

    /** As in marking definitions, where only defined extensions may stand. */
    void checkDefinedOnly(JsonNode object, Findings out) {
        check(object, Set.of(), false, out);
    }

    private void check(JsonNode object, Set<String> predefined, boolean mayBeNamed, Findings out) {
        if (!object.has("extensions")) {
            return;
        }
        var all = object.path("extensions");
        var at = At.TOP.property("extensions");
        if (!all.isObject() || all.isEmpty()) {
            out.error(at, "interop.stix.dictionary");
            return;
        }
        all.properties().forEach(entry -> {
            var key = entry.getKey();
            var place = at.property(key);
            if (!entry.getValue().isObject() || entry.getValue().isEmpty()) {
                out.error(place, "interop.stix.extension.empty");
            } else if (Formats.typeOf(key).equals("extension-definition")) {
                defined(entry.getValue(), place, out);
            } else if (mayBeNamed
                    && key.length() <= LONGEST_NAME
                    && NAMED.matcher(key).matches()) {
                named(key, entry.getValue(), predefined, place, out);
            } else {
                out.error(place, mayBeNamed ? "interop.stix.extension.name" : "interop.stix.extension.id");
            }
        });
    }

    private static void defined(JsonNode extension, At at, Findings out) {
        PropertyNames.check(extension, at, out);
        if (!TYPES.contains(extension.path("extension_type").stringValue(""))) {
            out.error(at.property("extension_type"), "interop.stix.extension.type");
        }
    }

    private void named(String key, JsonNode extension, Set<String> predefined, At at, Findings out) {
        PropertyNames.check(extension, at, out);
        if (predefined.contains(key)) {
            StructureCheck.check(rules.structure(key), extension, at, out);
        } else {
            out.warn(at, "interop.stix.extension.other");
        }
    }
}
