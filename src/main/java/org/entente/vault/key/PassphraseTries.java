package org.entente.vault.key;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stretches one passphrase once per salt, however many header copies hold the slot. */
final class PassphraseTries implements SlotKeys {

    private record Try(KdfParameters cost, String salt) {}

    private final char[] passphrase;
    private final Stretch stretch;
    private final Map<Try, Secret> stretched = new HashMap<>();

    PassphraseTries(char[] passphrase, Stretch stretch) {
        this.passphrase = passphrase;
        this.stretch = stretch;
    }

    @Override
    public @Nullable Secret keyFor(KeySlot slot) {
        KdfParameters cost = slot.cost();
        if (cost == null) {
            return null;
        }
        Secret kept = stretched.computeIfAbsent(
                new Try(cost, java.util.HexFormat.of().formatHex(slot.salt())),
                _ -> stretch.key(passphrase, slot.salt(), cost));
        return Secret.taking(Objects.requireNonNull(kept).bytes().clone());
    }

    void wipe() {
        stretched.values().forEach(Secret::close);
    }
}
