package org.entente.app.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checking, and perhaps merging, a package told.
 *
 * @param reasonKey code of the outcome, such as {@code applied} or {@code altered}
 * @param reason the outcome as a sentence
 * @param from organisation that signed it; empty if that is not known
 * @param newClaims claims that were not here before
 * @param contested contested properties in the case afterwards minus before; 0 when only inspected
 * @param missing numbers of the stream that have not arrived
 * @param failed the check that kept it out; null if it failed none
 * @param alarms what has to be heard of at once, as sentences
 * @param preview what accepting would do; null unless it was inspected and let through
 */
public record Arrival(
        boolean isVerified,
        boolean isApplied,
        String reasonKey,
        String reason,
        String from,
        long sequence,
        long newClaims,
        long alreadyHere,
        long contested,
        List<Long> missing,
        Preview.@Nullable Check failed,
        @Nullable Preview preview,
        List<String> alarms) {
    public Arrival {
        missing = List.copyOf(missing);
        alarms = List.copyOf(alarms);
    }

    /** The same, with alarms. */
    Arrival withAlarms(List<String> raised) {
        return new Arrival(
                isVerified,
                isApplied,
                reasonKey,
                reason,
                from,
                sequence,
                newClaims,
                alreadyHere,
                contested,
                missing,
                failed,
                preview,
                raised);
    }
}
