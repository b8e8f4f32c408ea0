package org.entente.model.marking;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.value.UnicodeText;

/** To whom something may be released: a set of nations, organisations and communities, never a level. */
public sealed interface Audience {

    /** No releasability was set; other parts of the marking decide. */
    record Unrestricted() implements Audience {}

    /** Only these codes, besides the originator. Empty means nobody but the originator. */
    record Only(SortedSet<String> codes) implements Audience {
        public Only {
            codes.forEach(UnicodeText::check);
            codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }
    }

    Audience UNRESTRICTED = new Unrestricted();
    Audience ORIGINATOR_ONLY = new Only(Collections.emptySortedSet());

    static Audience only(Collection<String> codes) {
        return new Only(new TreeSet<>(codes));
    }

    /** The common readers. No common reader leaves the originator only. */
    default Audience intersect(Audience other) {
        return switch (this) {
            case Unrestricted _ -> other;
            case Only mine ->
                switch (other) {
                    case Unrestricted _ -> this;
                    case Only theirs -> {
                        var common = new TreeSet<>(mine.codes());
                        common.retainAll(theirs.codes());
                        yield new Only(common);
                    }
                };
        };
    }
}
