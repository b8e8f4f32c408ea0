package org.entente.app.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One package in or out, as the ledger keeps it.
 *
 * @param confirmed when a package of the partner showed that it took ours in; null while none has, and for one that came
 * @param place in the journal
 */
public record LedgerLine(
        boolean isOutgoing,
        String partner,
        long sequence,
        Instant time,
        long claims,
        String hash,
        LedgerFacts facts,
        @Nullable Instant confirmed,
        long place) {}
