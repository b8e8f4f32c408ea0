package org.entente.interop.network;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.interop.Problem;
import org.entente.interop.table.CellFormat;
import org.entente.interop.table.CellReader;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of a dynamic GEXF file: {@code start} and {@code end}, {@code timestamp}, and lists of either. Dates may be
 * as short as a year. In files whose times are numbers, which is the format's default, a number is never taken for a year: it
 * stays as text.
 */
final class GexfTimes {

    private static final Pattern DATED = Pattern.compile("[0-9]{4}(-.*)?", Pattern.DOTALL);
    private static final Pattern CERTAIN = Pattern.compile("[0-9]{4}-[0-9]{2}.*", Pattern.DOTALL);
    private static final Pattern DATE_WITH_ZONE =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern INTERVAL =
            Pattern.compile("[\\[\\](]\\s*([^,;\\[\\]()<>]*),\\s*([^,;\\[\\]()<>]*)[\\[\\])]");
    private static final Set<String> OPEN = Set.of("", "infinity", "-infinity", "+infinity", "inf", "-inf", "+inf");
    private static final List<String> SAID_AS_TEXT = List.of("start", "end", "timestamp", "timestamps", "intervals");
    private static final int LONGEST = 64;
    private static final int LONGEST_LIST = 1 << 16;

    private final boolean areDates;
    private final CellReader cells;
    private final NetworkTaker out;

    /** @param graph attributes of the graph's tag */
    GexfTimes(Map<String, String> graph, NetworkTaker out) {
        String format = graph.getOrDefault("timeformat", graph.getOrDefault("timetype", ""));
        this.areDates = format.toLowerCase(Locale.ROOT).startsWith("date");
        this.cells = new CellReader(
                new CellFormat('.', CellFormat.DateOrder.UNKNOWN, zone(graph.getOrDefault("timezone", ""))));
        this.out = out;
    }

    private static ZoneId zone(String name) {
        try {
            return name.isBlank() ? ZoneOffset.UTC : ZoneId.of(name.strip());
        } catch (DateTimeException _) {
            return ZoneOffset.UTC; // as for times that name none
        }
    }

    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String text;

        Unreadable(String text) {
            super("no time", null, false, false);
            this.text = text;
        }
    }

    /** Gives the node or edge its times, and as text those that are no dates. */
    void ofThing(Map<String, String> attributes, OpenThing thing) {
        try {
            for (var period : periods(attributes)) {
                thing.period(period);
            }
        } catch (Unreadable e) {
            if (isNumber(e.text)) {
                out.leftOut(LeftOut.TIMES);
            } else {
                tell(e.text, thing);
            }
            for (String name : SAID_AS_TEXT) {
                thing.value(new ForeignValue(
                        "time " + name, attributes.getOrDefault(name, "").strip(), ForeignValue.Form.TEXT, null));
            }
        }
    }

    /** When a value or a spell holds; null if that is not said or not a date. */
    @Nullable
    Period period(Map<String, String> attributes, OpenThing thing) {
        try {
            var periods = periods(attributes);
            return periods.isEmpty() ? null : periods.getFirst();
        } catch (Unreadable e) {
            if (isNumber(e.text)) {
                out.leftOut(LeftOut.TIMES);
            } else {
                tell(e.text, thing);
            }
            return null;
        }
    }

    private void tell(String text, OpenThing thing) {
        out.warning(new Problem(
                thing.where(), "interop.network.time", text.length() > LONGEST ? text.substring(0, LONGEST) : text));
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST && text.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?");
    }

    private List<Period> periods(Map<String, String> attributes) throws Unreadable {
        var periods = new ArrayList<Period>();
        add(attributes.getOrDefault("start", ""), attributes.getOrDefault("end", ""), periods);
        String stamp = attributes.getOrDefault("timestamp", "");
        add(stamp, stamp, periods);
        for (String each : listed(attributes.getOrDefault("timestamps", ""))
                .replaceAll("[<>\\[\\]]", "")
                .split(",")) {
            add(each, each, periods);
        }
        var intervals = INTERVAL.matcher(listed(attributes.getOrDefault("intervals", "")));
        while (intervals.find()) {
            add(intervals.group(1), intervals.group(2), periods);
        }
        return periods;
    }

    private static String listed(String list) throws Unreadable {
        if (list.length() > LONGEST_LIST) {
            throw new Unreadable(list);
        }
        return list;
    }

    private void add(String start, String end, List<Period> periods) throws Unreadable {
        var from = moment(start.strip());
        var to = moment(end.strip());
        if (from == null && to == null) {
            return;
        }
        try {
            periods.add(new Period(from, to));
        } catch (IllegalArgumentException e) {
            throw new Unreadable(start.strip() + " – " + end.strip());
        }
    }

    /** Null if the time is open. */
    private @Nullable Moment moment(String text) throws Unreadable {
        if (OPEN.contains(text.toLowerCase(Locale.ROOT))) {
            return null;
        }
        if (text.length() > LONGEST
                || !(areDates ? DATED : CERTAIN).matcher(text).matches()) {
            throw new Unreadable(text);
        }
        var zoned = DATE_WITH_ZONE.matcher(text);
        try {
            return cells.moment(zoned.matches() ? zoned.group(1) : text);
        } catch (CellReader.Unreadable e) {
            throw new Unreadable(text);
        }
    }
}
