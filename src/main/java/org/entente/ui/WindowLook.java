package org.entente.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.entente.ui.settings.Setting;
import org.entente.ui.settings.SettingsViewModel;
import org.entente.ui.theme.Look;
import org.entente.ui.theme.Palette;
import org.entente.ui.theme.Theme;

/** What the window wears: the look that the settings and the operating system ask for. Screen's thread only. */
final class WindowLook {

    private final SettingsViewModel settings;
    private final Runnable changed;
    private Look look;

    /**
     * To be made before the first control, which would load the toolkit's own sheet.
     *
     * @param platform the theme that the operating system asks for now
     * @param changed told whenever another look was put on
     */
    WindowLook(SettingsViewModel settings, Theme platform, Runnable changed) {
        this.settings = settings;
        this.changed = changed;
        look = lookFor(platform);
        look.dressControls();
    }

    private Look lookFor(Theme platform) {
        return Look.of(settings.now().appearance(), platform);
    }

    /** @param platform the theme that the operating system asks for */
    void dress(Scene scene, ObservableValue<Theme> platform) {
        platform.subscribe(asked -> wear(scene, asked));
        settings.currentProperty().subscribe((_, _) -> wear(scene, platform.getValue()));
    }

    private void wear(Scene scene, Theme platform) {
        Look chosen = lookFor(platform);
        if (scene.getStylesheets().isEmpty() || !chosen.equals(look)) {
            look = chosen;
            look.dress(scene);
            changed.run();
        }
    }

    boolean isStill() {
        return look.isStill();
    }

    /** The colours that canvases draw with, as they are now. */
    Palette palette() {
        return look.theme().palette();
    }

    /** Light instead of dark, or dark instead of light, as a setting. */
    void switchTheme() {
        Theme other = look.theme().other();
        settings.change(
                Setting.COLOURS, now -> now.withAppearance(now.appearance().withColours(other.colours())));
    }
}
