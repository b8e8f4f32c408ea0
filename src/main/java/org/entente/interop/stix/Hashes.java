package org.entente.interop.stix;

import java.util.Map;
import java.util.regex.Pattern;
import org.entente.interop.stix.Findings.At;
import tools.jackson.databind.JsonNode;

/** The hashes type: algorithm to value. */
final class Hashes {

    private static final Pattern ALGORITHM = Pattern.compile("[a-zA-Z0-9_-]{3,250}");
    private static final Map<String, Pattern> FORMS = Map.of(
            "MD5", hex(32),
            "SHA-1", hex(40),
            "SHA-256", hex(64),
            "SHA-512", hex(128),
            "SHA3-256", hex(64),
            "SHA3-512", hex(128),
            "SSDEEP", Pattern.compile("[a-zA-Z0-9/+:.]{1,128}"),
            "TLSH", Pattern.compile("[a-zA-Z0-9]{70}"));

    private final Rules rules;

    Hashes(Rules rules) {
        this.rules = rules;
    }

    private static Pattern hex(int digits) {
        return Pattern.compile("[a-fA-F0-9]{" + digits + "}");
    }

    /** Other algorithms are allowed; a warning if their name is neither listed nor marked as custom. */
    void any(JsonNode value, At at, Findings out) {
        check(value, at, out, false);
    }

    /** Only the algorithms that the standard lists, as in external references. */
    void known(JsonNode value, At at, Findings out) {
        check(value, at, out, true);
    }

    private void check(JsonNode value, At at, Findings out, boolean onlyListed) {
        if (!value.isObject() || value.isEmpty()) {
            out.error(at, "interop.stix.hash.dictionary");
            return;
        }
        value.properties().forEach(entry -> {
            var algorithm = entry.getKey();
            var place = at.property(algorithm);
            var form = FORMS.get(algorithm);
            if (!ALGORITHM.matcher(algorithm).matches()) {
                out.error(place, "interop.stix.hash.name");
            } else if (!entry.getValue().isString()) {
                out.error(place, "interop.stix.text");
            } else if (form != null
                    && !form.matcher(entry.getValue().stringValue()).matches()) {
                out.error(place, "interop.stix.hash.value");
            } else if (!rules.vocabulary("hash-algorithm").contains(algorithm)) {
                unlisted(algorithm, place, out, onlyListed);
            }
        });
    }

    private static void unlisted(String algorithm, At place, Findings out, boolean onlyListed) {
        if (onlyListed) {
            out.error(place, "interop.stix.hash.standard");
        } else if (!algorithm.startsWith("x_")) {
            out.warn(place, "interop.stix.vocabulary.key", "hash-algorithm");
        }
    }
}
