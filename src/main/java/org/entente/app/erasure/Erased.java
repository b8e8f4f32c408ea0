package org.entente.app.erasure;

import java.util.List;
import org.entente.app.backup.KnownBackups;

/**
 * What an erasure did, and what it could not do.
 *
 * @param second who confirmed it; empty where the vault has one user
 * @param backups copies that were made here before, in which everything still is
 */
public record Erased(Reach reach, String second, List<KnownBackups.Known> backups) {
    public Erased {
        backups = List.copyOf(backups);
    }
}
