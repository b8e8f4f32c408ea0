package org.entente.interop.network;

import org.entente.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * One value as a network file writes it.
 *
 * @param name what the file calls the property
 * @param valid when it holds; null means not said
 */
record ForeignValue(
        String name, String text, Form form, @Nullable Period valid) {

    /** How the file says that its texts are meant. */
    enum Form {
        TEXT,
        NUMBER,
        BOOL,
        /** Several texts in one. */
        LIST;

        /** @param declared name of the type, as GraphML and GEXF write it */
        static Form of(String declared) {
            return switch (declared.toLowerCase(java.util.Locale.ROOT)) {
                case "int", "integer", "long", "float", "double", "short", "byte", "bigdecimal", "biginteger" -> NUMBER;
                case "boolean" -> BOOL;
                default -> declared.startsWith("list") ? LIST : TEXT;
            };
        }
    }
}
