package org.entente.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.value.Likelihood;

/**
 * A stated range in the words of some reader's yardstick. Shown beside the author's words, never instead of them.
 *
 * @param bands the words that the range touches, from the least to the most likely
 * @param reachesGap whether part of the range has no word on this yardstick
 */
public record Reading(Yardstick yardstick, List<Yardstick.Band> bands, boolean reachesGap) {

    public Reading {
        bands = List.copyOf(bands);
    }

    /**
     * A range that only touches the end of a band does not reach into it; a range of one number takes the band that
     * {@link Yardstick#at} gives it.
     */
    public static Reading of(Likelihood stated, Yardstick yardstick) {
        var bands = yardstick.touched(stated);
        return new Reading(yardstick, bands, reachesGap(stated, yardstick, bands));
    }

    /** The one word that fits the whole range; empty if the range crosses bands or reaches a gap. */
    public Optional<Yardstick.Band> word() {
        return bands.size() == 1 && !reachesGap ? Optional.of(bands.getFirst()) : Optional.empty();
    }

    /** Whether the range covers parts of more than one band, so that no word of this yardstick says the same. */
    public boolean crossesBands() {
        return bands.size() > 1;
    }

    private static boolean reachesGap(Likelihood stated, Yardstick yardstick, List<Yardstick.Band> bands) {
        if (!yardstick.gaps()) {
            return false;
        }
        if (bands.isEmpty()) {
            return true;
        }
        BigDecimal covered = stated.low().number();
        for (Yardstick.Band band : bands) {
            if (covered.compareTo(band.low()) < 0) {
                return true;
            }
            covered = covered.max(band.high());
        }
        return covered.compareTo(stated.high().number()) < 0;
    }
}
