package org.entente.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of file a report becomes. */
public enum Format {
    DOCX,
    PDF,
    XLSX;

    /** The ending of its files, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a file's name asks for; empty if it ends otherwise. */
    public static Optional<Format> find(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> lower.endsWith("." + format.ending()))
                .findFirst();
    }
}
