package org.entente.provenance;

/**
 * A signed commit.
 *
 * @param tree its secret and leaves, from which proofs are cut; the vault keeps it
 */
public record CompletedCommit(SignedHeader signed, CommitTree tree) {}
