package org.entente.app.outgoing;

import java.util.Set;
import org.entente.model.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What something that leaves is about: what a search finds, and things that were chosen one by one; without either, everything.
 *
 * @param search empty for none
 */
public record Choice(String search, Set<ObjectId> things) {

    public static final Choice EVERYTHING = new Choice("", Set.of());

    public Choice {
        search = search.strip();
        things = Set.copyOf(things);
    }

    /** @param search null means everything, as an empty one does */
    public static Choice found(@Nullable String search) {
        return search == null ? EVERYTHING : new Choice(search, Set.of());
    }

    public boolean isEverything() {
        return search.isEmpty() && things.isEmpty();
    }
}
