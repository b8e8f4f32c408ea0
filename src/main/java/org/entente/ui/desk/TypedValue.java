package org.entente.ui.desk;

import java.math.BigDecimal;
import java.util.Locale;
import org.entente.app.AppException;
import org.entente.catalogue.PropertyType.ValueKind;
import org.entente.model.value.Bool;
import org.entente.model.value.Code;
import org.entente.model.value.Decimal;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.ui.text.TypedMoment;
import org.jspecify.annotations.Nullable;

/** Reads what the analyst typed as a value of a property's kind. */
final class TypedValue {

    private TypedValue() {}

    /** @throws AppException saying how the kind is written, if {@code typed} is not one */
    static Value read(ValueKind kind, String typed) {
        try {
            return switch (kind) {
                case CODE -> new Code(typed);
                case NUMBER -> Decimal.of(new BigDecimal(typed));
                case BOOL -> new Bool(typed.toLowerCase(Locale.ROOT).matches("yes|true|1"));
                case MOMENT ->
                    TypedMoment.read(typed).orElseThrow(() -> new IllegalArgumentException("no time is written so"));
                case TEXT, PERIOD, LIKELIHOOD, PLACE, REF, BLOB, ANY -> new Text(typed);
            };
        } catch (IllegalArgumentException e) { // a NumberFormatException too
            throw new AppException("ui.value.wrong", e, typed);
        }
    }

    /**
     * When something holds; null if neither is said.
     *
     * @throws AppException saying how times are written, if one is not one, or the end is before the start
     */
    static @Nullable Period period(String from, String until) {
        Moment start = moment(from);
        Moment end = moment(until);
        try {
            return start == null && end == null ? null : new Period(start, end);
        } catch (IllegalArgumentException e) {
            throw new AppException("ui.value.period", e, from, until);
        }
    }

    private static @Nullable Moment moment(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        return TypedMoment.read(typed)
                .filter(Moment.class::isInstance)
                .map(Moment.class::cast)
                .orElseThrow(() -> new AppException("ui.value.wrong", typed));
    }
}
