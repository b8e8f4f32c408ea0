package org.entente.app.erasure;

import java.util.List;
import org.entente.app.backup.KnownBackups;
import org.entente.store.ErasureReach;

/**
 * What an erasure did, and what it could not do.
 *
 * @param backups copies that were made here before, in which everything still is
 */
public record Erased(ErasureReach reach, List<KnownBackups.Known> backups) {
    public Erased {
        backups = List.copyOf(backups);
    }
}
