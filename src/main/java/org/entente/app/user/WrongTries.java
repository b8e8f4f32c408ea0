package org.entente.app.user;

import java.time.Instant;

/**
 * Passphrases and recovery codes that did not open a vault, since the last that did.
 *
 * @param since when the first of them was tried
 */
public record WrongTries(int count, Instant since) {}
