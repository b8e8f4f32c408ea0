package org.entente.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/** Light or dark: AtlantaFX Primer under one override sheet. */
public enum Theme {
    LIGHT(Palette.LIGHT, "light.css"),
    DARK(Palette.DARK, "dark.css");

    private final Palette palette;
    private final String tokens;

    Theme(Palette palette, String tokens) {
        this.palette = palette;
        this.tokens = tokens;
    }

    public Palette palette() {
        return palette;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Dresses {@code scene}, and everything else the toolkit shows, in this theme. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(
                this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets().setAll(List.of(sheet("modena-bridge.css"), sheet(tokens), sheet("entente.css")));
    }

    private static String sheet(String name) {
        URL url = Theme.class.getResource("/org/entente/ui/" + name);
        if (url == null) {
            throw new IllegalStateException("the style sheet " + name + " is missing from the build");
        }
        return url.toExternalForm();
    }
}
