package org.entente.vault.key;

import java.util.UUID;
import java.util.random.RandomGenerator;
import org.entente.vault.Surroundings;

/**
 * A passphrase, already stretched, that is to become a slot: what is slow is done, and the slot's name is known before it is in the
 * header, so that what is said of it can be written first. Close it to wipe it.
 */
public final class SlotDraft implements AutoCloseable {

    private final KdfParameters cost;
    private final byte[] salt;
    private final Secret slotKey;

    private SlotDraft(KdfParameters cost, byte[] salt, Secret slotKey) {
        this.cost = cost;
        this.salt = salt;
        this.slotKey = slotKey;
    }

    /** @param passphrase stays the caller's to wipe */
    public static SlotDraft of(char[] passphrase, KdfParameters cost, Surroundings surroundings, Stretch stretch) {
        byte[] salt = KeySlot.newSalt(surroundings.random());
        return new SlotDraft(cost, salt, stretch.key(passphrase, salt, cost));
    }

    /** See {@link Slot#id}. */
    public String id() {
        return KeySlot.id(salt);
    }

    /** See {@link VaultKeys#holder}; to be closed by the caller. */
    public Secret holder() {
        return KeySlot.holderKey(slotKey, salt);
    }

    PairedSlot slot(Secret vaultKey, UUID vault, int epoch, RandomGenerator random) {
        return PairedSlot.create(cost, salt.clone(), slotKey, vaultKey, vault, epoch, random);
    }

    @Override
    public void close() {
        slotKey.close();
    }
}
