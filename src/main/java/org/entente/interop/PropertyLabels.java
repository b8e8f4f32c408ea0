package org.entente.interop;

import java.util.Locale;
import java.util.ResourceBundle;

/** What properties are called in what is told of a file: their keys are the program's own and say nothing to a reader. */
public final class PropertyLabels {

    private static final ResourceBundle LABELS = ResourceBundle.getBundle("i18n.catalogue", Locale.ROOT);
    private static final String PREFIX = "property.";

    private PropertyLabels() {}

    /** @param otherwise what to call a property that the catalogue does not know, such as the heading of its column */
    public static String of(String property, String otherwise) {
        return LABELS.containsKey(PREFIX + property) ? LABELS.getString(PREFIX + property) : otherwise;
    }
}
