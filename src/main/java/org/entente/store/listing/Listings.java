package org.entente.store.listing;

import org.entente.store.projection.Projector;
import org.entente.store.projection.Rules;
import org.entente.store.query.Readers;
import org.jspecify.annotations.Nullable;

/**
 * The listing of a case, made anew by the first question after an action: one pass over the object table instead of one for
 * each column that can be sorted by and each facet that is counted. Safe for several threads.
 */
public final class Listings {

    private static final int MOST_TRIES = 3;

    private @Nullable Made made;

    private record Made(Projector projector, long applied, Listing listing) {}

    /** The listing after the last action. */
    public synchronized Listing current(Readers readers, Projector projector, Rules rules) {
        Made before = made;
        long applied = projector.meta().applied();
        if (before != null && before.projector() == projector && before.applied() == applied) {
            return before.listing();
        }
        Listing listing = read(readers, projector, rules);
        for (int tries = 1; tries < MOST_TRIES && projector.meta().applied() != applied; tries++) {
            applied = projector.meta().applied(); // something was written while it was read
            listing = read(readers, projector, rules);
        }
        made = new Made(projector, applied, listing);
        return listing;
    }

    private static Listing read(Readers readers, Projector projector, Rules rules) {
        var reading = new ColumnReading(projector.terms(), rules.catalogue().markings());
        var marks = projector.meta().marks();
        return readers.read(sql -> new Listing(
                reading.read(sql, marks.object()),
                new SameAsReading(sql, projector.terms(), projector.authors(), marks.claim()).read()));
    }

    /** Lets go of everything. */
    public synchronized void forget() {
        made = null;
    }
}
