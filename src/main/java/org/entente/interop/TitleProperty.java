package org.entente.interop;

import java.util.List;

/** The property that names an object in lists. */
public final class TitleProperty {

    /** Those that can name an object, the best first. */
    public static final List<String> ALL = List.of("name", "value", "number", "handle", "foreign.id");

    private TitleProperty() {}

    /** @param type key from the catalogue */
    public static String of(String type) {
        return switch (type) {
            case "phone" -> "number";
            case "email", "site", "network-address" -> "value";
            case "online-account" -> "handle";
            default -> "name";
        };
    }
}
