package org.entente.interop.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.catalogue.PropertyType.ValueKind;
import org.entente.model.value.Bool;
import org.entente.model.value.Code;
import org.entente.model.value.Decimal;
import org.entente.model.value.Moment;
import org.entente.model.value.Place;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Message;

/** Reads the text of a cell as a value. What it cannot read for certain it refuses with a reason, and never guesses. */
public final class CellReader {

    /** A cell that is not what it should be. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Message why;

        Unreadable(String why, String cell) {
            super(why, null, false, false);
            this.why = Message.of(why, shown(cell));
        }

        /** The first half of a sentence, whose other half is what becomes of the cell. */
        public Message why() {
            return why;
        }
    }

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "ja", "oui", "si", "sí", "да", "نعم");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "nein", "non", "нет", "لا");
    private static final Pattern ISO_LIKE = Pattern.compile("([0-9]{4})([-./]([0-9]{1,2})([-./]([0-9]{1,2}))?)?");
    private static final Pattern COMPACT = Pattern.compile("((?:1[5-9]|20|21)[0-9]{2})([0-9]{2})([0-9]{2})");
    private static final Pattern NUMERIC = Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("([0-9]{1,2})[./-]([0-9]{4})");
    private static final Pattern ABOUT = Pattern.compile(
            "(?iu)(?:circa|ca\\.?|c\\.?|about|approx\\.?|around|~|um|vers|hacia|около|حوالي)\\s*(\\S.*)");
    private static final Pattern DEGREES = Pattern.compile(
            "([0-9]{1,3})\\s*°\\s*(?:([0-9]{1,2})\\s*['’′]\\s*)?(?:([0-9]{1,2}(?:\\.[0-9]+)?)\\s*(?:\"|”|″|'')\\s*)?([NSEWnsew])");
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST = 200;
    private static final List<DateTimeFormatter> WORDED =
            List.of(form("d MMM uuuu"), form("d MMMM uuuu"), form("MMM d uuuu"), form("MMMM d uuuu"));
    private static final List<DateTimeFormatter> WORDED_MONTHS = List.of(form("MMM uuuu"), form("MMMM uuuu"));

    private final CellFormat format;

    public CellReader(CellFormat format) {
        this.format = format;
    }

    /**
     * Reads a cell that is not empty.
     *
     * @throws Unreadable with a reason
     */
    public Value read(String cell, ValueKind kind) throws Unreadable {
        return switch (kind) {
            case CODE -> new Code(cell);
            case NUMBER -> number(cell);
            case BOOL -> new Bool(yes(cell));
            case MOMENT -> moment(cell);
            case PLACE -> place(cell);
            case TEXT, ANY, PERIOD, LIKELIHOOD, REF, BLOB -> new Text(cell);
        };
    }

    /** Latitude, longitude and, if given, a radius in metres. */
    public Place place(List<String> cells) throws Unreadable {
        try {
            Decimal radius = cells.size() > 2 && !cells.get(2).isEmpty() ? number(cells.get(2)) : Decimal.of(0);
            return new Place(degrees(cells.get(0)), degrees(cells.get(1)), radius);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("interop.table.cell.place.range", String.join(", ", cells));
        }
    }

    Decimal number(String cell) throws Unreadable {
        notLonger(cell);
        String bare = cell.replaceAll("[\\s\u00A0\u202F'’]", "");
        if (bare.startsWith("+")) {
            bare = bare.substring(1);
        }
        int comma = bare.lastIndexOf(',');
        int point = bare.lastIndexOf('.');
        char decimal = format.decimal();
        if (decimal == CellFormat.ANY_DECIMAL) {
            if (comma >= 0 && point >= 0) {
                decimal = comma > point ? ',' : '.';
            } else if (comma >= 0) {
                decimal = bare.matches("-?[0-9]{1,3}(,[0-9]{3})+") ? '.' : ',';
            } else {
                decimal = bare.indexOf('.') == point ? '.' : ',';
            }
        }
        String grouped = bare.replace(decimal == ',' ? "." : ",", "").replace(',', '.');
        if (grouped.length() > LONGEST_NUMBER
                || !grouped.matches("-?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,2})?")) {
            throw new Unreadable("interop.table.cell.number", cell);
        }
        try {
            return Decimal.of(new BigDecimal(grouped));
        } catch (IllegalArgumentException e) { // an exponent can make a short cell a long number
            throw new Unreadable("interop.table.cell.number.long", cell);
        }
    }

    private static boolean yes(String cell) throws Unreadable {
        String word = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return true;
        }
        if (NO.contains(word)) {
            return false;
        }
        throw new Unreadable("interop.table.cell.bool", cell);
    }

    /**
     * A date or time, as precise as it is written.
     *
     * @throws Unreadable with a reason
     */
    public Moment moment(String cell) throws Unreadable {
        notLonger(cell);
        Matcher about = ABOUT.matcher(cell);
        if (about.matches()) {
            return new Moment(exact(about.group(1)), Moment.Sense.ABOUT);
        }
        return Moment.of(exact(cell));
    }

    private String exact(String cell) throws Unreadable {
        Matcher iso = ISO_LIKE.matcher(cell);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(3), iso.group(5), cell);
        }
        Matcher compact = COMPACT.matcher(cell);
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3), cell);
        }
        Matcher numeric = NUMERIC.matcher(cell);
        if (numeric.matches()) {
            return dated(numeric, cell);
        }
        Matcher month = MONTH_YEAR.matcher(cell);
        if (month.matches()) {
            return date(month.group(2), month.group(1), null, cell);
        }
        return ColumnKind.DATE_TIME.fits(cell) ? time(cell) : worded(cell);
    }

    private String dated(Matcher numeric, String cell) throws Unreadable {
        int first = Integer.parseInt(numeric.group(1));
        int second = Integer.parseInt(numeric.group(2));
        String year = numeric.group(3);
        boolean isDayFirst =
                second <= 12 && (first > 12 || first == second || format.dates() == CellFormat.DateOrder.DAY_FIRST);
        boolean isMonthFirst = first <= 12 && (second > 12 || format.dates() == CellFormat.DateOrder.MONTH_FIRST);
        if (isDayFirst) {
            return date(year, numeric.group(2), numeric.group(1), cell);
        }
        if (isMonthFirst) {
            return date(year, numeric.group(1), numeric.group(2), cell);
        }
        if (first > 12) {
            throw new Unreadable("interop.table.cell.date", cell);
        }
        throw new Unreadable("interop.table.cell.two-dates", cell);
    }

    private static String date(
            String year,
            @org.jspecify.annotations.Nullable String month,
            @org.jspecify.annotations.Nullable String day,
            String cell)
            throws Unreadable {
        String iso =
                month == null ? year : day == null ? year + "-" + two(month) : year + "-" + two(month) + "-" + two(day);
        try {
            return Moment.of(iso).iso();
        } catch (IllegalArgumentException e) {
            throw new Unreadable("interop.table.cell.date", cell);
        }
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private String time(String cell) throws Unreadable {
        String text = cell.replace(' ', 'T');
        try {
            var instant = text.matches(".*(Z|[+-][0-9]{2}:?[0-9]{2})")
                    ? OffsetDateTime.parse(text.replaceAll("([+-][0-9]{2})([0-9]{2})$", "$1:$2"))
                            .toInstant()
                    : LocalDateTime.parse(text).atZone(format.zone()).toInstant();
            var utc = instant.atOffset(ZoneOffset.UTC).toLocalDateTime();
            return Moment.of(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(utc) + "Z")
                    .iso();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Unreadable("interop.table.cell.time", cell);
        }
    }

    private static String worded(String cell) throws Unreadable {
        String text =
                cell.replace(",", " ").replace(".", " ").replaceAll("\\s+", " ").strip();
        for (var form : WORDED) {
            try {
                return java.time.LocalDate.parse(text, form).toString();
            } catch (DateTimeException e) {
                continue; // the next form may fit
            }
        }
        for (var form : WORDED_MONTHS) {
            try {
                return java.time.YearMonth.parse(text, form).toString();
            } catch (DateTimeException e) {
                continue; // the next form may fit
            }
        }
        throw new Unreadable("interop.table.cell.date", cell);
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    private Place place(String cell) throws Unreadable {
        notLonger(cell);
        Matcher degrees = DEGREES.matcher(cell);
        if (degrees.find()) {
            String first = degrees.group();
            return place(List.of(first, cell.substring(degrees.end()).replaceAll("^[\\s,;]+", "")));
        }
        String[] parts = cell.split("\\s*[,;]\\s*|\\s+");
        if (parts.length != 2) {
            throw new Unreadable("interop.table.cell.place", cell);
        }
        return place(List.of(parts[0], parts[1]));
    }

    private Decimal degrees(String cell) throws Unreadable {
        Matcher written = DEGREES.matcher(cell);
        if (!written.matches()) {
            return number(cell);
        }
        var minutes = new BigDecimal(written.group(2) == null ? "0" : written.group(2));
        var seconds = new BigDecimal(written.group(3) == null ? "0" : written.group(3));
        var value = new BigDecimal(written.group(1))
                .add(minutes.multiply(BigDecimal.valueOf(60))
                        .add(seconds)
                        .divide(BigDecimal.valueOf(3600), 7, java.math.RoundingMode.HALF_UP));
        boolean isNegative = "SWsw".contains(written.group(4));
        return Decimal.of((isNegative ? value.negate() : value).stripTrailingZeros());
    }

    /** Numbers, dates and positions are short; a long text is not searched for them. */
    private static void notLonger(String cell) throws Unreadable {
        if (cell.length() > LONGEST) {
            throw new Unreadable("interop.table.cell.long", cell);
        }
    }

    private static String shown(String cell) {
        return cell.length() > 40
                ? cell.substring(0, cell.offsetByCodePoints(0, cell.codePointCount(0, 40))) + "…"
                : cell;
    }
}
