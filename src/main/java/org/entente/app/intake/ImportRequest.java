package org.entente.app.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A wish to read one file into the case.
 *
 * @param format {@code stix}, {@code graphml}, {@code gexf}, {@code csv}, {@code xlsx} or {@code sample}; null means recognised by content
 * @param source title of the source that the file stands for; null means the file's name, or none for content that is no file
 * @param grade such as {@code B2}, for every value the file does not grade itself; null means not graded
 * @param marking such as {@code CONFIDENTIAL//REL AVL}; null means what the file says, else unmarked
 * @param mapping file that says what a table's columns mean; null means guessed
 */
public record ImportRequest(
        Path file,
        @Nullable String format,
        @Nullable String source,
        @Nullable String grade,
        @Nullable String marking,
        @Nullable Path mapping) {

    /** Everything left to the file. */
    public static ImportRequest of(Path file) {
        return new ImportRequest(file, null, null, null, null, null);
    }

    public ImportRequest markedAs(String written) {
        return new ImportRequest(file, format, source, grade, written, mapping);
    }
}
