package org.entente.vault.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.model.Hash;
import org.entente.model.work.Progress;
import org.entente.vault.Head;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.key.DamagedException;
import org.entente.vault.key.Rekey;
import org.entente.vault.key.Sessions;

/**
 * The case's history: complete actions, in order, for ever. Safe for several threads; one action is written at a time,
 * and {@link #begin} waits for the one before.
 *
 * <p>A failed write or force ends writing until the vault is opened again, because nobody can know what reached the medium.
 */
public final class Journal implements AutoCloseable {

    private final SegmentFiles files;
    private final SessionSource sessions;
    private final Surroundings surroundings;
    private final ContentReader contents;
    private final SessionWriting writing;
    /** Held for writing while an erasure puts other files in the places of those that are read. */
    private final ReentrantReadWriteLock exchange = new ReentrantReadWriteLock();

    private Journal(Past past, Surroundings surroundings, Consumer<Head> afterAction, long mostSegment) {
        this.files = past.files();
        this.sessions = past.sessions();
        this.surroundings = surroundings;
        this.contents = new ContentReader(files, sessions);
        this.writing = new SessionWriting(past, surroundings, contents, afterAction, mostSegment);
    }

    /** A journal that was opened, and whether an unfinished last action was cut from it. */
    public record Opened(Journal journal, boolean cut) {}

    /**
     * Opens a journal: checks its last session against the seal, and cuts an action that was being written when the
     * power went.
     *
     * @param afterAction hears the new head after every durable action
     */
    public static Opened open(
            Path folder, SessionSource sessions, Surroundings surroundings, Consumer<Head> afterAction)
            throws DamagedException {
        return open(folder, sessions, surroundings, afterAction, SegmentWriter.MOST_SEGMENT);
    }

    static Opened open(
            Path folder,
            SessionSource sessions,
            Surroundings surroundings,
            Consumer<Head> afterAction,
            long mostSegment)
            throws DamagedException {
        var files = new SegmentFiles(folder, surroundings.files());
        try {
            var check = JournalCheck.lastSession(files, sessions);
            Place end = check.cut() ? files.cut(check.end()) : check.end();
            var past = new Past(files, sessions, check.head(), end);
            return new Opened(new Journal(past, surroundings, afterAction, mostSegment), check.cut());
        } catch (IOException e) {
            throw new VaultException("vault.cannot-read", e);
        }
    }

    /** Where the journal stands: the last complete action. */
    public Head head() {
        return writing.past().last();
    }

    /**
     * Nothing more is written to it.
     *
     * @param reason key of the sentence that says so to whoever tries
     */
    public void stop(String reason) {
        writing.stop(reason);
    }

    /** @throws VaultException if nothing more can be written to it, saying why */
    public void checkWriting() {
        writing.checkWriting();
        checkThere();
    }

    /** @throws VaultException if the drive it lies on is gone */
    public void checkThere() {
        if (!files.isThere()) {
            throw new VaultException("vault.gone");
        }
    }

    /** Starts an action; waits while another one is being written. */
    public ActionWriter begin() {
        return writing.begin();
    }

    /**
     * Reads every complete action after a head that the caller has applied.
     *
     * @param afterSequence sequence of an action's end, or 0 for all
     */
    public void replay(long afterSequence, Replay visitor, Progress progress) {
        Past past = writing.past();
        if (afterSequence < past.last().sequence()) {
            reading(() -> {
                past.replay(afterSequence, contents, visitor, progress);
                return true;
            });
        }
    }

    /** Reads while no file is exchanged. */
    private <T> T reading(Supplier<T> work) {
        exchange.readLock().lock();
        try {
            return work.get();
        } finally {
            exchange.readLock().unlock();
        }
    }

    /**
     * A single content, authenticated; empty if it was erased. The thread that writes an action can read that action's
     * contents too.
     */
    public byte[] content(ContentAddress address) {
        writing.flushOwn();
        exchange.readLock().lock();
        try {
            return contents.read(address);
        } catch (IOException e) {
            throw new VaultException("vault.cannot-read", e);
        } catch (DamagedException e) {
            throw new VaultException(e.key(), e, e.arguments().toArray());
        } finally {
            exchange.readLock().unlock();
        }
    }

    /** Whether this journal stood at {@code head} after one of its actions, or before its first. */
    public boolean holds(Head head) {
        Past past = writing.past();
        return reading(() -> past.holds(head));
    }

    /**
     * Checks the whole journal: every chain record, every content against its commitment.
     *
     * @param contents hears every content that passed, and may find more wrong with it
     */
    public JournalCheck.Report verify(JournalCheck.Contents contents, Progress progress) {
        Past past = writing.past();
        return reading(() -> JournalCheck.all(files, sessions, past.end(), past.last(), contents, progress));
    }

    /** Work on a journal that stands still. */
    @FunctionalInterface
    public interface Still<T> {
        T run(Extent extent) throws IOException;
    }

    /** Runs short work between two actions: none is being written, and none begins until it returns. */
    public <T> T still(Still<T> work) throws IOException {
        return writing.still(work);
    }

    /** Work on files that may fail. */
    @FunctionalInterface
    public interface Step {
        void run() throws IOException;
    }

    /** Starts to give a session another content key. */
    @FunctionalInterface
    public interface Rekeying {
        Rekey rekey(int session) throws DamagedException;
    }

    /**
     * Erases contents for good: writes their sessions' segments anew under other keys, and destroys the old ones. To be called once
     * the order to do so is recorded; doing it again does no harm. Nobody else reads or writes while files are exchanged.
     *
     * @param contents commitments of what is to be gone
     * @param sessions in which they lie
     * @param beforeExchange done when everything is written, and nothing exchanged yet
     */
    public void erase(Set<Hash> contents, Collection<Integer> sessions, Rekeying rekeying, Step beforeExchange)
            throws IOException, DamagedException {
        var erasure =
                new SessionErasure(files, this.sessions, surroundings.random(), this.contents, exchange.writeLock());
        writing.changeSegments(() -> {
            for (int session : sessions) {
                try (Rekey rekey = rekeying.rekey(session)) {
                    erasure.run(contents, rekey, beforeExchange);
                }
            }
        });
    }

    /** Exchanges what {@link #erase} had written when the power went, or deletes what it had not written to its end. */
    public static void settle(Path folder, ChannelOpener opener, Sessions sessions) throws IOException {
        SessionErasure.settle(new SegmentFiles(folder, opener), sessions);
    }

    /** Checks a copy of a journal's files as {@link #verify} checks the journal. */
    public static JournalCheck.Report check(
            Path folder,
            SessionSource sessions,
            ChannelOpener files,
            Extent extent,
            JournalCheck.Contents contents,
            Progress progress) {
        return JournalCheck.all(
                new SegmentFiles(folder, files), sessions, extent.end(), extent.head(), contents, progress);
    }

    /** Ends the session and runs {@code work} while nothing is written; the next action begins a session with new keys. */
    public void betweenSessions(Runnable work) {
        writing.betweenSessions(work);
    }

    /** Waits for the action that is being written, then lets go of files and keys. */
    @Override
    public void close() {
        writing.close();
    }
}
