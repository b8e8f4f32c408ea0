package org.entente.vault.journal;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.entente.vault.Head;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.key.DamagedException;
import org.jspecify.annotations.Nullable;

/**
 * The end of the journal where it grows: one action at a time, and whoever wants to write the next one waits. Safe for several
 * threads.
 *
 * <p>A session (new keys, a new segment file) begins with the first action after an open. A failed write or force ends
 * writing until the vault is opened again, because nobody can know what reached the medium.
 */
final class SessionWriting implements AutoCloseable {

    private static final long MOST_RECORDS = 1L << 24;
    private static final long NEW_SESSION_AFTER = 1L << 23;

    private final SegmentFiles files;
    private final SessionSource sessions;
    private final Surroundings surroundings;
    private final ContentReader contents;
    private final Consumer<Head> afterAction;
    private final long mostSegment;
    private final Semaphore turn = new Semaphore(1);

    private volatile Past past;
    private @Nullable SegmentWriter writer;
    private volatile @Nullable Thread writingThread;
    private volatile boolean stopped;
    private volatile String why = "vault.writing-stopped";

    /**
     * @param past what is written already
     * @param contents reads what was written, and has to let go of what is cut off again
     */
    SessionWriting(
            Past past,
            Surroundings surroundings,
            ContentReader contents,
            Consumer<Head> afterAction,
            long mostSegment) {
        this.past = past;
        this.files = past.files();
        this.sessions = past.sessions();
        this.surroundings = surroundings;
        this.contents = contents;
        this.afterAction = afterAction;
        this.mostSegment = mostSegment;
    }

    /** The complete actions up to now. */
    Past past() {
        return past;
    }

    /** Starts an action; waits while another one is being written. */
    OpenAction begin() {
        if (writingThread == Thread.currentThread()) {
            throw new IllegalStateException("this thread is already writing an action");
        }
        turn.acquireUninterruptibly();
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
                var keys = sessions.startSession(past.last(), segment);
                open = new SegmentWriter(files, sessions.vault(), keys, surroundings.random(), mostSegment);
                writer = open;
            } catch (IOException | VaultException e) {
                stopped = true;
                throw failure(e);
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

    /** What the open action writes. */
    void write(Journal.Step work) {
        checkWriting();
        SegmentWriter open = writer;
        if (open != null && open.records() >= MOST_RECORDS) {
            throw new VaultException("vault.action-too-large");
        }
        try {
            work.run();
        } catch (IOException e) {
            stopped = true;
            throw failure(e);
        }
    }

    /** Says whether the drive is full or broken, or is not there any more. */
    private VaultException failure(Exception cause) {
        if (files.isThere()) {
            return new VaultException("vault.cannot-write", cause);
        }
        why = "vault.gone";
        return new VaultException(why, cause);
    }

    /** What was forced to a drive that is no longer in its place was forced to where nobody finds it again. */
    void checkThere(int segment) throws IOException {
        if (!files.isThere(segment)) {
            throw new IOException("the journal is not in its place any more");
        }
    }

    /** Puts on the drive what the open action has written so far, if this thread is the one that writes it. */
    void flushOwn() {
        SegmentWriter open = writer;
        if (open != null && writingThread == Thread.currentThread()) {
            write(open::flush);
        }
    }

    /** The open action is durable. */
    void completed(Head head, Place end) {
        past = new Past(files, sessions, head, end);
        release();
        afterAction.accept(head);
    }

    /**
     * The open action came to nothing.
     *
     * @param segment where it began
     */
    void abandoned(int segment, Journal.Step rewind) {
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
        turn.release();
    }

    /**
     * Nothing more is written.
     *
     * @param reason key of the sentence that says so to whoever tries
     */
    void stop(String reason) {
        why = reason;
        stopped = true;
    }

    void checkWriting() {
        if (stopped) {
            throw new VaultException(why);
        }
    }

    /** See {@link Journal#still}. */
    <T> T still(Journal.Still<T> work) throws IOException {
        turn.acquireUninterruptibly();
        try {
            Past now = past;
            return work.run(
                    new Extent(now.last(), now.end().segment(), now.end().offset()));
        } finally {
            turn.release();
        }
    }

    /** Ends the session and runs {@code work} while nothing is written. */
    void betweenSessions(Runnable work) {
        turn.acquireUninterruptibly();
        try {
            closeWriter();
            work.run();
        } finally {
            turn.release();
        }
    }

    /** Work on the segments that may fail. */
    @FunctionalInterface
    interface Change {
        void run() throws IOException, DamagedException;
    }

    /** As {@link #betweenSessions}; when the change fails, it ends writing as a failed write does. */
    void changeSegments(Change change) throws IOException, DamagedException {
        turn.acquireUninterruptibly();
        try {
            closeWriter();
            change.run();
        } catch (IOException | DamagedException | RuntimeException e) {
            stopped = true;
            throw e;
        } finally {
            turn.release();
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

    /** Waits for the action that is being written, then lets go of files and keys, those of reading too. */
    @Override
    public void close() {
        turn.acquireUninterruptibly();
        try {
            stopped = true;
            contents.close();
            closeWriter();
        } catch (IOException e) {
            throw new VaultException("vault.cannot-read", e);
        } finally {
            turn.release();
        }
    }
}
