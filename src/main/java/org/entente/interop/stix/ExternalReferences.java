package org.entente.interop.stix;

import java.util.regex.Pattern;
import org.entente.interop.stix.Findings.At;
import tools.jackson.databind.JsonNode;

/** The external-reference type, with the names that the standard reserves for CVE and CAPEC. */
final class ExternalReferences {

    private static final Pattern CVE = Pattern.compile("CVE-[0-9]{4}-(0[0-9]{3}|[1-9][0-9]{3,})");
    private static final Pattern CAPEC = Pattern.compile("CAPEC-[0-9]+");

    private final Hashes hashes;

    ExternalReferences(Hashes hashes) {
        this.hashes = hashes;
    }

    void check(JsonNode value, At at, Findings out) {
        if (!value.isObject()) {
            out.error(at, "interop.stix.object");
            return;
        }
        value.properties().forEach(entry -> {
            var place = at.property(entry.getKey());
            switch (entry.getKey()) {
                case "source_name", "external_id", "description" ->
                    Kinds.text(_ -> true, "interop.stix.text").check(entry.getValue(), place, out);
                case "url" -> url(entry.getValue(), place, out);
                case "hashes" -> hashes.known(entry.getValue(), place, out);
                default -> {}
            }
        });
        if (!value.has("source_name")) {
            out.error(at, "interop.stix.reference.source");
        } else {
            identifiers(value, at, out);
        }
    }

    private static void url(JsonNode value, At at, Findings out) {
        if (!value.isString()) {
            out.error(at, "interop.stix.text");
        } else if (!Formats.isUri(value.stringValue())) {
            out.warn(at, "interop.stix.advice.url");
        }
    }

    private static void identifiers(JsonNode value, At at, Findings out) {
        var source = value.path("source_name").stringValue("");
        var id = value.path("external_id").stringValue("");
        boolean isCve = CVE.matcher(id).matches();
        boolean isCapec = CAPEC.matcher(id).matches();
        if (source.equals("cve") && !isCve) {
            out.error(at.property("external_id"), "interop.stix.reference.cve");
        } else if (source.equals("capec") && !isCapec) {
            out.error(at.property("external_id"), "interop.stix.reference.capec");
        } else if ((isCve && !source.equals("cve")) || (isCapec && !source.equals("capec"))) {
            out.error(at.property("source_name"), "interop.stix.reference.number", isCve ? "cve" : "capec");
        } else if (!value.has("external_id") && !value.has("description") && !value.has("url")) {
            out.error(at, "interop.stix.needs.any", "external_id, description, url");
        }
    }
}
