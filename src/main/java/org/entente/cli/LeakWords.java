package org.entente.cli;

import java.util.List;
import java.util.Map;
import org.entente.app.outgoing.Leak;
import org.entente.app.outgoing.Unsearched;

/** Withheld names in what would leave, as every command that writes for a partner says them. */
record LeakWords(Session session) {

    static List<Map<String, String>> fields(List<Leak> leaks) {
        return leaks.stream()
                .map(leak -> Map.of(
                        "name", leak.name(),
                        "object", leak.object().toString(),
                        "property", leak.property()))
                .toList();
    }

    static List<Map<String, String>> unsearched(List<Unsearched> files) {
        return files.stream()
                .map(file -> Map.of(
                        "object", file.object().toString(),
                        "name", file.name(),
                        "why", file.why().code()))
                .toList();
    }

    /** Each place where a name stands. */
    void warn(List<Leak> leaks) {
        leaks.forEach(leak -> {
            String about = leak.title().isEmpty() ? leak.object().toString() : leak.title();
            session.output().warn(session.say("cli.package.leak", leak.name(), leak.property(), about, leak.text()));
        });
    }

    /** Each place, and that therefore nothing was written; false if there is none. */
    boolean refused(String partner, List<Leak> leaks) {
        warn(leaks);
        if (!leaks.isEmpty()) {
            session.output().warn(session.say("cli.package.leaks", partner, leaks.size()));
        }
        return !leaks.isEmpty();
    }

    /** Each attachment in which nobody looked. */
    void tell(List<Unsearched> files) {
        files.forEach(file -> {
            String about = file.title().isEmpty() ? file.object().toString() : file.title();
            String why = session.say(file.why().textKey());
            session.output().warn(session.say("cli.package.unsearched", file.name(), about, why));
        });
    }
}
