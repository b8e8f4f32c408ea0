package org.entente.interop.stix;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;

/** What checking one object brought up. Errors keep it out; warnings do not. */
final class Findings {

    private static final int LISTED = 4;

    /** A place inside the object, spelled out only when something is wrong there. */
    record At(@Nullable At outer, String name) {

        static final At TOP = new At(null, "");

        At property(String name) {
            return new At(this, name);
        }

        At item(int index) {
            return new At(this, "[" + index + "]");
        }

        @Override
        public String toString() {
            var before = outer == null ? "" : outer.toString();
            return before.isEmpty() || name.startsWith("[") ? before + name : before + "." + name;
        }
    }

    private final List<Message> errors = new ArrayList<>();
    private final List<Message> warnings = new ArrayList<>();

    /** @param rule key of what is said of the place, as the rest of a sentence */
    void error(At at, String rule, Object... arguments) {
        error(at, Message.of(rule, arguments));
    }

    void error(At at, Message rule) {
        errors.add(said(at, rule));
    }

    /** @param rule as in {@link #error(At, String, Object...)} */
    void warn(At at, String rule, Object... arguments) {
        warnings.add(said(at, Message.of(rule, arguments)));
    }

    /** @param asWarnings whether the other's errors count as warnings only */
    void add(Findings other, boolean asWarnings) {
        (asWarnings ? warnings : errors).addAll(other.errors);
        warnings.addAll(other.warnings);
    }

    private static Message said(At at, Message rule) {
        var place = at.toString();
        return place.isEmpty() ? rule : Message.of("interop.stix.at", place, rule);
    }

    boolean isRefused() {
        return !errors.isEmpty();
    }

    boolean isWarned() {
        return !warnings.isEmpty();
    }

    List<Message> errors() {
        return List.copyOf(errors);
    }

    List<Message> warnings() {
        return List.copyOf(warnings);
    }

    /** The first few of these findings, of which there is one at least, as one text. */
    static Message told(List<Message> findings) {
        var told = findings.stream()
                .limit(LISTED)
                .reduce((one, next) -> Message.of("interop.stix.and", one, next))
                .orElseThrow();
        return findings.size() > LISTED ? Message.of("interop.stix.more", told, findings.size() - LISTED) : told;
    }
}
