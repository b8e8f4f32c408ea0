package org.entente.interop.stix;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The marking definitions that stand for TLP, first edition (in the standard) and 2.0 (OASIS extension of 2022). */
final class Tlp {

    /** Id of the marking policy in the catalogue. */
    static final String POLICY = "tlp";

    /** Levels of TLP 2.0, least strict first. */
    static final List<String> LEVELS = List.of("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED");

    private static final Map<String, String> FIRST_EDITION = Map.of(
            "white", "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9",
            "green", "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da",
            "amber", "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82",
            "red", "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed");

    private static final Map<String, String> SECOND_EDITION = Map.of(
            "CLEAR", "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
            "GREEN", "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
            "AMBER", "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
            "AMBER+STRICT", "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
            "RED", "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1");

    /** The extension that carries TLP 2.0. */
    static final String EXTENSION = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

    private Tlp() {}

    /** Null if the first edition has no such level. */
    static @Nullable String idOfFirstEdition(String level) {
        return FIRST_EDITION.get(level);
    }

    static String nameOfFirstEdition(String level) {
        return "TLP:" + level.toUpperCase(Locale.ROOT);
    }

    /** Null if TLP 2.0 has no such level. */
    static @Nullable String idOf(String level) {
        return SECOND_EDITION.get(level);
    }

    /** The TLP 2.0 level that a marking definition stands for; null if it is not one of TLP. */
    static @Nullable String levelOf(String markingId) {
        for (var entry : SECOND_EDITION.entrySet()) {
            if (entry.getValue().equals(markingId)) {
                return entry.getKey();
            }
        }
        for (var entry : FIRST_EDITION.entrySet()) {
            if (entry.getValue().equals(markingId)) {
                return entry.getKey().equals("white") ? "CLEAR" : entry.getKey().toUpperCase(Locale.ROOT);
            }
        }
        return null;
    }

    /** The stricter of two levels; an unknown one counts as stricter, because nothing is known of it. */
    static String stricter(@Nullable String one, String other) {
        if (one == null || one.equals(other)) {
            return other;
        }
        int first = LEVELS.indexOf(one);
        return first < 0 || (LEVELS.contains(other) && first > LEVELS.indexOf(other)) ? one : other;
    }
}
