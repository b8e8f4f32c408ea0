package org.entente.ui.demo;

import java.util.List;
import org.entente.app.settings.Settings;
import org.entente.app.settings.SettingsFile;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.marking.MarkingPolicy;
import org.entente.catalogue.yardstick.ConfidenceLevel;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.ui.door.Preferences;

/** Settings that are kept nowhere. */
public final class DemoPreferences implements Preferences {

    public Settings kept = Settings.usual();
    public boolean isDamaged;

    @Override
    public SettingsFile.Read read() {
        return new SettingsFile.Read(kept, isDamaged);
    }

    @Override
    public void write(Settings settings) {
        kept = settings;
    }

    @Override
    public List<Yardstick> yardsticks() {
        return Catalogue.load().yardsticks();
    }

    @Override
    public List<ConfidenceLevel> confidence() {
        return Catalogue.load().confidence();
    }

    @Override
    public List<MarkingPolicy> schemes() {
        return Catalogue.load().markings().all();
    }
}
