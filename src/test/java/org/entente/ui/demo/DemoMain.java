package org.entente.ui.demo;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.entente.ui.EntenteApplication;
import org.entente.ui.Surroundings;
import org.entente.ui.theme.Theme;

/** Opens the window over the sample case: {@code light|dark} {@code ready|first}; the passphrase is "correct-horse". */
public final class DemoMain {

    private DemoMain() {}

    public static void main(String[] arguments) {
        var theme = arguments.length > 0 && arguments[0].equals("dark") ? Theme.DARK : Theme.LIGHT;
        var workstation = arguments.length > 1 && arguments[1].equals("first")
                ? new DemoWorkstation(null, List.of())
                : DemoWorkstation.ready();
        EntenteApplication.launch(
                () -> new Surroundings(workstation, InstantSource.system(), Optional.empty(), Optional.of(theme)));
    }
}
