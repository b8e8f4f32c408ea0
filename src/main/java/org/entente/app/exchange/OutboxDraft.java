package org.entente.app.exchange;

import java.time.Instant;

/**
 * A package that somebody began and has not written. What leaves is decided anew whenever it is looked at, and names that were
 * accepted are claims of the case, so neither can grow old here.
 *
 * @param partner code of the organisation it is for
 * @param select a search that chooses what it is about; empty means everything
 * @param step how far one has come
 */
public record OutboxDraft(String partner, String select, Step step, Instant begun) {

    /** What is done about a draft, in this order. */
    public enum Step {
        /** Choosing what it is about. */
        WHAT,
        /** Looking over what leaves and stays. */
        CHECK
    }

    /** A draft about everything that may leave. */
    public static OutboxDraft of(String partner, Instant begun) {
        return new OutboxDraft(partner, "", Step.CHECK, begun);
    }

    public OutboxDraft at(Step other) {
        return new OutboxDraft(partner, select, other, begun);
    }

    public OutboxDraft choosing(String query) {
        return new OutboxDraft(partner, query.strip(), Step.CHECK, begun);
    }
}
