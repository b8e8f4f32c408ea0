package org.entente.ui.door;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.step.Step;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.work.Progress;
import org.entente.ui.theme.Symbol;
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
     * What reading one file came to.
     *
     * @param source that the file now stands for; null if it is none
     * @param problems what was refused, with place and reason; the list may end before the count does
     * @param notes what came in otherwise than written, or was left out
     * @param step what takes all of it back; null if nothing came in
     */
    record Report(
            String file,
            @Nullable Source source,
            Counts counts,
            Brought brought,
            List<Line> problems,
            List<Line> notes,
            @Nullable Step step) {
        public Report {
            problems = List.copyOf(problems);
            notes = List.copyOf(notes);
        }

        /**
         * Objects, links among them.
         *
         * @param unnamed entities among the created ones that nothing names
         * @param dangling objects that were pointed at and that the case does not hold
         */
        public record Counts(long created, long updated, long unchanged, long refused, long unnamed, long dangling) {

            public long read() {
                return created + updated + unchanged + refused;
            }

            public long came() {
                return created + updated;
            }
        }

        /**
         * What is in the case now.
         *
         * @param marking of everything that came in, and of what was asked for if nothing did
         * @param parts kind by kind, the commonest first; with what was refused they add up to what was read
         * @param things created or updated, links not among them; the list may end before they do
         * @param first the first of them as a search shows them
         */
        public record Brought(Banner marking, List<Part> parts, List<ObjectId> things, List<SearchHit> first) {
            public Brought {
                parts = List.copyOf(parts);
                things = List.copyOf(things);
                first = List.copyOf(first);
            }
        }

        /** Objects of one kind. */
        public record Part(Symbol symbol, long created, long updated, long unchanged) {

            public long all() {
                return created + updated + unchanged;
            }
        }

        /**
         * A source by its title.
         *
         * @param grade of what rests on it and was not graded by the file itself
         */
        public record Source(ObjectId id, String title, Grade grade) {}

        /** Something about one place of the file, in words. */
        public record Line(String where, String why) {}
    }

    Kind kind(Path file);

    /**
     * Reads a file in as one action. Good parts are kept; a refused object never takes its neighbours with it.
     *
     * @param marking for what the file does not mark itself, as it is written
     * @param grade for what the file does not grade itself
     */
    Report read(Path file, String marking, Grade grade, Progress progress);

    /** How many pairs of things that may be one have something in them that this brought. Looks at the whole case. */
    int duplicates(Report report, Progress progress);

    Tables tables();
}
