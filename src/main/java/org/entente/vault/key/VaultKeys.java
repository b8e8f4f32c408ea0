package org.entente.vault.key;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.vault.Head;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.VaultSetup;
import org.entente.vault.disk.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * A vault's open keys, with the header and key table that keep them. Safe for several threads.
 *
 * <p>The order of a table change is keys.a, header.a, header.b, keys.b: whatever a power cut leaves, the newest
 * authentic header finds a table with the hash it names.
 */
public final class VaultKeys implements AutoCloseable {

    private final HeaderFiles files;
    private final Surroundings surroundings;
    private final Unwrapped unwrapped;
    private final Secret vaultKey;
    private final UUID caseId;
    private Header header;
    private KeyTable table;
    private long generation;

    private VaultKeys(
            HeaderFiles files,
            Surroundings surroundings,
            Unwrapped unwrapped,
            UUID caseId,
            Header header,
            KeyTable table) {
        this.files = files;
        this.surroundings = surroundings;
        this.unwrapped = unwrapped;
        this.vaultKey = unwrapped.vaultKey();
        this.caseId = caseId;
        this.header = header;
        this.table = table;
        this.generation = header.generation();
    }

    /** Makes a new vault's header and key table in a folder that holds none. */
    public static VaultKeys create(
            Path folder, char[] passphrase, VaultSetup setup, Surroundings surroundings, Stretch stretch) {
        UUID vault = randomId(surroundings);
        Secret vaultKey = Secret.random(surroundings.random());
        int epoch = 1;
        byte[] sealedCase = CaseSeal.seal(setup.caseId(), vault, vaultKey, surroundings.random());
        byte[] salt = KeySlot.newSalt(surroundings.random());
        KeySlot slot;
        Unwrapped unwrapped;
        try (Secret slotKey = stretch.key(passphrase, salt, setup.kdf())) {
            slot = KeySlot.wrap(setup.kdf(), salt, slotKey, vaultKey, vault, epoch, surroundings.random());
            unwrapped = new Unwrapped(vaultKey, slot.holderKey(slotKey));
        }
        var table = new KeyTable(vault, 1, List.of());
        byte[] tableFile = table.write();
        var header = new Header(
                vault, sealedCase, 1, epoch, List.of(slot), 1, KeyTable.hash(tableFile), HeaderFiles.genesis(vault));
        var files = new HeaderFiles(folder, surroundings.files());
        var keys = new VaultKeys(files, surroundings, unwrapped, setup.caseId(), header, table);
        keys.writeAll(header, tableFile);
        return keys;
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
        var files = new HeaderFiles(folder, surroundings.files());
        try {
            HeaderFiles.Loaded loaded = files.load(tried);
            if (loaded == null) {
                return new Unlocking.Refused();
            }
            Header header = loaded.header();
            UUID caseId = CaseSeal.open(
                    header.sealedCase(), header.vault(), loaded.keys().vaultKey());
            var keys = new VaultKeys(files, surroundings, loaded.keys(), caseId, header, loaded.table());
            return new Unlocking.Unlocked(keys, loaded.repairs());
        } catch (DamagedException e) {
            return new Unlocking.Broken(e);
        }
    }

    public UUID vault() {
        return header().vault();
    }

    public UUID caseId() {
        return caseId;
    }

    public synchronized int epoch() {
        return header.epoch();
    }

    /** The journal's head when it was last sealed. */
    public synchronized Head seal() {
        return header.seal();
    }

    private synchronized Header header() {
        return header;
    }

    /** A key for one purpose, to be closed by the caller. */
    public Secret purpose(String label) {
        return Derivation.derive(vaultKey, Bytes.of(vault()), label);
    }

    /**
     * A key of whoever opened the vault with a passphrase, which no other user of it has and that changes with the passphrase;
     * to be closed by the caller. Empty where a recovery code opened it.
     */
    public Optional<Secret> holder() {
        Secret key = unwrapped.holderKey();
        return key == null
                ? Optional.empty()
                : Optional.of(Secret.taking(key.bytes().clone()));
    }

    /** Every session of the journal, oldest first; their keys are unwrapped one at a time with {@link #session}. */
    public synchronized List<SessionPlace> sessions() {
        return table.sessions().stream()
                .map(entry -> new SessionPlace(entry.session(), entry.firstSegment(), entry.start()))
                .toList();
    }

    /** Where a session begins. */
    public record SessionPlace(int session, int firstSegment, Head start) {}

    /** Unwraps one session's keys, to be closed by the caller. */
    public synchronized SessionKeys session(int number) throws DamagedException {
        for (SessionEntry entry : table.sessions()) {
            if (entry.session() == number) {
                return entry.unwrap(vaultKey, header.vault());
            }
        }
        throw new DamagedException("vault.damaged.keys");
    }

