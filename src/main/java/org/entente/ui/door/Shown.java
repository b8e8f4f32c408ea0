package org.entente.ui.door;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.ObjectId;

/** What stands on a screen, as far as its marking goes. */
public sealed interface Shown {

    /**
     * It may show anything: it is marked as the case is.
     *
     * @param beyond marks of what it shows besides, which is no part of the case
     */
    record Everything(Set<String> beyond) implements Shown {
        public Everything {
            beyond = Set.copyOf(beyond);
        }
    }

    /**
     * What it shows, and nothing else.
     *
     * @param marks portion marks or banner texts, as they stand there
     * @param things those whose marks do not stand there
     */
    record Some(Set<String> marks, Set<ObjectId> things) implements Shown {
        public Some {
            marks = Set.copyOf(marks);
            things = Set.copyOf(things);
        }

        public Some and(Some other) {
            var all = new HashSet<>(marks);
            all.addAll(other.marks);
            var both = new HashSet<>(things);
            both.addAll(other.things);
            return new Some(all, both);
        }
    }

    /** The whole case. */
    Shown EVERYTHING = new Everything(Set.of());

    /** What carries these marks; empty ones say nothing. */
    static Some marked(Stream<String> marks) {
        return new Some(marks.filter(mark -> !mark.isBlank()).collect(Collectors.toSet()), Set.of());
    }

    /** Nothing that is marked. */
    Some NOTHING = new Some(Set.of(), Set.of());

    static Some things(Collection<ObjectId> things) {
        return new Some(Set.of(), Set.copyOf(things));
    }
}
