package org.entente.ui.audit;

import java.util.List;
import java.util.Locale;
import org.entente.ui.control.Width;
import org.entente.ui.door.Audit;

/** A column of the log. */
enum AuditColumn {
    TIME(new Width(146, 146, 180)),
    PERSON(new Width(116, 122, 280)),
    ACTION(new Width(240, 280, Double.MAX_VALUE)),
    OBJECT(new Width(200, 290, 460)),
    REASON(new Width(90, 160, 460)),
    PACK(new Width(92, 100, 180)),
    MARKING(new Width(100, 130, 320));

    /** Those that give way, the first first, when a narrow window has no room for all. */
    static final List<AuditColumn> GIVE_WAY = List.of(PACK, REASON, OBJECT, PERSON);

    private final Width width;

    AuditColumn(Width width) {
        this.width = width;
    }

    Width width() {
        return width;
    }

    /** Whether an entry has anything for it. */
    boolean isFilled(Audit.Entry entry) {
        return switch (this) {
            case TIME, PERSON, ACTION, MARKING -> true;
            case OBJECT -> entry.deed().object() != null;
            case REASON -> !entry.deed().reason().isEmpty();
            case PACK -> !entry.deed().pack().isEmpty();
        };
    }

    /** When, what and under which mark stand in every row. */
    boolean canGo() {
        return GIVE_WAY.contains(this);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
