package org.entente.ui.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/** Reads times as people write them: 1979, 2024-03, "about 1979", "before 2024-03-12", "between 2023-11 and 2024-01". */
public final class TypedMoment {

    private static final Pattern BETWEEN =
            Pattern.compile("between\\s+(\\S+)\\s+and\\s+(\\S+)", Pattern.CASE_INSENSITIVE);

    private TypedMoment() {}

    /** A moment, or a period for "between"; empty if it is neither. */
    public static Optional<Value> read(String typed) {
        String text = typed.strip();
        try {
            var between = BETWEEN.matcher(text);
            return Optional.of(
                    between.matches()
                            ? new Period(Moment.of(between.group(1)), Moment.of(between.group(2)))
                            : moment(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // not a time; whoever asked says so
        }
    }

    /** A moment as it would be typed; empty for none. */
    public static String write(@Nullable Moment moment) {
        if (moment == null) {
            return "";
        }
        return moment.sense() == Moment.Sense.EXACT
                ? moment.iso()
                : moment.sense().name().toLowerCase(Locale.ROOT) + " " + moment.iso();
    }

    private static Moment moment(String typed) {
        for (Moment.Sense sense : Moment.Sense.values()) {
            String word = sense.name().toLowerCase(Locale.ROOT) + " ";
            if (typed.toLowerCase(Locale.ROOT).startsWith(word)) {
                return new Moment(typed.substring(word.length()).strip(), sense);
            }
        }
        return Moment.of(typed);
    }
}
