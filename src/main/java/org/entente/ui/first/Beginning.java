package org.entente.ui.first;

import java.nio.file.Path;
import java.util.List;

/** What the first case begins with. */
sealed interface Beginning {

    /** The fictional sample case. */
    record Sample() implements Beginning {}

    /** @param caseName empty for the vault's name */
    record Empty(String caseName) implements Beginning {}

    /** A case that a partner's package opens. */
    record Package(String caseName, List<Path> files) implements Beginning {
        public Package {
            files = List.copyOf(files);
        }
    }

    /** What comes into the case once it is shown. */
    default List<Path> files() {
        return List.of();
    }
}
