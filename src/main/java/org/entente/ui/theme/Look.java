package org.entente.ui.theme;

import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import org.entente.app.settings.Appearance;
import org.entente.app.settings.Density;

/**
 * How a window is dressed.
 *
 * @param isStill whether nothing moves by itself
 */
public record Look(Theme theme, int textPercent, Density density, boolean isStill) {

    /** @param platform the theme that the operating system asks for, unless {@code chosen} names one */
    public static Look of(Appearance chosen, Theme platform) {
        return new Look(theme(chosen, platform), chosen.textPercent(), chosen.density(), chosen.isStill());
    }

    private static Theme theme(Appearance chosen, Theme platform) {
        return switch (chosen.colours()) {
            case SYSTEM -> platform;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST_LIGHT -> Theme.HIGH_CONTRAST_LIGHT;
            case HIGH_CONTRAST_DARK -> Theme.HIGH_CONTRAST_DARK;
        };
    }

    /** Dresses {@code scene}, and everything else the toolkit shows. */
    public void dress(Scene scene) {
        dressControls();
        double scale = textPercent / 100.0;
        TextScale.set(scene, scale);
        scene.getStylesheets()
                .setAll(List.of(
                        Sheets.url("modena-bridge.css"),
                        Sheets.url(theme.tokens()),
                        Sheets.scaled("entente.css", scale),
                        Sheets.of(rows(scale))));
    }

    /** Tells the toolkit which sheet its controls start from. */
    public void dressControls() {
        Application.setUserAgentStylesheet(theme.userAgentSheet());
    }

    /** Rows of lists and tables; those of two lines have a name over its original script, whole ones are as high as their words need. */
    private String rows(double scale) {
        long one = Math.round(density.row() + Sheets.LINE * (scale - 1));
        long two = Math.round(density.row() + 9 + 2 * Sheets.LINE * (scale - 1));
        return ".table-view { -fx-fixed-cell-size: " + one + "px; }\n"
                + ".table-view.two-lines { -fx-fixed-cell-size: " + two + "px; }\n"
                + ".table-view.whole-rows { -fx-fixed-cell-size: -1px; }\n"
                + ".table-view.whole-rows .table-row-cell { -fx-cell-size: " + one + "px; }\n"
                + ".claim-row { -fx-min-height: " + one + "px; }\n"
                + ".setting-row { -fx-min-height: " + two + "px; }\n";
    }
}
