package org.entente.ui.desk;

import java.util.List;
import org.entente.app.settings.Settings;
import org.entente.app.settings.SettingsFile;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.marking.MarkingPolicy;
import org.entente.catalogue.yardstick.ConfidenceLevel;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.ui.door.Preferences;

/** The settings file of this workstation. */
record DeskPreferences(SettingsFile file, Catalogue catalogue) implements Preferences {

    @Override
    public SettingsFile.Read read() {
        return file.read();
    }

    @Override
    public void write(Settings settings) {
        file.write(settings);
    }

    @Override
    public List<Yardstick> yardsticks() {
        return catalogue.yardsticks();
    }

    @Override
    public List<ConfidenceLevel> confidence() {
        return catalogue.confidence();
    }

    @Override
    public List<MarkingPolicy> schemes() {
        return catalogue.markings().all();
    }
}
