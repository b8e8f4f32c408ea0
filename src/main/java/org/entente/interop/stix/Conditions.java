package org.entente.interop.stix;

import java.util.List;
import org.entente.interop.stix.Rules.Condition;
import tools.jackson.databind.JsonNode;

/** The conditions that the rule file can state about the properties of one object. */
final class Conditions {

    private Conditions() {}

    static Condition any(List<String> choices) {
        return (object, at, out) -> {
            if (choices.stream().noneMatch(choice -> hasAll(object, choice))) {
                out.error(at, "needs one of " + String.join(", ", choices));
            }
        };
    }

    static Condition one(List<String> choices) {
        return (object, at, out) -> {
            if (choices.stream().filter(object::has).count() != 1) {
                out.error(at, "needs exactly one of " + String.join(", ", choices));
            }
        };
    }

    static Condition together(List<String> names) {
        return (object, at, out) -> {
            var count = names.stream().filter(object::has).count();
            if (count != 0 && count != names.size()) {
                out.error(at, "needs all or none of " + String.join(", ", names));
            }
        };
    }

    static Condition needs(String name, String other) {
        return (object, at, out) -> {
            if (object.has(name) && !object.has(other)) {
                out.error(at, "has " + name + " and so needs " + other);
            }
        };
    }

    /** @param sign {@code <=} or {@code <} */
    static Condition order(String first, String sign, String second) {
        var strict = sign.equals("<");
        return (object, at, out) -> {
            var early = object.path(first).stringValue("");
            var late = object.path(second).stringValue("");
            if (Formats.isTime(early) && Formats.isTime(late)) {
                var order = Formats.compareTimes(early, late);
                if (order > 0 || (strict && order == 0)) {
                    out.error(at.property(second), "must " + (strict ? "be later than " : "not be before ") + first);
                }
            }
        };
    }

    /** @param condition {@code property=true} or {@code property=false} */
    static Condition when(String condition, String verb, String other) {
        var name = condition.substring(0, condition.indexOf('='));
        var expected = condition.endsWith("=true");
        var wanted = verb.equals("needs");
        return (object, at, out) -> {
            var value = object.path(name);
            if (value.isBoolean() && value.booleanValue() == expected && object.has(other) != wanted) {
                out.error(at, "has " + name + " " + expected + " and so " + verb + " " + other);
            }
        };
    }

    static Condition only(String name, String list, String word) {
        return (object, at, out) -> {
            boolean isListed = object.path(list).values().stream()
                    .anyMatch(each -> each.stringValue("").equals(word));
            if (object.has(name) && !isListed) {
                out.error(at.property(name), "is only for " + list + " with " + word);
            }
        };
    }

    static Condition uuid4(List<String> contributing) {
        return (object, at, out) -> {
            if (contributing.stream().noneMatch(object::has)
                    && Formats.uuidVersion(object.path("id").stringValue("")) != 4) {
                out.error(
                        at.property("id"),
                        contributing.isEmpty()
                                ? "must be a UUIDv4"
                                : "must be a UUIDv4 when there is none of " + String.join(", ", contributing));
            }
        };
    }

    static Condition advise(List<String> names) {
        return (object, at, out) -> {
            for (var name : names) {
                if (!object.has(name)) {
                    out.warn(at.property(name), "should be there");
                }
            }
        };
    }

    static Condition deprecated(List<String> names) {
        return (object, at, out) -> {
            for (var name : names) {
                if (object.has(name)) {
                    out.warn(at.property(name), "is deprecated");
                }
            }
        };
    }

    private static boolean hasAll(JsonNode object, String choice) {
        for (var name : choice.split("\\+", -1)) {
            if (!object.has(name)) {
                return false;
            }
        }
        return true;
    }
}
