package org.entente.store.projection;

import java.util.BitSet;
import org.entente.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Writes the objects that are new in an action and whose statements come together: how they stand follows from these alone,
 * so nothing is read back. One object at a time.
 */
final class Grouping {

    private final Rules rules;
    private final Dictionary terms;
    private final Recomputation.Tables tables;
    private final Recomputation recomputation;
    private final BitSet met = new BitSet();
    private @Nullable Group open;

    Grouping(Rules rules, Dictionary terms, Recomputation.Tables tables, Recomputation recomputation) {
        this.rules = rules;
        this.terms = terms;
        this.tables = tables;
        this.recomputation = recomputation;
    }

    /** Whether a statement about a new object can still be taken: its group is open, or has not been met. */
    boolean takes(int object) {
        return open != null && open.object() == object || !met.get(object);
    }

    void add(ClaimRow row, Arrival arrival, Claim claim) {
        Group group = open;
        if (group == null || group.object() != row.object()) {
            close();
            group = new Group(row.object());
            open = group;
            met.set(row.object());
        }
        group.add(row, arrival, claim);
    }

    /** Writes the object whose statements are being gathered, if any. */
    void close() {
        Group group = open;
        open = null;
        if (group == null) {
            return;
        }
        Summary summary = group.summary(rules, terms);
        for (Group.Waiting waiting : group.waiting()) {
            ClaimRow row = waiting.row();
            tables.claims().insert(row.withState(row.state() | summary.state(row.id())));
        }
        summary.live().forEach(fact -> tables.deltas().cited(fact.source(), 1));
        recomputation.contests(group.object(), summary);
        tables.links().add(group.object(), summary.ends(), tables.objects(), tables.deltas());
        tables.origins().say(group.object(), summary);
        tables.objects().facts(group.object(), summary.facts(tables.origins()));
        tables.objects().relieve();
    }

    /** The action is over. */
    void forget() {
        met.clear();
    }
}
