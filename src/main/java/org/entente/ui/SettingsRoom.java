package org.entente.ui;

import javafx.beans.value.ObservableValue;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.ui.door.Preferences;
import org.entente.ui.keys.Keymap;
import org.entente.ui.settings.SettingsViewModel;
import org.jspecify.annotations.Nullable;

/** The settings of the window and where they are kept, as every case that opens in it finds them. */
record SettingsRoom(SettingsViewModel model, Preferences preferences, Keymap keys) {

    /** The yardstick in whose words likelihoods are shown too; holds null for none. */
    ObservableValue<@Nullable Yardstick> second() {
        var yardsticks = preferences.yardsticks();
        return model.currentProperty()
                .map(now -> yardsticks.stream()
                        .filter(each -> each.id().equals(now.yardstick()))
                        .findFirst()
                        .orElse(null));
    }
}
