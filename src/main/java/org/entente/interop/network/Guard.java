package org.entente.interop.network;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Watches how much a parser reads between two pieces of a file, because a parser keeps a whole tag or comment in memory and
 * knows no limit for it. Also reports progress, and remembers whether it was the drive that failed.
 */
final class Guard extends FilterInputStream {

    /** Bytes that one tag, comment or piece of text may take. */
    static final int LARGEST_PIECE = 16 << 20;

    private final Progress progress;
    private final LongConsumer far;
    private long done;
    private long pieceStart;
    private boolean isExceeded;
    private @Nullable IOException failure;

    /** @param far hears how many bytes were read so far */
    Guard(InputStream in, Progress progress, LongConsumer far) {
        super(in);
        this.progress = progress;
        this.far = far;
    }

    /** The parser has given back what it read. */
    void nextPiece() {
        pieceStart = done;
    }

    /** Whether reading ended because one piece is too large. */
    boolean isExceeded() {
        return isExceeded;
    }

    /** What the drive said; null if it did not fail. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (done - pieceStart > LARGEST_PIECE) {
            isExceeded = true;
            throw new IOException("one piece is larger than " + LARGEST_PIECE + " bytes");
        }
        try {
            int count = super.read(buffer, offset, length);
            done += Math.max(0, count);
            far.accept(done);
            progress.checkCancelled();
            return count;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
