package org.entente.app.user;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose passphrase opens the vault.
 *
 * @param slot names what the passphrase opens, until it is changed
 * @param person empty if the vault does not know whose it is
 * @param since when the passphrase began to open the vault; null if the vault does not know
 * @param isOwn whether it is who opened the vault now
 * @param hasOpened whether the person opened the vault with it already, and so has an identity
 * @param isReady whether others can be removed without this person: otherwise the passphrase has to open the vault once first
 */
public record VaultUser(
        String slot,
        String person,
        String organisation,
        @Nullable Instant since,
        boolean isOwn,
        boolean hasOpened,
        boolean isReady) {}
