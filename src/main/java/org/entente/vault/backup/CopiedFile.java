package org.entente.vault.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.entente.vault.disk.ChannelOpener;

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
     * @throws IOException if the file is shorter than it was said to be
     */
    static void copy(ChannelOpener files, Path from, Path to, long most, Counting counting) throws IOException {
        try (var in = files.open(from, ChannelOpener.Access.READ);
                var out = files.open(to, ChannelOpener.Access.CREATE)) {
            long size = Math.min(most, in.size());
            var chunk = ByteBuffer.allocate(CHUNK);
            for (long at = 0; at < size; ) {
                chunk.clear().limit((int) Math.min(CHUNK, size - at));
                int length = in.readFully(chunk, at);
                if (length == 0) {
                    throw new IOException("a file ends early");
                }
                out.write(chunk.flip(), at);
                at += length;
                counting.copied(length);
            }
            out.force();
        }
    }
}
