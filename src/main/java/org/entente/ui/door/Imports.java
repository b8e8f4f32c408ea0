package org.entente.ui.door;

import java.nio.file.Path;
import java.util.List;
import org.entente.model.grade.Grade;
import org.entente.model.work.Progress;

/** Files from elsewhere. Every method may wait. */
public interface Imports {

    /** What a file is taken for, by its content. */
    enum Kind {
        /** Objects and tables that can be read in. */
        DATA,
        /** A package from a partner. */
        PACKAGE,
        /** A partner's identity card. */
        CARD,
        /** Anything else: kept as the attachment of a source. */
        ATTACHMENT
    }

    /**
     * What reading one file came to; counts are objects.
     *
     * @param problems what was refused or warned about, with the place
     */
    record Report(String file, int read, int created, int updated, int unchanged, int refused, List<String> problems) {
        public Report {
            problems = List.copyOf(problems);
        }
    }

    Kind kind(Path file);

    /**
     * Reads a file in as one action. Good parts are kept; a refused object never takes its neighbours with it.
     *
     * @param level marking for what the file does not mark itself
     * @param grade for what the file does not grade itself
     */
    Report read(Path file, String level, Grade grade, Progress progress);
}
