package org.entente.interop.stix;

import java.util.Set;
import org.entente.interop.stix.Findings.At;
import tools.jackson.databind.JsonNode;

/** How properties are named, and what that says about their values. */
final class PropertyNames {

    /** Dictionaries whose keys come from elsewhere and keep their case. */
    private static final Set<String> CASE_KEPT = Set.of(
            "hashes",
            "file_header_hashes",
            "request_header",
            "additional_header_fields",
            "document_info_dict",
            "exif_tags",
            "ipfix",
            "options",
            "environment_variables",
            "startup_info",
            "extensions");

    private PropertyNames() {}

    /** The names at the top of an object or extension: lower case; binary and hexadecimal values by their ending. */
    static void check(JsonNode object, At at, Findings out) {
        object.properties().forEach(entry -> {
            var name = entry.getKey();
            var value = entry.getValue();
            var place = at.property(name);
            if (!Formats.isPropertyName(name)) {
                if (Formats.beginsAsPropertyName(name)) {
                    out.warn(place, "interop.stix.advice.name");
                } else {
                    out.error(place, "interop.stix.name");
                }
            }
            Kinds.isPresent(value, place, out);
            if (name.endsWith("_bin") && !Formats.isBase64(value.stringValue(""))) {
                out.error(place, "interop.stix.name.bin");
            } else if (name.endsWith("_hex") && !Formats.isHex(value.stringValue(""))) {
                out.error(place, "interop.stix.name.hex");
            }
        });
    }

    static void adviseLowerCase(JsonNode object, At at, Findings out) {
        object.properties().forEach(entry -> {
            var name = entry.getKey();
            if (name.chars().anyMatch(Character::isUpperCase)) {
                out.warn(at.property(name), "interop.stix.advice.lower");
            }
            if (entry.getValue().isObject() && !CASE_KEPT.contains(name)) {
                adviseLowerCase(entry.getValue(), at.property(name), out);
            }
        });
    }
}