    /** Starts a session: its new keys are in both key tables, and the journal sealed at {@code head}, before this returns. */
    public synchronized SessionKeys startSession(Head head, int firstSegment) {
        int number = table.sessions().isEmpty() ? 1 : table.sessions().getLast().session() + 1;
        try (Secret chain = Secret.random(surroundings.random());
                Secret content = Secret.random(surroundings.random())) {
            var entry = SessionEntry.create(
                    number,
                    header.epoch(),
                    firstSegment,
                    head,
                    chain,
                    content,
                    vaultKey,
                    header.vault(),
                    surroundings.random());
            KeyTable next = table.with(entry);
            byte[] file = next.write();
            Header nextHeader = header.withTable(++generation, next.generation(), KeyTable.hash(file), head);
            writeAll(nextHeader, file);
            table = next;
            return entry.unwrap(vaultKey, header.vault());
        } catch (DamagedException e) {
            throw new IllegalStateException("a new session must unwrap", e);
        }
    }

    /** Starts to give a session another content key; to be closed by the caller. */
    public synchronized Rekey rekey(int session) throws DamagedException {
        SessionEntry before = table.entry(session);
        SessionKeys old = before.unwrap(vaultKey, header.vault());
        try (Secret content = Secret.random(surroundings.random())) {
            var entry = SessionEntry.create(
                    session,
                    before.epoch(),
                    before.firstSegment(),
                    before.start(),
                    old.chain(),
                    content,
                    vaultKey,
                    header.vault(),
                    surroundings.random());
            return new Rekey(this, entry, old, entry.unwrap(vaultKey, header.vault()));
        }
    }

    synchronized void keepBoth(SessionEntry entry) {
        change(table.withSecond(entry));
    }

    /** Destroys the older of a session's two content keys. */
    public synchronized void dropOld(int session) {
        change(table.withoutFirst(session));
    }

    /** Sessions that have two content keys, because giving them another one was interrupted. */
    public synchronized List<Integer> rekeyed() {
        return table.doubled();
    }

    private void change(KeyTable next) {
        byte[] file = next.write();
        writeAll(header.withTable(++generation, next.generation(), KeyTable.hash(file), header.seal()), file);
        table = next;
    }

    /** Records that the journal reaches {@code head}: a shorter journal is an alarm from now on. Never goes back. */
    public synchronized void seal(Head head) {
        if (head.sequence() <= header.seal().sequence()) {
            return;
        }
        Header next = header.sealed(++generation, head);
        writeHeader(next, next.write(files.macKey(vaultKey, next.vault())));
    }

    /** Adds a slot for a passphrase. */
    public synchronized void addPassphrase(char[] passphrase, KdfParameters cost, Stretch stretch) {
        byte[] salt = KeySlot.newSalt(surroundings.random());
        try (Secret slotKey = stretch.key(passphrase, salt, cost)) {
            addSlot(KeySlot.wrap(cost, salt, slotKey, vaultKey, header.vault(), header.epoch(), surroundings.random()));
        }
    }

    /** Makes a new recovery code and forgets the earlier one. */
    public RecoveryCode newRecoveryCode() {
        RecoveryCode code = RecoveryCode.random(surroundings.random());
        useRecoveryCode(code);
        return code;
    }

    /** Makes a code that was drawn before open the vault; it stays the caller's to wipe. */
    public synchronized void useRecoveryCode(RecoveryCode code) {
        byte[] salt = KeySlot.newSalt(surroundings.random());
        try (Secret slotKey = code.key(salt)) {
            addSlot(KeySlot.wrap(null, salt, slotKey, vaultKey, header.vault(), header.epoch(), surroundings.random()));
        }
    }

    private void addSlot(KeySlot slot) {
        var slots = new ArrayList<>(header.slots());
        if (slot.isRecovery()) {
            slots.removeIf(KeySlot::isRecovery);
        }
        slots.add(slot);
        Header next = header.withSlots(++generation, slots);
        writeHeader(next, next.write(files.macKey(vaultKey, next.vault())));
    }

    private void writeHeader(Header next, byte[] file) {
        try {
            WholeFile.replace(surroundings.files(), files.headerA(), file);
            WholeFile.replace(surroundings.files(), files.headerB(), file);
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
        header = next;
    }

    private void writeAll(Header next, byte[] tableFile) {
        try {
            WholeFile.replace(surroundings.files(), files.keysA(), tableFile);
            writeHeader(next, next.write(files.macKey(vaultKey, next.vault())));
            WholeFile.replace(surroundings.files(), files.keysB(), tableFile);
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    /** What the header and key table files say now, by their names. */
    public synchronized Map<String, byte[]> files() {
        byte[] head = header.write(files.macKey(vaultKey, header.vault()));
        byte[] keys = table.write();
        return Map.of("header.a", head, "header.b", head, "keys.a", keys, "keys.b", keys);
    }

    /** A journal's head before its first record. */
    public static Head genesis(UUID vault) {
        return HeaderFiles.genesis(vault);
    }

    public boolean isClosed() {
        return vaultKey.isWiped();
    }

    private static UUID randomId(Surroundings surroundings) {
        byte[] bytes = surroundings.randomBytes(Bytes.UUID_BYTES);
        bytes[6] = (byte) (bytes[6] & 0x0f | 0x40);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        return Bytes.uuid(java.nio.ByteBuffer.wrap(bytes));
    }

    /** Wipes the vault key; nothing can be read or written afterwards. */
    @Override
    public void close() {
        unwrapped.close();
    }

    /** Finds a slot's key from what the user gave; null where it does not apply. */
    @FunctionalInterface
    interface SlotKeys {
        @Nullable
        Secret keyFor(KeySlot slot);
    }
}
