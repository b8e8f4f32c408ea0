package org.entente.vault.key;

import org.entente.vault.Head;

/** Where a session of the journal begins. */
public record SessionPlace(int session, int firstSegment, Head start) {}
