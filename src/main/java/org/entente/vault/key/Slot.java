package org.entente.vault.key;

/**
 * One way into a vault, as its users may see it.
 *
 * @param id names it for as long as its passphrase or code stays
 * @param isOwn whether it opened the vault this time
 * @param isPaired whether another user can take it into a new epoch
 */
public record Slot(String id, boolean isRecovery, boolean isOwn, boolean isPaired) {}
