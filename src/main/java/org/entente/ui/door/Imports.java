package org.entente.ui.door;

import java.nio.file.Path;
import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;

/** Files from elsewhere. Every method may wait. */
public interface Imports {

    /** What a file is taken for, by its content. */
    enum Kind {
        /** Objects that can be read in as they are; also what is refused by its name. */
        DATA,
        /** A table, whose columns the analyst is asked about. */
        TABLE,
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
     * @param source that the file now stands for; null if it is none
     * @param unnamed entities among the created ones that nothing names
     * @param dangling objects that were pointed at and that the case does not hold
     * @param problems what was refused, with place and reason; the list may end before the count does
     * @param notes what came in otherwise than written, or was left out
     * @param came some of what came in, links not among it
     */
    record Report(
            String file,
            @Nullable Source source,
            long read,
            long created,
            long updated,
            long unchanged,
            long refused,
            long unnamed,
            long dangling,
            List<Line> problems,
            List<Line> notes,
            List<ObjectId> came) {
        public Report {
            problems = List.copyOf(problems);
            notes = List.copyOf(notes);
            came = List.copyOf(came);
        }

        /** A source by its title. */
        public record Source(ObjectId id, String title) {}

        /** Something about one place of the file, in words. */
        public record Line(String where, String why) {}
    }

    Kind kind(Path file);

    /**
     * Reads a file in as one action. Good parts are kept; a refused object never takes its neighbours with it.
     *
     * @param level marking for what the file does not mark itself
     * @param grade for what the file does not grade itself
     */
    Report read(Path file, String level, Grade grade, Progress progress);

    Tables tables();
}
