package org.entente.ui.exchange;

import org.entente.catalogue.ObjectType.Role;
import org.entente.ui.door.Incoming;
import org.entente.ui.door.Incoming.Change;
import org.jspecify.annotations.Nullable;

/**
 * Which of the incoming things are looked at.
 *
 * @param change null for any
 * @param role null for any
 */
record Lens(@Nullable Change change, @Nullable Role role) {

    static final Lens ALL = new Lens(null, null);

    static Lens of(Change change) {
        return new Lens(change, null);
    }

    static Lens of(Role role) {
        return new Lens(null, role);
    }

    boolean shows(Incoming.Thing thing) {
        return (change == null || thing.changes().contains(change)) && (role == null || thing.role() == role);
    }
}
