package org.entente.vault.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Semaphore;
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
import org.entente.vault.key.VaultKeys;
import org.jspecify.annotations.Nullable;

/**
 * The case's history: complete actions, in order, for ever. Safe for several threads; one action is written at a time,
 * and {@link #begin} waits for the one before.
 *
 * <p>A session (new keys, a new segment file) begins with the first action after an open. A failed write or force ends
 * writing until the vault is opened again, because nobody can know what reached the medium.
 */
public final class Journal implements AutoCloseable {

    private static final long MOST_RECORDS = 1L << 24;
    private static final long NEW_SESSION_AFTER = 1L << 23;

    private final SegmentFiles files;
    private final SessionSource sessions;
    private final Surroundings surroundings;
    private final Consumer<Head> afterAction;
    private final long mostSegment;
    private final Semaphore writing = new Semaphore(1);
    private final ContentReader contents;
    /** Held for writing while an erasure puts other files in the places of those that are read. */
    private final ReentrantReadWriteLock exchange = new ReentrantReadWriteLock();

    private volatile State state;
    private @Nullable SegmentWriter writer;
    private volatile @Nullable Thread writingThread;
    private volatile boolean stopped;

    private record State(Head head, Place end) {}

    Journal(
            SegmentFiles files,
            SessionSource sessions,
            Surroundings surroundings,
            Consumer<Head> afterAction,
            long mostSegment,
            Head head,
            Place end) {
        this.files = files;
        this.sessions = sessions;
        this.surroundings = surroundings;
        this.afterAction = afterAction;
        this.mostSegment = mostSegment;
        this.state = new State(head, end);
        this.contents = new ContentReader(files, sessions);
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
            var journal = new Journal(files, sessions, surroundings, afterAction, mostSegment, check.head(), end);
            return new Opened(journal, check.cut());
        } catch (IOException e) {
            throw new VaultException("vault.cannot-read", e);
        }
    }

    /** Where the journal stands: the last complete action. */
    public Head head() {
        return state.head();
    }

    /** Starts an action; waits while another one is being written. */
    public ActionWriter begin() {
        if (writingThread == Thread.currentThread()) {
            throw new IllegalStateException("this thread is already writing an action");
        }
        writing.acquireUninterruptibly();
        writingThread = Thread.currentThread();
        try {
            checkWriting();
            return new OpenAction(this, writer());
        } catch (RuntimeException | Error e) {
            release();
            throw e;
        }
    }

    private SegmentWriter writer() {
        SegmentWriter open = writer;
        if (open != null && open.records() > NEW_SESSION_AFTER) {
            closeWriter();
            open = null;
        }
        if (open == null) {
            try {
                int segment = files.count() + 1;
                var keys = sessions.startSession(state.head(), segment);
                open = new SegmentWriter(files, sessions.vault(), keys, surroundings.random(), mostSegment);
                writer = open;
            } catch (IOException | VaultException e) {
                stopped = true;
                throw new VaultException("vault.cannot-write", e);
            } catch (DamagedException e) {
                throw new VaultException(e.key(), e, e.arguments().toArray());
            }
        }
        return open;
    }

    byte[] salted(byte[] plain) {
        var salted = new byte[Frame.COMMITMENT_SALT + plain.length];
        System.arraycopy(surroundings.randomBytes(Frame.COMMITMENT_SALT), 0, salted, 0, Frame.COMMITMENT_SALT);
        System.arraycopy(plain, 0, salted, Frame.COMMITMENT_SALT, plain.length);
        return salted;
    }

    void writing(OpenAction.Writing work) {
        checkWriting();
        SegmentWriter open = writer;
        if (open != null && open.records() >= MOST_RECORDS) {
            throw new VaultException("vault.action-too-large");
        }
        try {
            work.run();
        } catch (IOException e) {
            stopped = true;
            throw new VaultException("vault.cannot-write", e);
        }
    }

    void completed(Head head, Place end) {
        state = new State(head, end);
        release();
        afterAction.accept(head);
    }

    void abandoned(int segment, OpenAction.Writing rewind) {
        try {
            if (!stopped) {
                contents.forget(segment);
                rewind.run();
            }
        } catch (IOException e) {
            stopped = true;
            throw new VaultException("vault.cannot-write", e);
        } finally {
            release();
        }
    }

    private void release() {
        writingThread = null;
        writing.release();
    }

    private void checkWriting() {
        if (stopped) {
            throw new VaultException("vault.writing-stopped");
        }
    }

    /**
     * Reads every complete action after a head that the caller has applied.
     *
     * @param afterSequence sequence of an action's end, or 0 for all
     */
    public void replay(long afterSequence, Replay visitor, Progress progress) {
        State until = state;
        if (afterSequence < until.head().sequence()) {
            reading(() -> {
                new Past(files, sessions, until.head(), until.end()).replay(afterSequence, contents, visitor, progress);
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
        SegmentWriter open = writer;
        if (open != null && writingThread == Thread.currentThread()) {
            writing(open::flush);
        }
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
        State until = state;
        return reading(() -> new Past(files, sessions, until.head(), until.end()).holds(head));
    }

    /**
     * Checks the whole journal: every chain record, every content against its commitment.
     *
     * @param contents hears every content that passed, and may find more wrong with it
     */
    public JournalCheck.Report verify(JournalCheck.Contents contents, Progress progress) {
        State until = state;
        return reading(() -> JournalCheck.all(files, sessions, until.end(), until.head(), contents, progress));
    }

    /** Work on a journal that stands still. */
    @FunctionalInterface
    public interface Still<T> {
        T run(Extent extent) throws IOException;
    }

    /** Runs short work between two actions: none is being written, and none begins until it returns. */
    public <T> T still(Still<T> work) throws IOException {
        writing.acquireUninterruptibly();
        try {
            State now = state;
            return work.run(
                    new Extent(now.head(), now.end().segment(), now.end().offset()));
        } finally {
            writing.release();
        }
    }

    /** Work on the files around the journal that may fail. */
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
        writing.acquireUninterruptibly();
        try {
            closeWriter();
            for (int session : sessions) {
                try (Rekey rekey = rekeying.rekey(session)) {
                    erase(contents, rekey, beforeExchange);
                }
            }
        } catch (IOException | DamagedException | RuntimeException e) {
            stopped = true;
            throw e;
        } finally {
            writing.release();
        }
    }

    private void erase(Set<Hash> erased, Rekey rekey, Step beforeExchange) throws IOException, DamagedException {
        int session = rekey.old().session();
        var rewriting = new Rewriting(files, sessions.vault(), rekey, erased, surroundings.random());
        int end = sessions.sessions().stream()
                .filter(place -> place.session() > session)
                .mapToInt(VaultKeys.SessionPlace::firstSegment)
                .min()
                .orElse(Integer.MAX_VALUE);
        for (int segment = rekey.old().firstSegment(); segment < Math.min(end, files.count() + 1); segment++) {
            rewriting.write(segment);
        }
        files.files().forceFolder(files.folder());
        exchange.writeLock().lock();
        try {
            rekey.keepBoth();
            beforeExchange.run();
            files.exchange();
            rekey.dropOld();
            this.contents.exchanged(session);
        } finally {
            exchange.writeLock().unlock();
        }
    }

    /** Exchanges what {@link #erase} had written when the power went, or deletes what it had not written to its end. */
    public static void settle(Path folder, ChannelOpener opener, VaultKeys keys) throws IOException {
        var files = new SegmentFiles(folder, opener);
        var rekeyed = keys.rekeyed();
        if (!rekeyed.isEmpty()) {
            files.exchange();
            rekeyed.forEach(keys::dropOld);
        }
        var left = files.unfinished();
        for (String name : left) {
            opener.delete(folder.resolve(name));
        }
        if (!left.isEmpty()) {
            opener.forceFolder(folder);
        }
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
        writing.acquireUninterruptibly();
        try {
            closeWriter();
            work.run();
        } finally {
            writing.release();
        }
    }

    private void closeWriter() {
        SegmentWriter open = writer;
        writer = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new VaultException("vault.cannot-write", e);
            }
        }
    }

    /** Waits for the action that is being written, then lets go of files and keys. */
    @Override
    public void close() {
        writing.acquireUninterruptibly();
        try {
            stopped = true;
            contents.close();
            closeWriter();
        } catch (IOException e) {
            throw new VaultException("vault.cannot-read", e);
        } finally {
            writing.release();
        }
    }
}
