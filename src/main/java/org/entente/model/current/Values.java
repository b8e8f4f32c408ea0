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

    /** Whether the claims may be valid at one time. A claim that says no period may be valid at any time. */
    static boolean overlap(HeldClaim one, HeldClaim other) {
        Period first = one.statement().valid();
        Period second = other.statement().valid();
        return first == null || second == null || first.overlaps(second);
    }

    /** Whether any two of the claims contradict each other about one time. */
    static boolean disagree(List<HeldClaim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            HeldClaim one = claims.get(i);
            for (HeldClaim other : claims.subList(i + 1, claims.size())) {
                if (!areCompatible(one.statement().value(), other.statement().value()) && overlap(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
