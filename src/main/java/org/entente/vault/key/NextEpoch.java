package org.entente.vault.key;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.vault.VaultException;

/**
 * Starts a vault's next epoch: a new vault key, under which everything is wrapped anew that the old one wrapped. Who uses it holds
 * the header's monitor.
 *
 * @param slots of who stays
 */
record NextEpoch(OpenHeader open, UUID caseId, List<PairedSlot> slots) {

    /**
     * @param kept slots of who stays, among them the one that opened the vault
     * @throws VaultException if one of them is of the first kind: its passphrase has to open the vault once before
     */
    static NextEpoch of(OpenHeader open, UUID caseId, List<KeySlot> kept) {
        String own = open.ownSlot().id();
        if (kept.stream().noneMatch(slot -> slot.id().equals(own))) {
            throw new IllegalArgumentException("who starts an epoch stays in the vault, with a passphrase");
        }
        if (!kept.stream().allMatch(PairedSlot.class::isInstance)) {
            throw new VaultException("vault.users.unpaired");
        }
        return new NextEpoch(
                open, caseId, kept.stream().map(PairedSlot.class::cast).toList());
    }

    /** See {@link VaultKeys#startEpoch}. */
    void start(VaultKeys.BeforeEpoch before) {
        Secret next = Secret.random(open.random());
        boolean isDone = false;
        try {
            UUID vault = open.vault();
            before.run(label -> Derivation.derive(next, Bytes.of(vault), label), () -> write(next));
            isDone = true;
        } finally {
            if (!isDone) {
                open.stop();
                next.close();
            }
        }
    }

    private void write(Secret next) {
        try {
            Unwrapped before = open.unwrapped();
            var renewed = new ArrayList<KeySlot>();
            for (PairedSlot slot : slots) {
                renewed.add(slot.renew(
                        before.vaultKey(), open.epoch(), next, open.epoch() + 1, open.vault(), open.random()));
            }
            KeyTable table = open.table().rewrap(before.vaultKey(), next, open.random());
            byte[] sealedCase = CaseSeal.seal(caseId, open.vault(), next, open.random());
            KeySlot own = renewed.stream()
                    .filter(slot -> slot.id().equals(before.slot().id()))
                    .findFirst()
                    .orElseThrow();
            open.writeEpoch(new Unwrapped(next, own, before.holderKey()), sealedCase, renewed, table);
            before.vaultKey().close();
        } catch (DamagedException e) {
            throw new VaultException(e.key(), e, e.arguments().toArray());
        }
    }
}
