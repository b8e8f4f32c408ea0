package org.entente.vault.key;

import org.jspecify.annotations.Nullable;

/**
 * What one slot opened.
 *
 * @param slot the slot as it is from now on
 * @param holderKey {@link KeySlot#holderKey}, or null where a recovery code opened the slot
 */
record Unwrapped(Secret vaultKey, KeySlot slot, @Nullable Secret holderKey) implements AutoCloseable {

    @Override
    public void close() {
        vaultKey.close();
        if (holderKey != null) {
            holderKey.close();
        }
    }
}
