package org.entente.ui.door;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the analyst for a place on disk. */
public interface Choose {

    /** Files to read in; empty when the analyst changed their mind. */
    List<Path> files(String title);

    /** An existing folder. */
    Optional<Path> folder(String title);

    /**
     * A file to write.
     *
     * @param extension without the point
     */
    Optional<Path> target(String title, String suggestedName, String extension);
}
