package org.entente.ui.control;

import org.kordamp.ikonli.javafx.FontIcon;

/** Line icons; their size and colour come from style classes, because the theme overrides sizes given in code. */
public final class Icons {

    private Icons() {}

    /** 18 pixels, muted. */
    public static FontIcon of(String literal, String... styleClasses) {
        var icon = new FontIcon(literal);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }
}
