package org.entente.app.outgoing;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that left the vault: {@code leaves} claims are in it, the others stayed for the listed reasons.
 *
 * @param leaks withheld names in its text that nobody accepted; while there is one the file was not written after all
 */
public record WrittenFile(Path file, long leaves, List<Stay> stays, List<Leak> leaks) {
    public WrittenFile {
        stays = List.copyOf(stays);
        leaks = List.copyOf(leaks);
    }

    /** Whether the file is there. */
    public boolean isWritten() {
        return leaks.isEmpty();
    }
}
