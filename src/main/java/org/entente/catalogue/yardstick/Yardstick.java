package org.entente.catalogue.yardstick;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.entente.model.value.Decimal;
import org.entente.model.value.Likelihood;

/**
 * Words for likelihood with the ranges that they stand for.
 *
 * @param source the publication that it comes from
 * @param gaps whether numbers between two bands deliberately have no word
 * @param boundary the rule for numbers on an end that two bands share, in words; {@link #at} applies it
 * @param bands from the least to the most likely
 */
public record Yardstick(
        String id, String version, String source, String language, boolean gaps, String boundary, List<Band> bands) {

    public Yardstick {
        bands = List.copyOf(bands);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).low().compareTo(bands.get(i - 1).high()) < 0) {
                throw new IllegalArgumentException("bands of a yardstick must not overlap: " + id);
            }
        }
    }

    /**
     * One word.
     *
     * @param key what claims hold, such as {@code very-likely}
     * @param alternative the yardstick's other word for it, not to be mixed with the first; empty if there is none
     * @param low fraction in [0, 1]
     * @param high fraction in [{@code low}, 1]
     */
    public record Band(String key, String term, String alternative, BigDecimal low, BigDecimal high) {

        /** Whether some but not only single end points of the range lie inside, or the whole range does. */
        boolean overlaps(BigDecimal from, BigDecimal to) {
            return from.compareTo(to) == 0
                    ? from.compareTo(low) >= 0 && from.compareTo(high) <= 0
                    : from.compareTo(high) < 0 && low.compareTo(to) < 0;
        }
    }

    /** Id and version, as claims name it: {@code icd203/2015}. */
    public String reference() {
        return id + "/" + version;
    }

    /** The word with this key. */
    public Optional<Band> band(String key) {
        return bands.stream().filter(band -> band.key().equals(key)).findFirst();
    }

    /** The likelihood that an author states by choosing a word. */
    public Likelihood likelihood(Band band) {
        return new Likelihood(decimal(band.low()), decimal(band.high()), band.key(), reference());
    }

    /**
     * The word for one number. On a shared end it is the band that starts there. Numbers below the first or above the
     * last band take that band, because yardsticks leave out impossibility and certainty. In a gap there is none.
     *
     * @param fraction in [0, 1]
     */
    public Optional<Band> at(BigDecimal fraction) {
        if (fraction.compareTo(bands.getFirst().low()) < 0) {
            return Optional.of(bands.getFirst());
        }
        if (fraction.compareTo(bands.getLast().high()) > 0) {
            return Optional.of(bands.getLast());
        }
        return bands.reversed().stream()
                .filter(band -> fraction.compareTo(band.low()) >= 0 && fraction.compareTo(band.high()) <= 0)
                .findFirst();
    }

    /** The words that a range touches with more than an end point, from the least to the most likely. */
    public List<Band> touched(Likelihood range) {
        BigDecimal low = range.low().number();
        BigDecimal high = range.high().number();
        if (low.compareTo(high) == 0) {
            return at(low).stream().toList();
        }
        return bands.stream().filter(band -> band.overlaps(low, high)).toList();
    }

    private static Decimal decimal(BigDecimal number) {
        return Decimal.of(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }
}
