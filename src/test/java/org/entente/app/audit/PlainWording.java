package org.entente.app.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.app.text.Texts;
import org.entente.model.marking.Marking;

/** The log in the words of the bundle, with keys for labels. */
public final class PlainWording implements AuditWording {

    private final Texts texts = new Texts(Locale.ENGLISH);

    @Override
    public String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    @Override
    public String label(String key, String code) {
        return code;
    }

    @Override
    public String property(String key) {
        return key;
    }

    @Override
    public String type(String key) {
        return key;
    }

    @Override
    public String linkKind(String key) {
        return key;
    }

    @Override
    public String banner(Marking marking) {
        return marking.toString();
    }

    @Override
    public String time(Instant time) {
        return time.toString();
    }

    @Override
    public String day(LocalDate day) {
        return day.toString();
    }
}
