package org.entente.ui.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entente.app.audit.AuditWording;
import org.entente.model.marking.Marking;

/** The log in the words of the window. */
record LooksWording(Looks looks) implements AuditWording {

    @Override
    public String say(String key, Object... arguments) {
        return looks.texts().get(key, arguments);
    }

    @Override
    public String label(String key, String code) {
        return looks.texts().label(key, code);
    }

    @Override
    public String property(String key) {
        return looks.property(key);
    }

    @Override
    public String type(String key) {
        return looks.symbol(key).label();
    }

    @Override
    public String linkKind(String key) {
        return looks.linkKind(key);
    }

    @Override
    public String banner(Marking marking) {
        return looks.banner(marking).full();
    }

    @Override
    public String time(Instant time) {
        return looks.time(time);
    }

    @Override
    public String day(LocalDate day) {
        return looks.day(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
