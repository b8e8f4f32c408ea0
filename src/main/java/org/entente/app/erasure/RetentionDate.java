package org.entente.app.erasure;

import java.time.LocalDate;
import org.entente.model.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * After which day something has to be looked at again, or erased.
 *
 * @param object the thing or source; null for the whole case
 * @param day the first on which it is due, in UTC
 */
public record RetentionDate(@Nullable ObjectId object, Duty duty, LocalDate day) {

    /** What is due then. */
    public enum Duty {
        REVIEW,
        ERASURE
    }

    boolean isDue(LocalDate today) {
        return !day.isAfter(today);
    }
}
