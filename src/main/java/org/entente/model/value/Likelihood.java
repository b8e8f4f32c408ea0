package org.entente.model.value;

import java.math.BigDecimal;

/**
 * A probability stated as a range, because a point value claims a precision that analysts do not have, together with
 * the author's own words: the term and the yardstick it was chosen from.
 *
 * @param low lower bound, a fraction in [0, 1] as a decimal
 * @param high upper bound, a fraction in [{@code low}, 1] as a decimal
 * @param term key of the term in the yardstick, such as {@code very-likely}; empty when the range was set freely
 * @param yardstick id and version of the yardstick; empty when the range was set freely
 */
public record Likelihood(Decimal low, Decimal high, String term, String yardstick) implements Value {
    public Likelihood {
        BigDecimal lower = low.number();
        BigDecimal upper = high.number();
        if (lower.signum() < 0 || lower.compareTo(upper) > 0 || upper.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("likelihood needs 0 <= low <= high <= 1");
        }
        UnicodeText.check(term);
        UnicodeText.check(yardstick);
    }

    /** The range as whole or decimal per cent, such as {@code 80–95 %}. */
    public String percent() {
        return percent(low) + "–" + percent(high) + " %";
    }

    private static String percent(Decimal fraction) {
        return fraction.number().movePointRight(2).stripTrailingZeros().toPlainString();
    }

    @Override
    public String plain() {
        return term.isEmpty() ? percent() : term + " (" + percent() + ")";
    }
}
