package org.entente.ui;

import java.time.InstantSource;
import java.util.Optional;
import org.entente.ui.door.Choose;
import org.entente.ui.door.Workstation;
import org.entente.ui.theme.Theme;

/**
 * What the window is given.
 *
 * @param choose how to ask for files; empty for the platform's dialogs
 * @param theme what the platform asks for, which the settings may override; empty to ask the platform
 */
public record Surroundings(
        Workstation workstation, InstantSource clock, Optional<Choose> choose, Optional<Theme> theme) {

    /** As analysts use it. */
    public static Surroundings of(Workstation workstation) {
        return new Surroundings(workstation, InstantSource.system(), Optional.empty(), Optional.empty());
    }
}
