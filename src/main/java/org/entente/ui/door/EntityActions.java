package org.entente.ui.door;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.theme.Symbol;

/** What is done with one thing or many at once, each as one step. Every method may wait. */
public interface EntityActions {

    /** Tags to be put on and taken off; new claims are marked {@code level}. */
    record Tagging(Set<String> put, Set<String> take, String level) {
        public Tagging {
            put = Set.copyOf(put);
            take = Set.copyOf(take);
        }
    }

    /**
     * Lines for the clipboard, as they were released to our own organisation.
     *
     * @param stays how many things may not be copied
     */
    record Copied(String text, int lines, int stays) {}

    /**
     * What things have in common and in what they differ.
     *
     * @param isCompared false if they are too many to compare value by value
     */
    record Comparison(List<OfType> types, List<Shared> shared, List<Differing> differing, boolean isCompared) {
        public Comparison {
            types = List.copyOf(types);
            shared = List.copyOf(shared);
            differing = List.copyOf(differing);
        }
    }

    /** How many there are of a type. */
    record OfType(Symbol symbol, int count) {}

    /** A value that all have. */
    record Shared(String label, String value) {}

    /**
     * A property with several values, or one that only some have.
     *
     * @param some the values as far as they are few enough to be read, with who has which left open
     */
    record Differing(String label, int values, int having, List<String> some) {
        public Differing {
            some = List.copyOf(some);
        }
    }

    /** Our tags on these things, with how many of them have each. */
    Map<String, Integer> tags(List<ObjectId> things);

    void tag(List<ObjectId> things, Tagging tagging, Progress progress);

    void note(List<ObjectId> things, String text, String level);

    void rename(ObjectId thing, String name);

    /** Takes back what we said about things and their links; what others speak of stays. */
    void delete(List<ObjectId> things, Progress progress);

    Copied copy(List<ObjectId> things);

    Comparison compare(List<ObjectId> things, Perspective perspective);
}
