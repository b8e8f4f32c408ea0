package org.entente.vault.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;

/**
 * The ways into an open vault: everybody's slots, and the recovery code's if there is one. Whose they are is not known here. Safe
 * for several threads.
 */
public final class Slots {

    /** Its monitor is the one of all who use it. */
    private final OpenHeader open;

    private final Surroundings surroundings;

    Slots(OpenHeader open, Surroundings surroundings) {
        this.open = open;
        this.surroundings = surroundings;
    }

    /** In the order in which they came. */
    public List<Slot> list() {
        synchronized (open) {
            String own = open.ownSlot().id();
            return open.slots().stream()
                    .map(slot ->
                            new Slot(slot.id(), slot.isRecovery(), slot.id().equals(own), slot instanceof PairedSlot))
                    .toList();
        }
    }

    /** Whether this passphrase opens the slot that opened the vault. It stays the caller's to wipe. */
    public boolean isOwnPassphrase(char[] passphrase) {
        return isOwnPassphrase(passphrase, Stretch.ARGON2ID);
    }

    /** See {@link #isOwnPassphrase(char[])}. */
    public boolean isOwnPassphrase(char[] passphrase, Stretch stretch) {
        KeySlot own;
        synchronized (open) {
            own = open.ownSlot();
        }
        return isOpenedBy(own, passphrase, stretch);
    }

    /** A recovery code is no passphrase, and opens nothing here. */
    private boolean isOpenedBy(KeySlot slot, char[] passphrase, Stretch stretch) {
        KdfParameters cost = slot.cost();
        if (cost == null) {
            return false;
        }
        try (Secret slotKey = stretch.key(passphrase, slot.salt(), cost)) {
            synchronized (open) {
                Secret key = slot.unwrap(slotKey, open.vault(), open.epoch());
                if (key != null) {
                    key.close();
                }
                return key != null;
            }
        }
    }

    /**
     * Somebody else's slot that this passphrase opens, which proves that this person is here too. It stays the caller's to wipe. Each
     * slot has to be tried, which takes about a second.
     */
    public Optional<String> anothers(char[] passphrase) {
        return anothers(passphrase, Stretch.ARGON2ID);
    }

    /** See {@link #anothers(char[])}. */
    public Optional<String> anothers(char[] passphrase, Stretch stretch) {
        List<KeySlot> others;
        synchronized (open) {
            others = without(open.ownSlot().id());
        }
        return others.stream()
                .filter(slot -> isOpenedBy(slot, passphrase, stretch))
                .map(KeySlot::id)
                .findFirst();
    }

    /** Stretches a passphrase that is to open the vault; close the draft. The passphrase stays the caller's to wipe. */
    public SlotDraft draft(char[] passphrase, KdfParameters cost) {
        return draft(passphrase, cost, Stretch.ARGON2ID);
    }

    /** See {@link #draft(char[], KdfParameters)}. */
    public SlotDraft draft(char[] passphrase, KdfParameters cost, Stretch stretch) {
        if (passphrase.length == 0) {
            throw new IllegalArgumentException("a vault needs a passphrase");
        }
        return SlotDraft.of(passphrase, cost, surroundings, stretch);
    }

    /** Makes a further passphrase open the vault. */
    public void add(SlotDraft draft) {
        synchronized (open) {
            add(draft.slot(open.vaultKey(), open.vault(), open.epoch(), open.random()));
        }
    }

    private void add(KeySlot slot) {
        var slots = new ArrayList<>(open.slots());
        if (slot.isRecovery()) {
            slots.removeIf(KeySlot::isRecovery);
        }
        slots.add(slot);
        if (slots.size() > Header.MOST_SLOTS) {
            throw new VaultException("vault.users.full", Header.MOST_SLOTS);
        }
        open.writeSlots(slots);
    }

    /**
     * Takes the slot away that a draft replaces, both of them one person's: the old passphrase opens the vault no more. Its copies
     * still open with it, and know the vault key; {@link VaultKeys#startEpoch} is what ends that.
     *
     * @param isOwn whether this person is who opened the vault
     */
    public void replace(String slot, SlotDraft draft, boolean isOwn) {
        synchronized (open) {
            var slots = without(slot);
            open.writeSlots(slots);
            if (isOwn) {
                slots.stream()
                        .filter(each -> each.id().equals(draft.id()))
                        .findFirst()
                        .ifPresent(mine -> {
                            Secret before = open.unwrapped().holderKey();
                            open.openedBy(new Unwrapped(open.vaultKey(), mine, draft.holder()));
                            if (before != null) {
                                before.close();
                            }
                        });
            }
        }
    }

    /**
     * Takes a passphrase away that is not in use yet or no more; whoever has to be kept out needs a new epoch, see {@link
     * VaultKeys#startEpoch}.
     */
    public void drop(String slot) {
        synchronized (open) {
            open.writeSlots(without(slot));
        }
    }

    List<KeySlot> without(String slot) {
        return open.slots().stream().filter(each -> !each.id().equals(slot)).toList();
    }

    /** Writes the slot that opened the vault as it is from now on, if that is another kind than it was. */
    void pairOwn() {
        synchronized (open) {
            KeySlot own = open.ownSlot();
            if (own instanceof PairedSlot && open.slots().stream().noneMatch(own::equals)) {
                var slots = new ArrayList<KeySlot>(open.slots());
                slots.replaceAll(slot -> slot.id().equals(own.id()) ? own : slot);
                open.writeSlots(slots);
            }
        }
    }

    /** Makes a new recovery code, which the caller prints and wipes; an earlier one opens nothing any more. */
    public RecoveryCode newRecoveryCode() {
        RecoveryCode code = RecoveryCode.random(surroundings.random());
        useRecoveryCode(code);
        return code;
    }

    /** Makes a code that was drawn before open the vault; it stays the caller's to wipe. An earlier one opens nothing any more. */
    public void useRecoveryCode(RecoveryCode code) {
        synchronized (open) {
            byte[] salt = KeySlot.newSalt(open.random());
            try (Secret slotKey = code.key(salt)) {
                add(WrappedSlot.wrap(null, salt, slotKey, open.vaultKey(), open.vault(), open.epoch(), open.random()));
            }
        }
    }
}
