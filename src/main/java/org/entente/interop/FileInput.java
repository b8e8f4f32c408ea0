package org.entente.interop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A file to read. It can be opened several times, for guessing a format or an encoding first.
 *
 * @param name file name without folders, as shown to the analyst
 * @param size bytes, or a negative number when not known
 */
public record FileInput(String name, long size, Content content) {

    /** Opens the bytes from the start; the reader closes the stream. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;

        /**
         * The bytes for reading here and there, as zip archives need; closed by the reader. Unless the content lies on a
         * drive, it is held in memory, at most {@link #LARGEST_IN_MEMORY} bytes of it.
         */
        default SeekableByteChannel channel() throws IOException {
            try (var in = open()) {
                byte[] bytes = in.readNBytes(LARGEST_IN_MEMORY + 1);
                if (bytes.length > LARGEST_IN_MEMORY) {
                    throw new IOException("more than " + LARGEST_IN_MEMORY + " bytes, and not on a drive");
                }
                return new SeekableInMemoryByteChannel(bytes);
            }
        }

        /** Name of the folder that the file lies in; empty when it lies in none. */
        default String folder() {
            return "";
        }
    }

    /** Bytes, for content that does not lie on a drive. */
    public static final int LARGEST_IN_MEMORY = 64 << 20;

    private record OnDrive(Path file) implements Content {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public SeekableByteChannel channel() throws IOException {
            return Files.newByteChannel(file);
        }

        @Override
        public String folder() {
            var folder = file.toAbsolutePath().normalize().getParent();
            return folder == null || folder.getFileName() == null
                    ? ""
                    : folder.getFileName().toString();
        }
    }

    /**
     * A file on a drive.
     *
     * @throws InteropException if it is not a readable file
     */
    public static FileInput of(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return new FileInput(name, Files.size(file), new OnDrive(file));
        } catch (IOException e) {
            throw new InteropException("interop.file.unreadable", e, name);
        }
    }

    /** Bytes in memory. */
    public static FileInput of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new FileInput(name, copy.length, () -> new ByteArrayInputStream(copy));
    }

    /**
     * Opens the content from the start.
     *
     * @throws InteropException if that fails
     */
    public InputStream open() {
        try {
            return content.open();
        } catch (IOException e) {
            throw new InteropException("interop.file.unreadable", e, name);
        }
    }

    /**
     * Opens the content for reading here and there.
     *
     * @throws InteropException if that fails
     */
    public SeekableByteChannel channel() {
        try {
            return content.channel();
        } catch (IOException e) {
            throw new InteropException("interop.file.unreadable", e, name);
        }
    }
}
