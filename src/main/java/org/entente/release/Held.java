package org.entente.release;

import java.util.Set;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;

/**
 * What the recipient demonstrably holds already: receipted by it, or given to us by it.
 *
 * @param objects objects of which it holds a type claim
 */
public record Held(Set<ClaimId> claims, Set<ObjectId> objects) {

    public static final Held NOTHING = new Held(Set.of(), Set.of());

    public Held {
        claims = Set.copyOf(claims);
        objects = Set.copyOf(objects);
    }
}
