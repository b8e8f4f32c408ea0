package org.entente.ui.door;

import java.util.List;
import org.entente.app.settings.Settings;
import org.entente.app.settings.SettingsFile;
import org.entente.catalogue.marking.MarkingPolicy;
import org.entente.catalogue.yardstick.ConfidenceLevel;
import org.entente.catalogue.yardstick.Yardstick;

/** What the analyst chose about the window, on this workstation, whatever case is open. Every method may wait. */
public interface Preferences {

    SettingsFile.Read read();

    void write(Settings settings);

    /** The yardsticks that likelihoods can be shown in. */
    List<Yardstick> yardsticks();

    /** What each degree of confidence means, from the lowest. */
    List<ConfidenceLevel> confidence();

    /** The marking schemes that are understood here, all of them at once. */
    List<MarkingPolicy> schemes();
}
