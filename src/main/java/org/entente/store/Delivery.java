package org.entente.store;

import java.time.Instant;
import java.util.Set;
import org.entente.model.ClaimId;

/**
 * A package that was accepted.
 *
 * @param reference names it for ever, such as the hash of its content; a code, since it stands in the open part of the
 *     journal
 * @param from code of the organisation that sent it
 * @param leftOut claims that were not taken; they are stored for later
 */
public record Delivery(String reference, String from, Instant received, Set<ClaimId> leftOut) {
    public Delivery {
        leftOut = Set.copyOf(leftOut);
    }
}
