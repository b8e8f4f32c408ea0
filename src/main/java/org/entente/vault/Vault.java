package org.entente.vault;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.model.work.Progress;
import org.entente.vault.backup.Backup;
import org.entente.vault.blob.BlobReceipt;
import org.entente.vault.blob.Blobs;
import org.entente.vault.cache.Cache;
import org.entente.vault.desk.Desk;
import org.entente.vault.desk.Desks;
import org.entente.vault.erasure.Eraser;
import org.entente.vault.journal.ContentAddress;
import org.entente.vault.journal.Journal;
import org.entente.vault.key.DamagedException;
import org.entente.vault.key.RecoveryCode;
import org.entente.vault.key.Secret;
import org.entente.vault.key.Slots;
import org.entente.vault.key.Stretch;
import org.entente.vault.key.VaultKeys;
import org.entente.vault.sealed.Spool;

/**
 * One case on disk, open: what a thief of the folder gets is noise. Safe for several threads; one process at a time.
 *
 * <p>Closing seals the journal and wipes the keys.
 */
public final class Vault implements AutoCloseable {

    private static final String READ_ONLY = "vault.read-only";

    private final Path folder;
    private final Closeable lock;
    private final VaultKeys keys;
    private final Surroundings surroundings;
    private final Journal journal;
    private final Cache cache;
    private final Blobs blobs;
    private final Desks desks;
    private final Path spools;
    private final Seal seal;
    private final List<String> repairs;
    /** Held while files that lie there are copied or written anew. */
    private final Object rewriting = new Object();

    private volatile boolean closing;

    Vault(Path folder, Closeable lock, VaultKeys keys, Surroundings surroundings, List<String> repairs)
            throws DamagedException {
        this.folder = folder;
        this.lock = lock;
        this.keys = keys;
        this.surroundings = surroundings;
        this.repairs = repairs;
        this.seal = new Seal(keys, surroundings.clock());
        var eraser = new Eraser(folder, keys, surroundings);
        eraser.settleFiles();
        var opened = Journal.open(folder.resolve("journal"), new VaultSessions(keys), surroundings, seal::setIfDue);
        this.journal = opened.journal();
        if (opened.cut()) {
            repairs.add("vault.repaired.tail");
        }
        if (eraser.resume(journal)) {
            repairs.add("vault.repaired.erasure");
        }
        this.cache = new Cache(folder.resolve("cache"), surroundings, keys);
        this.blobs = new Blobs(folder.resolve("blobs"), keys.vault(), surroundings);
        this.desks = new Desks(folder.resolve("desk"), keys, surroundings);
        this.spools = folder.resolve("spool");
        blobs.deleteUnfinished();
        Spool.empty(spools, surroundings.files());
        if (isReadOnly()) {
            keys.stop(READ_ONLY);
            journal.stop(READ_ONLY);
        }
        seal();
    }

    /**
     * Makes a vault in a folder that does not exist or is empty, and opens it.
     *
     * @param passphrase stays the caller's to wipe
     * @throws VaultException if the folder is not empty or cannot be written
     */
    public static Vault create(Path folder, char[] passphrase, VaultSetup setup, Surroundings surroundings) {
        return create(folder, passphrase, setup, surroundings, Stretch.ARGON2ID);
    }

    static Vault create(Path folder, char[] passphrase, VaultSetup setup, Surroundings surroundings, Stretch stretch) {
        return new VaultOpening(folder, surroundings).create(passphrase, setup, stretch);
    }

    /**
     * Opens a vault with a passphrase.
     *
     * @param passphrase stays the caller's to wipe
     */
    public static Opening open(Path folder, char[] passphrase, Surroundings surroundings) {
        return open(folder, passphrase, surroundings, Stretch.ARGON2ID);
    }

    static Opening open(Path folder, char[] passphrase, Surroundings surroundings, Stretch stretch) {
        return new VaultOpening(folder, surroundings)
                .open(around -> VaultKeys.unlock(folder, passphrase, around, stretch));
    }

    /** Opens a vault with its printed recovery code. */
    public static Opening open(Path folder, RecoveryCode code, Surroundings surroundings) {
        return new VaultOpening(folder, surroundings).open(around -> VaultKeys.unlock(folder, code, around));
    }

    /** Names this copy of the case; another workstation's vault of the same case has another id. */
    public UUID id() {
        return keys.vault();
    }

    /** Whether it lies where nothing can be written, so that one can look at it and change nothing. */
    public boolean isReadOnly() {
        return surroundings.files().isReadOnly(folder);
    }

