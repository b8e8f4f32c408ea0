package org.entente.ui.door;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.interop.FileInput;
import org.entente.interop.table.TableChoice;
import org.entente.interop.table.TableForm;
import org.entente.interop.table.TableMapping;
import org.entente.interop.table.TablePreview;
import org.entente.interop.table.TableTrial;
import org.entente.model.grade.Grade;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;

/** Tables from elsewhere, looked at before they come in. Every method may wait. */
public interface Tables {

    /** A kind of link that can be chosen. */
    record Kind(String code, String label) {}

    /**
     * A property that a column can tell.
     *
     * @param isMulti whether several values of it stand side by side
     */
    record Property(String code, String label, boolean isMulti) {}

    /**
     * What there is to choose from.
     *
     * @param levels levels to mark with, lowest first
     * @param readers codes of those that something can be released to
     * @param sources titles of the sources in the case, by the reference that a table can cite each by
     */
    record Choices(
            List<Entities.Type> types,
            List<Kind> kinds,
            List<Property> properties,
            List<String> levels,
            List<String> readers,
            Map<String, String> sources) {
        public Choices {
            types = List.copyOf(types);
            kinds = List.copyOf(kinds);
            properties = List.copyOf(properties);
            levels = List.copyOf(levels);
            readers = List.copyOf(readers);
            sources = Map.copyOf(sources);
        }
    }

    /**
     * What is said about a whole table.
     *
     * @param marking as it is written, such as SECRET//REL AVL; empty while nobody has said it
     * @param judged grade of what the table does not grade itself; null while nobody has said it, nor that there is none
     * @param source title of the source that the table is; empty means that it is none
     */
    record Whole(String marking, @Nullable Grade judged, String source) {

        /** Nobody has said anything yet. */
        public static final Whole UNSAID = new Whole("", null, "");

        public Grade grade() {
            return judged == null ? Grade.NOT_GRADED : judged;
        }

        public boolean isGraded() {
            return judged != null;
        }

        public boolean isMarked() {
            return !marking.isEmpty();
        }

        /** For trials, which do not depend on the marking: the highest of {@code levels} while nobody has said it. */
        public Whole orHighest(List<String> levels) {
            return isMarked() || levels.isEmpty() ? this : new Whole(levels.getLast(), judged, source);
        }
    }

    Choices choices();

    /** The start of a table. What is wrong inside it is part of the answer. */
    TablePreview look(FileInput file, TableChoice choice);

    /** What the start of a table would become. */
    TableTrial trial(TablePreview preview, TableMapping mapping, Whole whole, Progress progress);

    /** The short form of a marking as it is written; empty for one that nobody has said yet. */
    String portion(String marking);

    /** How many rows the whole table has. */
    long count(FileInput file, TableForm form, Progress progress);

    /** Reads a table in as one action. */
    Imports.Report read(FileInput file, TableMapping mapping, Whole whole, Progress progress);

    /** A mapping that was kept as a file. */
    TableMapping load(Path file);

    /** Keeps a mapping as a file, for this window and for the command line. It names columns and holds nothing of a case. */
    void save(TableMapping mapping, Path file);
}
