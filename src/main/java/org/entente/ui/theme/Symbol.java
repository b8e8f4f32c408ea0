package org.entente.ui.theme;

/**
 * How a thing looks wherever it appears.
 *
 * @param family gives shape and colour
 * @param icon Ikonli literal of the type
 * @param label the type in words, for screen readers and tooltips
 */
public record Symbol(Family family, String icon, String label) {

    /** For a type that the catalogue does not know. */
    public static Symbol unknown(String label) {
        return new Symbol(Family.OTHER, "mdi2h-help", label);
    }

    /** For a relation: it is no document, whatever family the catalogue lists it in. */
    public static Symbol link(String label) {
        return new Symbol(Family.OTHER, "mdi2a-arrow-right", label);
    }
}
