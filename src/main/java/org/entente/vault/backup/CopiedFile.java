package org.entente.vault.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.entente.vault.VaultException;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.DataChannel;

/** Copies one file, or its beginning, and forces it. */
final class CopiedFile {

    private static final int CHUNK = 1 << 20;

    private CopiedFile() {}

    /** Hears how many bytes were copied, and may stop the work. */
    @FunctionalInterface
    interface Counting {
        void copied(int bytes);
    }

    /**
     * @param most bytes to copy at most
     * @throws VaultException if it cannot be read, or is shorter than it was said to be
     * @throws IOException if it cannot be written
     */
    static void copy(ChannelOpener files, Path from, Path to, long most, Counting counting) throws IOException {
        try (var in = opened(files, from);
                var out = files.open(to, ChannelOpener.Access.CREATE)) {
            long size = Math.min(most, in.size());
            var chunk = ByteBuffer.allocate(CHUNK);
            for (long at = 0; at < size; ) {
                chunk.clear().limit((int) Math.min(CHUNK, size - at));
                int length = read(in, chunk, at, from);
                out.write(chunk.flip(), at);
                at += length;
                counting.copied(length);
            }
            out.force();
        }
    }

    static DataChannel opened(ChannelOpener files, Path from) {
        try {
            return files.open(from, ChannelOpener.Access.READ);
        } catch (IOException e) {
            throw unreadable(from, e);
        }
    }

    private static int read(DataChannel in, ByteBuffer chunk, long at, Path from) {
        try {
            int length = in.readFully(chunk, at);
            if (length == 0) {
                throw new IOException("a file ends early");
            }
            return length;
        } catch (IOException e) {
            throw unreadable(from, e);
        }
    }

    /** Another drive to write to, or more room there, would not help. */
    private static VaultException unreadable(Path from, IOException cause) {
        return new VaultException("vault.backup.unreadable", cause, String.valueOf(from.getFileName()));
    }
}
