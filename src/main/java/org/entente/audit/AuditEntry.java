package org.entente.audit;

import java.time.Instant;
import org.entente.model.KeyId;

/**
 * One action in the log.
 *
 * @param action what was done, in words or as a code
 * @param id of the action, by which it can be undone; empty for what was done to the vault
 */
public record AuditEntry(Instant time, KeyId author, String action, String id) {}
