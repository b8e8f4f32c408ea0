package org.entente.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.entente.app.Workstation;
import org.entente.app.audit.AuditLine;
import org.entente.app.audit.AuditWording;
import org.entente.app.desk.Line;
import org.entente.model.marking.Marking;

/** The log in the words of the command line: times as scripts sort them, labels as the window has them. */
final class LogWording implements AuditWording {

    private final Workstation workstation;
    private final ResourceBundle labels = ResourceBundle.getBundle("i18n.catalogue", Locale.ROOT);

    LogWording(Workstation workstation) {
        this.workstation = workstation;
    }

    /** An entry on one line. */
    String line(AuditLine line) {
        Line object = line.object();
        return whole(
                line.who(),
                line.action(),
                object == null ? "" : name(object),
                line.others(),
                line.reason(),
                line.pack());
    }

    /** The same of what is told in parts; those that are not known are empty. */
    String whole(String who, String action, String object, int others, String reason, String pack) {
        var said = new StringBuilder(who.isEmpty() ? action : who + ": " + action);
        if (!object.isEmpty()) {
            said.append(" · ").append(say("cli.audit.objects", object, others));
        }
        if (!reason.isEmpty()) {
            said.append(" · ").append(say("cli.audit.reason", reason));
        }
        if (!pack.isEmpty()) {
            said.append(" · ").append(say("cli.audit.package", pack));
        }
        return said.toString();
    }

    private String name(Line object) {
        return object.title().isEmpty() ? type(object.type()) : object.title();
    }

    @Override
    public String say(String key, Object... arguments) {
        return workstation.texts().say(key, arguments);
    }

    @Override
    public String label(String key, String code) {
        var bundle = workstation.texts().bundle();
        return bundle.containsKey(key) ? bundle.getString(key) : labels.containsKey(key) ? labels.getString(key) : code;
    }

    @Override
    public String property(String key) {
        return label(workstation.catalogue().property(key).labelKey(), key);
    }

    @Override
    public String type(String key) {
        var type = workstation.catalogue().type(key);
        return type.isKnown() ? label(type.labelKey(), key) : key;
    }

    @Override
    public String linkKind(String key) {
        return label(workstation.catalogue().linkKind(key).labelKey(), key);
    }

    private String label(Optional<String> key, String code) {
        return key.map(known -> label(known, code)).orElse(code);
    }

    @Override
    public String banner(Marking marking) {
        return workstation.catalogue().markings().banner(marking);
    }

    @Override
    public String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public String day(LocalDate day) {
        return day.toString();
    }
}
