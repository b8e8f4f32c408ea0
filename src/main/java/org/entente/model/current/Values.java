package org.entente.model.current;

import java.util.List;
import org.entente.model.value.Decimal;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Place;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/** When two values say the same, can both be true, or contradict each other. */
public final class Values {

    private Values() {}

    /** Whether both say the same, though perhaps in other digits. */
    public static boolean isEqual(Value one, Value other) {
        if (one instanceof Decimal a && other instanceof Decimal b) {
            return a.number().compareTo(b.number()) == 0;
        }
        return one.equals(other);
    }

    /**
     * Whether both can be true at once: 1979 and 1979-03-12 can, 1979 and 1980 cannot. Symmetric, not transitive: 1979 agrees
     * with 1979-03 and with 1979-04, which contradict each other.
     */
    public static boolean areCompatible(Value one, Value other) {
        if (one instanceof Moment a && other instanceof Moment b) {
            return a.isCompatibleWith(b);
        }
        if (one instanceof Period a && other instanceof Period b) {
            return areCompatible(a.from(), b.from()) && areCompatible(a.to(), b.to());
        }
        if (one instanceof Place a && other instanceof Place b) {
            return isEqual(a.latitude(), b.latitude()) && isEqual(a.longitude(), b.longitude());
        }
        return isEqual(one, other);
    }

    private static boolean areCompatible(@Nullable Moment one, @Nullable Moment other) {
        return one == null || other == null ? one == other : one.isCompatibleWith(other);
    }

    /** A value, and when it holds; null for any time. */
    private record Said(Value value, @Nullable Period valid) {

        boolean contradicts(Said other) {
            return !areCompatible(value, other.value) && overlaps(other);
        }

        private boolean overlaps(Said other) {
            return valid == null || other.valid == null || valid.overlaps(other.valid);
        }
    }

    /** Whether any two of the claims contradict each other about one time. Many claims say few different things. */
    static boolean disagree(List<HeldClaim> claims) {
        var said = claims.stream()
                .map(HeldClaim::statement)
                .map(statement -> new Said(statement.value(), statement.valid()))
                .distinct()
                .toList();
        for (int i = 0; i < said.size(); i++) {
            Said one = said.get(i);
            if (said.subList(i + 1, said.size()).stream().anyMatch(one::contradicts)) {
                return true;
            }
        }
        return false;
    }
}
