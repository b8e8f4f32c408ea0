package org.entente.store.projection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Moment;

/**
 * When a thing was last seen: the latest value of {@code last.seen}; if nobody said one, the end of an event, or else its
 * start.
 */
public final class LastSeen {

    /** Stands for things of which nobody said when they were seen. */
    public static final long NEVER = Long.MIN_VALUE;

    private static final List<String> PROPERTIES = List.of("last.seen", "end", "start");

    private LastSeen() {}

    /** @param live the live claims about the thing */
    public static Optional<Moment> of(Collection<HeldClaim> live) {
        for (String property : PROPERTIES) {
            Optional<Moment> latest = live.stream()
                    .map(HeldClaim::statement)
                    .filter(statement -> statement.property().equals(property))
                    .map(statement -> statement.value())
                    .filter(Moment.class::isInstance)
                    .map(Moment.class::cast)
                    .max(Comparator.comparing(Moment::latest).thenComparing(Moment::plain));
            if (latest.isPresent()) {
                return latest;
            }
        }
        return Optional.empty();
    }

    static long second(Collection<HeldClaim> live) {
        return of(live).map(moment -> moment.latest().getEpochSecond()).orElse(NEVER);
    }
}
