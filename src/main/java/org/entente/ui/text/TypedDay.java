package org.entente.ui.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads days as people write them where no two can be confused: 2027-01-31, 31 Jan 2027, 31 January 2027. */
public final class TypedDay {

    private static final List<DateTimeFormatter> FORMS =
            List.of(form("uuuu-M-d"), form("d MMM uuuu"), form("d MMMM uuuu"));

    private TypedDay() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT); // a 31st of February is no day
    }

    /** Empty if it is none. */
    public static Optional<LocalDate> read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeException _) {
                continue; // another form may fit
            }
        }
        return Optional.empty();
    }
}
