package org.entente.app.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.entente.model.marking.Marking;

/** How whoever shows the log calls what it names. */
public interface AuditWording {

    /** The sentence with its places filled. */
    String say(String key, Object... arguments);

    /** The label of a catalogue key; {@code code} where there is none. */
    String label(String key, String code);

    String property(String key);

    String type(String key);

    String linkKind(String key);

    /** A marking in full, as a banner has it. */
    String banner(Marking marking);

    /** In UTC, to the minute. */
    String time(Instant time);

    String day(LocalDate day);
}
