package org.entente.audit;

import java.time.Instant;
import org.entente.model.KeyId;

/**
 * One action in the log.
 *
 * @param action what was done, in words or as a code
 * @param subject id of what it was done to; empty if it says nothing about one thing
 */
public record AuditEntry(Instant time, KeyId author, String action, String subject) {}
