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
record IncomingFilter(@Nullable Change change, @Nullable Role role) {

    static final IncomingFilter ALL = new IncomingFilter(null, null);

    static IncomingFilter of(Change change) {
        return new IncomingFilter(change, null);
    }

    static IncomingFilter of(Role role) {
        return new IncomingFilter(null, role);
    }

    boolean shows(Incoming.Thing thing) {
        return (change == null || thing.changes().contains(change)) && (role == null || thing.role() == role);
    }
}
