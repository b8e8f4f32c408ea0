package org.entente.ui.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.model.value.Moment;
import org.entente.model.value.Value;

/**
 * Two dates that are the same numbers with day and month in each other's place, as when 03/12 was read both ways.
 *
 * @param one day and month as numbers, as the one date has them
 * @param other likewise
 */
record SwappedDays(String one, String other) {

    private static final int WITH_DAY = 10;

    /** The first two among {@code values} that are so; dates known to the month only are not. */
    static Optional<SwappedDays> of(Collection<Value> values) {
        List<LocalDate> days = values.stream()
                .filter(Moment.class::isInstance)
                .map(value -> ((Moment) value).iso())
                .filter(iso -> iso.length() == WITH_DAY)
                .map(LocalDate::parse)
                .distinct()
                .toList();
        for (LocalDate one : days) {
            for (LocalDate other : days) {
                if (!one.equals(other)
                        && one.getYear() == other.getYear()
                        && one.getMonthValue() == other.getDayOfMonth()
                        && one.getDayOfMonth() == other.getMonthValue()) {
                    return Optional.of(new SwappedDays(numbers(one), numbers(other)));
                }
            }
        }
        return Optional.empty();
    }

    private static String numbers(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }
}
