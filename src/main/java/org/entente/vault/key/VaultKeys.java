package org.entente.vault.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.vault.Head;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.VaultSetup;

/**
 * A vault's open keys: those of its purposes, those of its journal's sessions, and the slots that lead to all of them. Safe for
 * several threads.
 */
public final class VaultKeys implements AutoCloseable {

    /** Its monitor is the one of all who use it. */
    private final OpenHeader open;

    private final Slots slots;
    private final Sessions sessions;
    private final UUID caseId;

    private VaultKeys(OpenHeader open, Surroundings surroundings, UUID caseId) {
        this.open = open;
        this.slots = new Slots(open, surroundings);
        this.sessions = new Sessions(open);
        this.caseId = caseId;
    }

    /** Makes a new vault's header and key table in a folder that holds none. */
    public static VaultKeys create(
            Path folder, char[] passphrase, VaultSetup setup, Surroundings surroundings, Stretch stretch) {
        UUID vault = randomId(surroundings);
        Secret vaultKey = Secret.random(surroundings.random());
        int epoch = 1;
        byte[] sealedCase = CaseSeal.seal(setup.caseId(), vault, vaultKey, surroundings.random());
        Unwrapped unwrapped;
        try (var draft = SlotDraft.of(passphrase, setup.kdf(), surroundings, stretch)) {
            unwrapped =
                    new Unwrapped(vaultKey, draft.slot(vaultKey, vault, epoch, surroundings.random()), draft.holder());
        }
        var table = new KeyTable(vault, 1, List.of());
        var header = new Header(
                vault,
                sealedCase,
                1,
                epoch,
                List.of(unwrapped.slot()),
                1,
                KeyTable.hash(table.write()),
                HeaderFiles.genesis(vault));
        var open = new OpenHeader(new HeaderFiles(folder, surroundings), surroundings, unwrapped, header, table);
        open.writeFirst();
        return new VaultKeys(open, surroundings, setup.caseId());
    }

    private static UUID randomId(Surroundings surroundings) {
        byte[] bytes = surroundings.randomBytes(Bytes.UUID_BYTES);
        bytes[6] = (byte) (bytes[6] & 0x0f | 0x40);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        return Bytes.uuid(ByteBuffer.wrap(bytes));
    }

    /** Tries a passphrase. */
    public static Unlocking unlock(Path folder, char[] passphrase, Surroundings surroundings, Stretch stretch) {
        var tried = new PassphraseTries(passphrase, stretch);
        try {
            return unlock(folder, tried, surroundings);
        } finally {
            tried.wipe();
        }
    }

    /** Tries a recovery code. */
    public static Unlocking unlock(Path folder, RecoveryCode code, Surroundings surroundings) {
        return unlock(folder, slot -> slot.isRecovery() ? code.key(slot.salt()) : null, surroundings);
    }

    private static Unlocking unlock(Path folder, SlotKeys tried, Surroundings surroundings) {
        var files = new HeaderFiles(folder, surroundings);
        try {
            HeaderFiles.Loaded loaded = files.load(tried);
            if (loaded == null) {
                return new Unlocking.Refused();
            }
            Header header = loaded.header();
            UUID caseId = CaseSeal.open(
                    header.sealedCase(), header.vault(), loaded.keys().vaultKey());
            var open = new OpenHeader(files, surroundings, loaded.keys(), header, loaded.table());
            var keys = new VaultKeys(open, surroundings, caseId);
            keys.slots.pairOwn();
            return new Unlocking.Unlocked(keys, loaded.repairs());
        } catch (DamagedException e) {
            return new Unlocking.Broken(e);
        }
    }

    public UUID vault() {
        synchronized (open) {
            return open.vault();
        }
    }

    public UUID caseId() {
        return caseId;
    }

    public int epoch() {
        synchronized (open) {
            return open.epoch();
        }
    }

    /** The journal's head when it was last sealed. */
    public Head seal() {
        synchronized (open) {
            return open.seal();
        }
    }

    /** Records that the journal reaches {@code head}: a shorter journal is an alarm from now on. Never goes back. */
    public void seal(Head head) {
        synchronized (open) {
            open.writeSeal(head);
        }
    }

    /**
     * Nothing more is written to header and key table.
     *
     * @param reason key of the sentence that says so to whoever tries
     */
    public void stop(String reason) {
        synchronized (open) {
            open.stop(reason);
        }
    }

    /** A key for one purpose, to be closed by the caller. */
    public Secret purpose(String label) {
        synchronized (open) {
            return Derivation.derive(open.vaultKey(), Bytes.of(open.vault()), label);
        }
    }

    /**
     * A key of whoever opened the vault with a passphrase, which no other user of it has and that changes with the passphrase;
     * to be closed by the caller. Empty where a recovery code opened it.
     */
    public Optional<Secret> holder() {
        synchronized (open) {
            Secret key = open.unwrapped().holderKey();
            return key == null
                    ? Optional.empty()
                    : Optional.of(Secret.taking(key.bytes().clone()));
        }
    }

    /** Who opens the vault, and with what. */
    public Slots slots() {
        return slots;
    }

    /** The journal's sessions and their keys. */
    public Sessions sessions() {
        return sessions;
    }

    /** Work that needs the keys of the next epoch before the header names it. */
    @FunctionalInterface
    public interface BeforeEpoch {

        /**
         * @param nextPurpose as {@link VaultKeys#purpose}, of the next vault key
         * @param start writes header and key table: before it has returned this epoch lasts, afterwards the next one
         */
        void run(Function<String, Secret> nextPurpose, Runnable start);
    }

    /**
     * Starts a new epoch without one slot: a new vault key, sealed for all the other users' slots. The recovery code opens nothing
     * any more, because whoever leaves may have read it. If this fails nothing more is written until the vault is opened
     * again, which finds the old epoch or the new one.
     *
     * @throws VaultException if there is another slot of the first kind: its passphrase has to open the vault once before
     */
    public void startEpoch(String withoutSlot, BeforeEpoch before) {
        synchronized (open) {
            var kept = slots.without(withoutSlot).stream()
                    .filter(slot -> !slot.isRecovery())
                    .toList();
            NextEpoch.of(open, caseId, kept).start(before);
        }
    }

    /** What the header and key table files say now, by their names. */
    public Map<String, byte[]> files() {
        synchronized (open) {
            return open.files();
        }
    }

    /**
     * Compares the copies of header and key table with what is open, and restores those that differ.
     *
     * @param mayWrite whether to restore them, or only to name them
     * @return the files that differed
     */
    public List<String> repair(boolean mayWrite) throws IOException {
        synchronized (open) {
            return open.repair(mayWrite);
        }
    }

    /** A journal's head before its first record. */
    public static Head genesis(UUID vault) {
        return HeaderFiles.genesis(vault);
    }

    public boolean isClosed() {
        synchronized (open) {
            return open.vaultKey().isWiped();
        }
    }

    /** Wipes the vault key; nothing can be read or written afterwards. */
    @Override
    public void close() {
        synchronized (open) {
            open.close();
        }
    }
}
