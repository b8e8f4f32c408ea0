package org.entente.catalogue;

/**
 * A family of object types, told apart by shape and colour.
 *
 * @param light fill on a light background, as {@code #RRGGBB}
 * @param dark fill on a dark background
 */
public record Family(String key, Shape shape, String light, String dark) {

    /** The outline in which a family's objects are drawn. */
    public enum Shape {
        CIRCLE,
        DOUBLE_SQUARE,
        HEXAGON,
        DIAMOND,
        ROUNDED_SQUARE,
        PILL,
        OCTAGON,
        PAGE
    }

    /** Key of its name in the bundle {@code i18n.catalogue}. */
    public String labelKey() {
        return "family." + key;
    }
}
