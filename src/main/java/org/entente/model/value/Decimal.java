package org.entente.model.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as a decimal string, because binary fractions and JSON numbers change on the way.
 *
 * @param digits sign, digits and point only, such as {@code -12.50}; no exponent, no leading zeros, at most 60 characters
 */
public record Decimal(String digits) implements Value {

    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final int LONGEST = 60;

    public Decimal {
        if (digits.length() > LONGEST || !FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("a number is a plain decimal of at most 60 characters");
        }
    }

    public static Decimal of(BigDecimal number) {
        return new Decimal(number.toPlainString());
    }

    public static Decimal of(long number) {
        return new Decimal(Long.toString(number));
    }

    public BigDecimal number() {
        return new BigDecimal(digits);
    }

    @Override
    public String plain() {
        return digits;
    }
}
