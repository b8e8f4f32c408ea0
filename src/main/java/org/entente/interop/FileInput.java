package org.entente.interop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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
    }

    /**
     * A file on a drive.
     *
     * @throws InteropException if it is not a readable file
     */
    public static FileInput of(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return new FileInput(name, Files.size(file), () -> Files.newInputStream(file));
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
}
