package org.entente.interop;

/** The property that names an object in lists. */
public final class TitleProperty {

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
