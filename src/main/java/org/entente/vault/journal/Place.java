package org.entente.vault.journal;

/** A position in the journal's files: just after a complete action. */
record Place(int segment, long offset) {}
