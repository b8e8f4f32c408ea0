package org.entente.model.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A point in time as precisely as it is known: a year, a month, a day, or a UTC time.
 *
 * @param iso {@code 1979}, {@code 1979-03}, {@code 1979-03-12} or {@code 1979-03-12T14:31:00Z} with up to nine decimals
 * @param sense whether the time is meant exactly, roughly, or as a bound
 */
public record Moment(String iso, Sense sense) implements Value {

    /** How a stated time is meant. */
    public enum Sense {
        EXACT,
        ABOUT,
        BEFORE,
        AFTER
    }

    private static final Pattern FORM =
            Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z)?)?)?");

    public Moment {
        if (!FORM.matcher(iso).matches()) {
            throw new IllegalArgumentException("a moment is a year, month, day or UTC time in ISO 8601");
        }
        try {
            start(iso);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a moment must exist in the calendar", e);
        }
    }

    public static Moment of(String iso) {
        return new Moment(iso, Sense.EXACT);
    }

    /** To the second, which is what commits and ledgers keep. */
    public static Moment of(Instant instant) {
        return of(instant.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** The first instant that the stated time can mean, ignoring {@link Sense}. */
    public Instant earliest() {
        return start(iso);
    }

    /** The first instant after everything that the stated time can mean, ignoring {@link Sense}. */
    public Instant latest() {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).plusYears(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            case 7 -> YearMonth.parse(iso).plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            case 10 -> LocalDate.parse(iso).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            default -> start(iso).plusNanos(1);
        };
    }

    /** Whether both can be true of one event: one is the other, or a less precise form of it. */
    public boolean isCompatibleWith(Moment other) {
        if (sense != Sense.EXACT || other.sense != Sense.EXACT) {
            return equals(other);
        }
        return iso.startsWith(other.iso) || other.iso.startsWith(iso) || isSameInstant(other);
    }

    private boolean isSameInstant(Moment other) {
        return iso.length() > 10 && other.iso.length() > 10 && earliest().equals(other.earliest());
    }

    private static Instant start(String iso) {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            case 7 -> YearMonth.parse(iso).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            case 10 -> LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
            default -> LocalDateTime.parse(iso.substring(0, iso.length() - 1)).toInstant(ZoneOffset.UTC);
        };
    }

    @Override
    public String plain() {
        return switch (sense) {
            case EXACT -> iso;
            case ABOUT -> "about " + iso;
            case BEFORE -> "before " + iso;
            case AFTER -> "after " + iso;
        };
    }
}
