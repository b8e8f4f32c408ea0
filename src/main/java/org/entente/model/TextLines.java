package org.entente.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where the lines of a text begin, so that a place in it can be cited as people do, by its line. */
public final class TextLines {

    /** Nothing is known of the text. */
    public static final TextLines NONE = new TextLines(new int[0], 0);

    private final int[] breaks;
    private final int length;

    private TextLines(int[] breaks, int length) {
        this.breaks = breaks;
        this.length = length;
    }

    public static TextLines of(String text) {
        return new TextLines(
                IntStream.range(0, text.length())
                        .filter(at -> text.charAt(at) == '\n')
                        .toArray(),
                text.length());
    }

    /**
     * Lines that follow each other.
     *
     * @param first from 1
     * @param last the same for one line
     */
    public record Lines(int first, int last) {}

    /** The lines that an excerpt of this very text stands on; empty for a place elsewhere, or behind the end. */
    public Optional<Lines> of(Excerpt excerpt) {
        return excerpt.file().isEmpty() && excerpt.page() == 0 && excerpt.to() <= length
                ? Optional.of(new Lines(line(excerpt.from()), line(excerpt.to() - 1)))
                : Optional.empty();
    }

    private int line(int at) {
        int found = Arrays.binarySearch(breaks, at);
        return (found < 0 ? -found - 1 : found) + 1; // a break belongs to the line that it ends
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextLines lines && length == lines.length && Arrays.equals(breaks, lines.breaks);
    }

    @Override
    public int hashCode() {
        return 31 * length + Arrays.hashCode(breaks);
    }
}
