package org.entente.app.outgoing;

import java.nio.file.Path;
import java.util.List;

/** A file that left the vault: {@code leaves} claims are in it, the others stayed for the listed reasons. */
public record WrittenFile(Path file, long leaves, List<Stay> stays) {
    public WrittenFile {
        stays = List.copyOf(stays);
    }
}
