package org.entente.vault.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** One open file, read and written at positions. Not safe for several threads. */
public interface DataChannel extends Closeable {

    /** Reads at most what {@code into} has room for; returns the number of bytes, or -1 at the end of the file. */
    int read(ByteBuffer into, long position) throws IOException;

    /** Writes all that remains in {@code from}. */
    void write(ByteBuffer from, long position) throws IOException;

    long size() throws IOException;

    void truncate(long size) throws IOException;

    /** Returns when all that was written is on the medium. */
    void force() throws IOException;

    /** Reads until {@code into} is full or the file ends; returns the number of bytes. */
    default int readFully(ByteBuffer into, long position) throws IOException {
        int total = 0;
        while (into.hasRemaining()) {
            int count = read(into, position + total);
            if (count < 0) {
                break;
            }
            total += count;
        }
        return total;
    }
}
