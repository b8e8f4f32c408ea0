package org.entente.app.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package that somebody began and has not written. What leaves is decided anew whenever it is looked at, and names that were
 * accepted are claims of the case, so neither can grow old here.
 *
 * @param partner code of the organisation it is for
 * @param select a search that chooses what it is about; empty means everything
 * @param step how far one has come
 * @param checked what the last check came to; null if nobody looked yet, or if it is about something else now
 */
public record OutboxDraft(
        String partner,
        String select,
        Step step,
        Instant begun,
        @Nullable Checked checked) {

    /**
     * What a check came to. It only tells people where they were; what leaves is decided anew.
     *
     * @param portion mark of the package
     */
    public record Checked(int leaves, int stays, List<Kept> why, String portion, Instant time) {
        public Checked {
            why = List.copyOf(why);
        }
    }

    /** So many claims stayed for one reason; {@code rule} says it in a sentence. */
    public record Kept(String rule, int claims) {}

    /** What is done about a draft, in this order. */
    public enum Step {
        /** Choosing what it is about. */
        WHAT,
        /** Looking over what leaves and stays. */
        CHECK
    }

    /** A draft about everything that may leave. */
    public static OutboxDraft of(String partner, Instant begun) {
        return new OutboxDraft(partner, "", Step.CHECK, begun, null);
    }

    public OutboxDraft at(Step other) {
        return new OutboxDraft(partner, select, other, begun, checked);
    }

    public OutboxDraft choosing(String query) {
        String other = query.strip();
        return new OutboxDraft(partner, other, Step.CHECK, begun, other.equals(select) ? checked : null);
    }

    /** The same, looked over. */
    public OutboxDraft checked(Checked result) {
        return new OutboxDraft(partner, select, step, begun, result);
    }
}
