package org.entente.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The basis on which we may release to a partner.
 *
 * @param from null means that it has always been in force
 * @param until the first instant at which it is no longer in force; null means that it does not end
 */
public record Agreement(
        String name, @Nullable Instant from, @Nullable Instant until) {

    public boolean isInForce(Instant now) {
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }
}
