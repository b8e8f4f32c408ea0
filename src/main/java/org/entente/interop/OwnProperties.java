package org.entente.interop;

import java.util.List;

/** Properties of what analysts write in a case: no foreign file speaks for them. */
public final class OwnProperties {

    private static final List<String> BEGINNINGS = List.of(
            "type",
            "link.",
            "import.",
            "assessment.",
            "judgement.",
            "position.",
            "evidence.",
            "assumption.",
            "gap.",
            "hypothesis.",
            "indicator.",
            "resolution.",
            "marking.",
            "partner.",
            "agreement.",
            "attachment",
            "alias.kind",
            "photo.likeness");

    private OwnProperties() {}

    /** Whether a property is one of them; {@code source.} is not, because tables may register sources. */
    public static boolean contains(String property) {
        return BEGINNINGS.stream().anyMatch(property::startsWith);
    }
}
