package org.entente.app.home;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.AppException;
import org.entente.app.outgoing.FileWriting;

/**
 * A small file of the home folder with one thing on each line. Nobody but its owner reads it; bytes in it that are no text cost no
 * more than the line they stand in.
 */
public record HomeLines(Path file) {

    private static final String ADDRESS = "file:";
    private static final char NO_CHARACTER = '\uFFFD';

    /** @throws AppException if the file is there and cannot be read */
    public List<String> read() {
        try {
            return Files.exists(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, file.toString());
        }
    }

    /** @throws AppException if it cannot be written; the file is as it was then */
    public void write(List<String> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        FileWriting.writePrivately(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A place as text without line breaks and tabs, which names of folders may have: such a place is written as an address. */
    public static String text(Path place) {
        String text = place.toString();
        return text.chars().anyMatch(each -> Character.isISOControl(each) || each == NO_CHARACTER)
                ? place.toUri().toString()
                : text;
    }

    /** @throws IllegalArgumentException if it is no place */
    public static Path place(String text) {
        return text.startsWith(ADDRESS) ? Path.of(URI.create(text)) : Path.of(text);
    }
}
