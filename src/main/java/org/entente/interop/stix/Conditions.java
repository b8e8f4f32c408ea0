package org.entente.interop.stix;

import java.util.List;
import org.entente.interop.stix.Rules.Condition;
import org.entente.model.work.Message;
import tools.jackson.databind.JsonNode;

/** The conditions that the rule file can state about the properties of one object. */
final class Conditions {

    private Conditions() {}

    static Condition any(List<String> choices) {
        return (object, at, out) -> {
            if (choices.stream().noneMatch(choice -> hasAll(object, choice))) {
                out.error(at, "interop.stix.needs.any", String.join(", ", choices));
            }
        };
    }

    static Condition one(List<String> choices) {
        return (object, at, out) -> {
            if (choices.stream().filter(object::has).count() != 1) {
                out.error(at, "interop.stix.needs.one", String.join(", ", choices));
            }
        };
    }

    static Condition together(List<String> names) {
        return (object, at, out) -> {
            var count = names.stream().filter(object::has).count();
            if (count != 0 && count != names.size()) {
                out.error(at, "interop.stix.needs.together", String.join(", ", names));
            }
        };
    }

    static Condition needs(String name, String other) {
        return (object, at, out) -> {
            if (object.has(name) && !object.has(other)) {
                out.error(at, "interop.stix.needs.other", name, other);
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
                    out.error(at.property(second), strict ? "interop.stix.later" : "interop.stix.not-before", first);
                }
            }
        };
    }

    /** @param condition {@code property=true} or {@code property=false} */
    static Condition when(String condition, String verb, String other) {
        var name = condition.substring(0, condition.indexOf('='));
        var expected = condition.endsWith("=true");
        var wanted = verb.equals("needs");
        var rule = wanted ? "interop.stix.when.needs" : "interop.stix.when.forbids";
        return (object, at, out) -> {
            var value = object.path(name);
            if (value.isBoolean() && value.booleanValue() == expected && object.has(other) != wanted) {
                out.error(at, rule, name, String.valueOf(expected), other);
            }
        };
    }

    static Condition only(String name, String list, String word) {
        return (object, at, out) -> {
            boolean isListed = object.path(list).values().stream()
                    .anyMatch(each -> each.stringValue("").equals(word));
            if (object.has(name) && !isListed) {
                out.error(at.property(name), "interop.stix.only", list, word);
            }
        };
    }

    static Condition uuid4(List<String> contributing) {
        var rule = contributing.isEmpty()
                ? Message.of("interop.stix.uuid4")
                : Message.of("interop.stix.uuid4.unless", String.join(", ", contributing));
        return (object, at, out) -> {
            if (contributing.stream().noneMatch(object::has)
                    && Formats.uuidVersion(object.path("id").stringValue("")) != 4) {
                out.error(at.property("id"), rule);
            }
        };
    }

    static Condition advise(List<String> names) {
        return (object, at, out) -> {
            for (var name : names) {
                if (!object.has(name)) {
                    out.warn(at.property(name), "interop.stix.advice.there");
                }
            }
        };
    }

    static Condition deprecated(List<String> names) {
        return (object, at, out) -> {
            for (var name : names) {
                if (object.has(name)) {
                    out.warn(at.property(name), "interop.stix.deprecated");
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
