package org.entente.vault.key;

import org.jspecify.annotations.Nullable;

/** Finds a slot's key from what the user gave; null where it does not apply. */
@FunctionalInterface
interface SlotKeys {
    @Nullable
    Secret keyFor(KeySlot slot);
}
