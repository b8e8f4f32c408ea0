package org.entente.app.outgoing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.entente.app.AppException;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.FileOpener;

/** Writes a file that is either there whole or not there: beside its place first, forced, then moved. */
public final class FileWriting {

    private FileWriting() {}

    /** What writes the content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Path unfinished) throws IOException;
    }

    public static void write(Path file, byte[] bytes) {
        write(file, unfinished -> Files.write(unfinished, bytes));
    }

    /** A file that its owner alone reads, because it holds keys, or where somebody's vaults are. */
    public static void writePrivately(Path file, byte[] bytes) {
        write(file, unfinished -> {
            new FileOpener().open(unfinished, ChannelOpener.Access.CREATE).close(); // as whatever belongs to a vault
            Files.write(unfinished, bytes);
        });
    }

    /** @throws AppException if the drive is full, gone or not writable; nothing is left behind then */
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
        try {
            Files.createDirectories(java.util.Objects.requireNonNull(target.getParent()));
            Files.deleteIfExists(unfinished); // which may be a link to elsewhere
            content.writeTo(unfinished);
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new AppException("app.file.not-written", e, file.toString());
        } finally {
            deleteQuietly(unfinished);
        }
    }

    /**
     * What really lies on the drive.
     *
     * @throws AppException if it cannot be read back
     */
    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, file.toString());
        }
    }

    static void deleteQuietly(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException _) {
            // the drive that failed above may be gone; the file it may still hold is useless without its end
        }
    }
}
