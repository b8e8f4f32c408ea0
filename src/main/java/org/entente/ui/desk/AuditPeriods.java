package org.entente.ui.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.ui.door.Audit.Period;
import org.entente.ui.text.Texts;

/** Sorts moments by how long they are past: today, the month so far, the months of a year, then years. One call's thread only. */
final class AuditPeriods {

    private static final int MOST_MONTHS = 12;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final LocalDate today;
    private final Texts texts;
    private final Map<LocalDate, Period> byDay = new HashMap<>();

    /** @param today in UTC */
    AuditPeriods(LocalDate today, Texts texts) {
        this.today = today;
        this.texts = texts;
    }

    Period of(Instant moment) {
        return byDay.computeIfAbsent(LocalDate.ofInstant(moment, ZoneOffset.UTC), this::of);
    }

    private Period of(LocalDate day) {
        var month = YearMonth.from(day);
        if (day.equals(today)) {
            return new Period("today", texts.get("ui.audit.period.today"));
        }
        if (month.equals(YearMonth.from(today))) {
            return new Period("month", texts.get("ui.audit.period.month"));
        }
        return month.isAfter(YearMonth.from(today).minusMonths(MOST_MONTHS))
                ? new Period(month.toString(), MONTH.format(month))
                : new Period(String.valueOf(day.getYear()), String.valueOf(day.getYear()));
    }
}
