package org.entente.store.listing;

import java.util.stream.Collectors;
import org.entente.store.projection.Projector;
import org.entente.store.projection.Rules;
import org.entente.store.projection.Sql;
import org.entente.store.query.Readers;
import org.jspecify.annotations.Nullable;

/**
 * The listing of a case: one pass over the object table instead of one for each column that can be sorted by and each facet
 * that is counted. After an action only the rows that it changed are read again, by the first question. Safe for several
 * threads.
 */
public final class Listings {

    private static final int MOST_TRIES = 3;

    private @Nullable Made made;

    private record Made(Projector projector, long content, Columns columns, Listing listing) {}

    /** The listing after the last action that was more than notes. */
    public synchronized Listing current(Readers readers, Projector projector, Rules rules) {
        Made known = made;
        Made now = known != null && known.projector() == projector ? known : read(readers, projector, rules, null);
        for (int tries = 1;
                tries < MOST_TRIES && now.content() != projector.meta().content();
                tries++) {
            now = read(readers, projector, rules, now); // something was written while it was read
        }
        made = now;
        return now.listing();
    }

    private static Made read(Readers readers, Projector projector, Rules rules, @Nullable Made before) {
        long content = projector.meta().content();
        var marks = projector.meta().marks();
        return readers.read(sql -> {
            var columns = columns(sql, projector, rules, before, marks.object());
            var said = new SameAsReading(sql, projector.terms(), projector.authors(), marks.claim()).read();
            return new Made(projector, content, columns, new Listing(columns, said));
        });
    }

    private static Columns columns(Sql sql, Projector projector, Rules rules, @Nullable Made before, int last) {
        var policies = rules.catalogue().markings();
        if (before != null) {
            var changed = projector.changed().since(before.content());
            if (changed.isPresent()) {
                var visible = changed.get().stream().filter(key -> key <= last).collect(Collectors.toSet());
                return new ColumnReading(projector.terms(), policies, before.columns()).readAgain(sql, visible);
            }
        }
        return new ColumnReading(projector.terms(), policies, null).read(sql, last);
    }

    /** Lets go of everything. */
    public synchronized void forget() {
        made = null;
    }
}
