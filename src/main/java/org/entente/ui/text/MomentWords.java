package org.entente.ui.text;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entente.model.value.Moment;

/** How a stated time is written, as precisely as it is known and in UTC: the same before it comes into a case as in it. */
public record MomentWords(Texts texts) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm'Z'", Locale.ENGLISH);

    /** Such as {@code about Mar 1979}. */
    public String of(Moment moment) {
        var when = moment.earliest().atOffset(ZoneOffset.UTC);
        String said = switch (moment.iso().length()) {
            case 4 -> moment.iso();
            case 7 -> MONTH.format(when);
            case 10 -> DAY.format(when);
            default -> TIME.format(when);
        };
        return moment.sense() == Moment.Sense.EXACT
                ? said
                : texts.get("ui.moment." + moment.sense().name().toLowerCase(Locale.ROOT), said);
    }
}
