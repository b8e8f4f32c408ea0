package org.entente.app.unsaved;

import java.nio.BufferUnderflowException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.AppException;
import org.entente.model.work.EntenteException;
import org.entente.store.unsaved.UnsavedChange;
import org.entente.store.unsaved.UnsavedException;
import org.entente.store.unsaved.UnsavedForm;
import org.entente.vault.VaultException;
import org.entente.vault.desk.Desk;

/**
 * Changes that could not be saved in the vault, kept in another place under the vault's keys until it is back. Safe for several
 * threads.
 */
public final class KeptChanges {

    private final Desk place;
    private final InstantSource clock;

    /** @param place elsewhere than the vault */
    public KeptChanges(Desk place, InstantSource clock) {
        this.place = place;
        this.clock = clock;
    }

    /**
     * A change that waits.
     *
     * @param name by which it is forgotten
     * @param at when it was made
     */
    public record Kept(String name, Instant at, UnsavedChange change) {}

    /** Keeps a change, and returns what its author has to be told: that it is kept, or, if it cannot be, that it is not saved. */
    public synchronized EntenteException keep(UnsavedException unsaved) {
        byte[] bytes = UnsavedForm.write(unsaved.change());
        if (bytes.length > Desk.MOST_BYTES) {
            return unsaved;
        }
        try {
            place.put(
                    "%016d %06d"
                            .formatted(
                                    clock.instant().toEpochMilli(),
                                    place.names().size()),
                    bytes);
            return new AppException("app.unsaved.kept", unsaved);
        } catch (VaultException e) {
            unsaved.addSuppressed(e);
            return unsaved;
        }
    }

    /** What waits, in the order in which it was made. */
    public synchronized List<Kept> list() {
        var kept = new ArrayList<Kept>();
        for (String name : place.names()) {
            place.get(name).flatMap(KeptChanges::read).ifPresent(change -> kept.add(new Kept(name, at(name), change)));
        }
        return kept;
    }

    private static Optional<UnsavedChange> read(byte[] bytes) {
        try {
            return UnsavedForm.read(bytes);
        } catch (IllegalArgumentException | BufferUnderflowException _) {
            return Optional.empty(); // of a version to come: it waits for that one
        }
    }

    private static Instant at(String name) {
        return Instant.ofEpochMilli(Long.parseLong(name.substring(0, name.indexOf(' '))));
    }

    /** It was made, or nobody wants it any more. */
    public synchronized void forget(Kept kept) {
        place.delete(kept.name());
    }
}
