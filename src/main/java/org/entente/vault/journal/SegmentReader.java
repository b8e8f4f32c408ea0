package org.entente.vault.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.DataChannel;
import org.jspecify.annotations.Nullable;

/** Reads one segment file through a window, because records are small and calls are not. One thread. */
final class SegmentReader implements AutoCloseable {

    private static final int WINDOW = 256 << 10;

    private final DataChannel channel;
    private final long size;
    private ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private long start;

    SegmentReader(ChannelOpener files, Path file) throws IOException {
        channel = files.open(file, ChannelOpener.Access.READ);
        size = channel.size();
    }

    long size() {
        return size;
    }

    /** The bytes at a position, valid until the next call; null if the file ends before. */
    @Nullable
    ByteBuffer at(long position, int length) throws IOException {
        if (position + length > size) {
            return null;
        }
        if (position < start || position + length > start + window.limit()) {
            if (window.capacity() < length) {
                window = ByteBuffer.allocate(length);
            }
            window.clear();
            channel.readFully(window, position);
            window.flip();
            start = position;
            if (window.limit() < length) {
                return null;
            }
        }
        return window.slice((int) (position - start), length);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
