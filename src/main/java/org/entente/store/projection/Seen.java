package org.entente.store.projection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Moment;

/**
 * When a thing was seen. First: the earliest value of {@code first.seen}; if nobody said one, the start of an event. Last: the
 * latest value of {@code last.seen}; if nobody said one, the end of an event, or else its start.
 */
public final class Seen {

    /** Stands for things of which nobody said when they were seen. */
    public static final long NEVER = Long.MIN_VALUE;

    private static final List<String> FIRST = List.of("first.seen", "start");
    private static final List<String> LAST = List.of("last.seen", "end", "start");

    private Seen() {}

    /** @param live the live claims about the thing */
    public static Optional<Moment> first(Collection<HeldClaim> live) {
        for (String property : FIRST) {
            var earliest = moments(live, property)
                    .min(Comparator.comparing(Moment::earliest).thenComparing(Moment::plain));
            if (earliest.isPresent()) {
                return earliest;
            }
        }
        return Optional.empty();
    }

    /** @param live the live claims about the thing */
    public static Optional<Moment> last(Collection<HeldClaim> live) {
        for (String property : LAST) {
            var latest = moments(live, property)
                    .max(Comparator.comparing(Moment::latest).thenComparing(Moment::plain));
            if (latest.isPresent()) {
                return latest;
            }
        }
        return Optional.empty();
    }

    private static Stream<Moment> moments(Collection<HeldClaim> live, String property) {
        return live.stream()
                .map(HeldClaim::statement)
                .filter(statement -> statement.property().equals(property))
                .map(statement -> statement.value())
                .filter(Moment.class::isInstance)
                .map(Moment.class::cast);
    }

    static long firstSecond(Collection<HeldClaim> live) {
        return first(live).map(moment -> moment.earliest().getEpochSecond()).orElse(NEVER);
    }

    /** The last second that it can mean, so that it lies in the year that was said. */
    static long lastSecond(Collection<HeldClaim> live) {
        return last(live)
                .map(moment -> moment.latest().minusNanos(1).getEpochSecond())
                .orElse(NEVER);
    }
}
