package org.entente.app.exchange;

import java.time.Instant;

/** One package in or out, as the ledger keeps it. */
public record LedgerLine(
        boolean isOutgoing, String partner, long sequence, Instant time, long claims, String hash, LedgerFacts facts) {}
