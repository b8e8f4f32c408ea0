package org.entente.interop.stix;

import java.util.ArrayList;
import java.util.List;
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

    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    void error(At at, String why) {
        add(errors, at, why);
    }

    void warn(At at, String why) {
        add(warnings, at, why);
    }

    /** @param asWarnings whether the other's errors count as warnings only */
    void add(Findings other, boolean asWarnings) {
        (asWarnings ? warnings : errors).addAll(other.errors);
        warnings.addAll(other.warnings);
    }

    private static void add(List<String> list, At at, String why) {
        var place = at.toString();
        list.add(place.isEmpty() ? why : "\"" + place + "\" " + why);
    }

    boolean isRefused() {
        return !errors.isEmpty();
    }

    boolean isWarned() {
        return !warnings.isEmpty();
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The first few reasons as one text. */
    static String sentence(List<String> reasons) {
        var text = String.join("; ", reasons.subList(0, Math.min(LISTED, reasons.size())));
        return reasons.size() > LISTED ? text + "; and " + (reasons.size() - LISTED) + " more" : text;
    }
}
