package org.entente.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.entente.app.AppException;
import org.entente.interop.FileInput;
import org.entente.model.work.Message;

/**
 * What a file is, by its first bytes. Its name counts only where other programs give different things the same first bytes, as
 * all archives have.
 */
public sealed interface FileForm {

    /** @param format as the command line calls it */
    record Read(String format) implements FileForm {}

    /**
     * Known, but not read.
     *
     * @param what a noun with its article, such as <i>a Pajek file</i>
     * @param instead a format to save it as, which is read
     */
    record Foreign(Message what, String instead) implements FileForm {}

    /** Text of no known form: a table, perhaps. */
    record Plain() implements FileForm {}

    /** XML of no known form. */
    record Markup() implements FileForm {}

    /** Bytes that are no text and nothing known. */
    record Unknown() implements FileForm {}

    /**
     * Looks at the first bytes.
     *
     * @throws AppException if there are none to be had
     */
    static FileForm of(FileInput file) {
        try (InputStream in = file.open()) {
            return Forms.of(file.name().toLowerCase(Locale.ROOT), in.readNBytes(Forms.PEEKED));
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, file.name());
        }
    }
}
