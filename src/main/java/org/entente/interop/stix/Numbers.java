package org.entente.interop.stix;

import java.math.BigDecimal;
import org.entente.interop.stix.Rules.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Numbers with bounds, written {@code 0..9}, {@code 0..} or nothing. */
final class Numbers {

    private Numbers() {}

    static Kind integer(String bounds) {
        return bounded(bounds, "interop.stix.integer", true);
    }

    static Kind number(String bounds) {
        return bounded(bounds, "interop.stix.number", false);
    }

    private static Kind bounded(String bounds, String otherwise, boolean whole) {
        var low = bound(bounds, true);
        var high = bound(bounds, false);
        return (value, at, out) -> {
            if (!value.isNumber() || (whole && !isWhole(value))) {
                out.error(at, otherwise);
            } else if ((low != null && value.decimalValue().compareTo(low) < 0)
                    || (high != null && value.decimalValue().compareTo(high) > 0)) {
                out.error(at, "interop.stix.bounds", bounds);
            }
        };
    }

    /** As JSON Schema says, 1.0 is an integer too. */
    private static boolean isWhole(JsonNode value) {
        return value.isIntegralNumber()
                || value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    private static @Nullable BigDecimal bound(String bounds, boolean lower) {
        int dots = bounds.indexOf("..");
        var text = dots < 0 ? "" : lower ? bounds.substring(0, dots) : bounds.substring(dots + 2);
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
