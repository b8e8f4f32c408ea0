package org.entente.vault.key;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
    private final UUID caseId;
    private Unwrapped unwrapped;
    private Secret vaultKey;
    private Header header;
    private KeyTable table;
    private long generation;
    private boolean isStopped;

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
        Unwrapped unwrapped;
        try (var draft = SlotDraft.of(passphrase, setup.kdf(), surroundings, stretch)) {
            unwrapped = new Unwrapped(vaultKey, slot(draft, vaultKey, vault, epoch, surroundings), draft.holder());
        }
        var table = new KeyTable(vault, 1, List.of());
        byte[] tableFile = table.write();
        var header = new Header(
                vault,
                sealedCase,
                1,
                epoch,
                List.of(unwrapped.slot()),
                1,
                KeyTable.hash(tableFile),
                HeaderFiles.genesis(vault));
        var files = new HeaderFiles(folder, surroundings);
        var keys = new VaultKeys(files, surroundings, unwrapped, setup.caseId(), header, table);
        keys.writeAll(header, tableFile, vaultKey);
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
        var files = new HeaderFiles(folder, surroundings);
        try {
            HeaderFiles.Loaded loaded = files.load(tried);
            if (loaded == null) {
                return new Unlocking.Refused();
            }
            Header header = loaded.header();
            UUID caseId = CaseSeal.open(
                    header.sealedCase(), header.vault(), loaded.keys().vaultKey());
            var keys = new VaultKeys(files, surroundings, loaded.keys(), caseId, header, loaded.table());
            keys.pairOwnSlot();
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
    public synchronized Secret purpose(String label) {
        return Derivation.derive(vaultKey, Bytes.of(header.vault()), label);
    }

    /**
     * A key of whoever opened the vault with a passphrase, which no other user of it has and that changes with the passphrase;
     * to be closed by the caller. Empty where a recovery code opened it.
     */
    public synchronized Optional<Secret> holder() {
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
            writeAll(nextHeader, file, vaultKey);
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
        writeAll(header.withTable(++generation, next.generation(), KeyTable.hash(file), header.seal()), file, vaultKey);
        table = next;
    }

    /** Records that the journal reaches {@code head}: a shorter journal is an alarm from now on. Never goes back. */
    public synchronized void seal(Head head) {
        if (isStopped) {
            return; // what the journal reaches is checked by the next one who opens the vault
        }
        if (head.sequence() <= header.seal().sequence()) {
            return;
        }
        Header next = header.sealed(++generation, head);
        writeHeader(next);
    }

    /**
     * One slot, as the vault's users may see it.
     *
     * @param id names it for as long as its passphrase or code stays
     * @param isOwn whether it opened the vault this time
     * @param isPaired whether another user can take it into a new epoch
     */
    public record Slot(String id, boolean isRecovery, boolean isOwn, boolean isPaired) {}

    public synchronized List<Slot> slots() {
        return header.slots().stream()
                .map(slot -> new Slot(
                        slot.id(),
                        slot.isRecovery(),
                        slot.id().equals(unwrapped.slot().id()),
                        slot instanceof PairedSlot))
                .toList();
    }

    /** Whether this passphrase opens the slot that opened the vault. */
    public boolean isOwnPassphrase(char[] passphrase, Stretch stretch) {
        KeySlot own;
        synchronized (this) {
            own = unwrapped.slot();
        }
        KdfParameters cost = own.cost();
        if (cost == null) {
            return false;
        }
        try (Secret slotKey = stretch.key(passphrase, own.salt(), cost)) {
            synchronized (this) {
                Secret key = own.unwrap(slotKey, header.vault(), header.epoch());
                if (key != null) {
                    key.close();
                }
                return key != null;
            }
        }
    }

    /** Adds a slot for a passphrase. */
    public synchronized void add(SlotDraft draft) {
        addSlot(slot(draft, vaultKey, header.vault(), header.epoch(), surroundings));
    }

    private static PairedSlot slot(SlotDraft draft, Secret vaultKey, UUID vault, int epoch, Surroundings surroundings) {
        return PairedSlot.create(
                draft.cost(), draft.salt(), draft.slotKey(), vaultKey, vault, epoch, surroundings.random());
    }

    /**
     * Takes the slot away that a draft replaces, both of them one person's: the old passphrase opens the vault no more. Its copies
     * still open with it, and know the vault key; {@link #startEpoch} is what ends that.
     *
     * @param isOwn whether this person is who opened the vault
     */
    public synchronized void replace(String slot, SlotDraft draft, boolean isOwn) {
        var slots = without(slot);
        writeHeader(header.withSlots(++generation, slots));
        if (isOwn) {
            slots.stream()
                    .filter(each -> each.id().equals(draft.id()))
                    .findFirst()
                    .ifPresent(mine -> {
                        Secret before = unwrapped.holderKey();
                        unwrapped = new Unwrapped(vaultKey, mine, draft.holder());
                        if (before != null) {
                            before.close();
                        }
                    });
        }
    }

    /** Takes a slot away that nobody was ever told of. */
    public synchronized void drop(String slot) {
        writeHeader(header.withSlots(++generation, without(slot)));
    }

    private List<KeySlot> without(String slot) {
        return header.slots().stream().filter(each -> !each.id().equals(slot)).toList();
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
    public synchronized void startEpoch(String withoutSlot, BeforeEpoch before) {
        var kept =
                without(withoutSlot).stream().filter(slot -> !slot.isRecovery()).toList();
        if (kept.stream().noneMatch(slot -> slot.id().equals(unwrapped.slot().id()))) {
            throw new IllegalArgumentException("who starts an epoch stays in the vault, with a passphrase");
        }
        if (!kept.stream().allMatch(PairedSlot.class::isInstance)) {
            throw new VaultException("vault.users.unpaired");
        }
        Secret next = Secret.random(surroundings.random());
        boolean isDone = false;
        try {
            UUID vault = header.vault();
            before.run(label -> Derivation.derive(next, Bytes.of(vault), label), () -> write(next, kept));
            isDone = true;
        } finally {
            if (!isDone) {
                isStopped = true;
                next.close();
            }
        }
    }

    private void write(Secret next, List<KeySlot> kept) {
        try {
            var slots = new ArrayList<KeySlot>();
            for (KeySlot slot : kept) {
                slots.add(((PairedSlot) slot)
                        .renew(
                                vaultKey,
                                header.epoch(),
                                next,
                                header.epoch() + 1,
                                header.vault(),
                                surroundings.random()));
            }
            KeyTable nextTable = table.rewrap(vaultKey, next, surroundings.random());
            byte[] file = nextTable.write();
            byte[] sealedCase = CaseSeal.seal(caseId, header.vault(), next, surroundings.random());
            Header nextHeader =
                    header.inNextEpoch(++generation, sealedCase, slots, nextTable.generation(), KeyTable.hash(file));
            Unwrapped before = unwrapped;
            KeySlot own = slots.stream()
                    .filter(slot -> slot.id().equals(before.slot().id()))
                    .findFirst()
                    .orElseThrow();
            writeAll(nextHeader, file, next);
            table = nextTable;
            unwrapped = new Unwrapped(next, own, before.holderKey());
            vaultKey = next;
            before.vaultKey().close();
        } catch (DamagedException e) {
            throw new VaultException(e.key(), e, e.arguments().toArray());
        }
    }

    private void pairOwnSlot() {
        KeySlot own = unwrapped.slot();
        if (own instanceof PairedSlot && header.slots().stream().noneMatch(own::equals)) {
            var slots = new ArrayList<KeySlot>(header.slots());
            slots.replaceAll(slot -> slot.id().equals(own.id()) ? own : slot);
            writeHeader(header.withSlots(++generation, slots));
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
            addSlot(WrappedSlot.wrap(
                    null, salt, slotKey, vaultKey, header.vault(), header.epoch(), surroundings.random()));
        }
    }

    private void addSlot(KeySlot slot) {
        var slots = new ArrayList<>(header.slots());
        if (slot.isRecovery()) {
            slots.removeIf(KeySlot::isRecovery);
        }
        slots.add(slot);
        if (slots.size() > Header.MOST_SLOTS) {
            throw new VaultException("vault.users.full", Header.MOST_SLOTS);
        }
        writeHeader(header.withSlots(++generation, slots));
    }

    private void writeHeader(Header next) {
        writeHeader(next, vaultKey);
    }

    private void writeHeader(Header next, Secret key) {
        if (isStopped) {
            throw new VaultException("vault.writing-stopped");
        }
        byte[] file;
        try (Secret mac = files.macKey(key, next.vault())) {
            file = next.write(mac);
        }
        try {
            WholeFile.replace(surroundings.files(), files.headerA(), file);
            WholeFile.replace(surroundings.files(), files.headerB(), file);
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
        header = next;
    }

    private void writeAll(Header next, byte[] tableFile, Secret key) {
        try {
            WholeFile.replace(surroundings.files(), files.keysA(), tableFile);
            writeHeader(next, key);
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

    public synchronized boolean isClosed() {
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
    public synchronized void close() {
        unwrapped.close();
    }

    /** Finds a slot's key from what the user gave; null where it does not apply. */
    @FunctionalInterface
    interface SlotKeys {
        @Nullable
        Secret keyFor(KeySlot slot);
    }
}
