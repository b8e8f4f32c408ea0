package org.entente.app.outgoing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but their owner may read, whatever the person's usual permissions are. */
final class OwnerOnly {

    private OwnerOnly() {}

    /** Makes an empty file, which must not be there; on drives that know no owners it is a file like any other. */
    static void create(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException _) {
            Files.createFile(file);
        }
    }
}