    /** Where it lies. */
    public Path folder() {
        return folder;
    }

    public UUID caseId() {
        return keys.caseId();
    }

    /** Number of times the vault key was replaced, from 1. */
    public int epoch() {
        return keys.epoch();
    }

    public Journal journal() {
        return journal;
    }

    /** See {@link VaultKeys#holder}. */
    public Optional<Secret> holder() {
        return keys.holder();
    }

    /** What can be made again from the journal: the database of projections and sealed files. */
    public Cache cache() {
        return cache;
    }

    /** Attachments. */
    public Blobs blobs() {
        return blobs;
    }

    /** Drafts, layouts and the last screen. */
    public Desk desk() {
        return desks.own();
    }

    /**
     * A desk in another place, under keys of this vault: what lies there can be read only with this vault open. For what cannot be
     * put where the vault is.
     */
    public Desk deskIn(Path place) {
        return desks.in(place);
    }

    /** A temporary file that nobody else can read; close it to delete it. */
    public Spool spool() {
        return Spool.in(spools, surroundings);
    }

    /** Records in the header how far the journal reaches: from now on a shorter one is an alarm. */
    public void seal() {
        seal.set(journal.head());
    }

    /**
     * Writes an encrypted copy of this vault and tests it by reading all of it back; one can go on working meanwhile. It opens with
     * the same passphrases.
     *
     * @param to a folder that is not there
     * @throws VaultException if it cannot be written or did not pass its test; nothing of that name is there then
     */
    public void backUp(Path to, Progress progress) {
        synchronized (rewriting) {
            new Backup(folder, keys, journal, new VaultSessions(keys), surroundings)
                    .write(to, new UntilClosed(progress));
        }
    }

    private final class UntilClosed implements Progress {
        private final Progress progress;

        UntilClosed(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void report(long done, long total) {
            progress.report(done, total);
        }

        @Override
        public boolean isCancelled() {
            return closing || progress.isCancelled();
        }
    }

    /**
     * Erases contents and attachments for good; the chain of the journal stays as it is, and everything made from it has to be made
     * anew. See {@link Eraser#erase}.
     *
     * @param order writes the action that orders it, whose entry of kind {@code erasure} names the contents
     */
    public void erase(Collection<ContentAddress> contents, Collection<BlobReceipt> attachments, Runnable order) {
        synchronized (rewriting) {
            new Eraser(folder, keys, surroundings).erase(journal, contents, attachments, order);
        }
        seal();
    }

    /** Checks everything: the whole chain, every content against its commitment, every attachment a receipt names. */
    public IntegrityReport verify(Progress progress) {
        var report = journal.verify(blobs::check, progress);
        var problems = report.problems().stream()
                .map(problem -> new IntegrityReport.Problem(problem.key(), problem.arguments()))
                .toList();
        return new IntegrityReport(problems.isEmpty(), report.records(), problems);
    }

    /** Reads everything again, which {@link #verify} does in part, and restores copies of header and key table from each other. */
    public ScrubReport scrub(Progress progress) {
        synchronized (rewriting) {
            return new Scrub(folder, surroundings.files(), keys, journal, blobs, desks.own()).run(repairs, progress);
        }
    }

    /** Who opens the vault, and with what. */
    public Slots slots() {
        return keys.slots();
    }

    /**
     * Takes a user's slot away and starts a new key epoch: what is written from now on is under keys that nobody who left can
     * have. There is no recovery code afterwards. The cache, whose keys the old vault key opens, is deleted when the
     * vault is closed, which should be soon. See {@link VaultKeys#startEpoch}.
     */
    public void remove(String slot) {
        synchronized (rewriting) { // an erasure or a copy under way relies on the keys as they are
            journal.betweenSessions(() -> keys.startEpoch(
                    slot,
                    (next, start) -> desks.change(next, () -> {
                        start.run();
                        cache.expire();
                    })));
        }
    }

    /** Tries that failed before this opening and were not yet told. */
    public Optional<FailedTries> failedTries() {
        return FailedTries.read(folder, surroundings.files());
    }

    /** The failed tries were told and written down. */
    public void forgetFailedTries() {
        FailedTries.forget(folder, surroundings.files());
    }

    /** Seals, wipes the keys and lets the next one in. */
    @Override
    public void close() {
        closing = true; // a backup under way stops
        synchronized (rewriting) {
            if (keys.isClosed()) {
                return;
            }
            try (cache;
                    journal) {
                journal.close();
                seal();
            } finally {
                desks.wipe();
                keys.close();
                VaultLock.release(lock);
            }
        }
    }
}
