package org.entente.vault.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Small files that are read and replaced as a whole, so that a power cut leaves the old or the new, never a mixture. */
public final class WholeFile {

    private static final String UNFINISHED = ".new";

    private WholeFile() {}

    /** Writes a temporary file beside it, forces it, renames it over {@code file} and forces the folder. */
    public static void replace(ChannelOpener files, Path file, byte[] content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        files.delete(unfinished);
        try (var channel = files.open(unfinished, ChannelOpener.Access.CREATE)) {
            channel.write(ByteBuffer.wrap(content), 0);
            channel.force();
        }
        files.move(unfinished, file);
        files.forceFolder(folderOf(file));
    }

    /**
     * Reads all of a file.
     *
     * @param most size in bytes above which the file is refused before memory is taken for it
     */
    public static byte[] read(ChannelOpener files, Path file, int most) throws IOException {
        try (var channel = files.open(file, ChannelOpener.Access.READ)) {
            long size = channel.size();
            if (size > most) {
                throw new IOException("file of " + size + " bytes where at most " + most + " are expected");
            }
            var content = ByteBuffer.allocate((int) size);
            if (channel.readFully(content, 0) != size) {
                throw new IOException("file ends early");
            }
            return content.array();
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a file has a folder");
        }
        return folder;
    }
}
