package org.entente.provenance.canonical;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.jspecify.annotations.Nullable;

/** A marking as {@link Json}. Its parts are a closed list: a marking with a part we cannot read is refused, never read as weaker. */
final class MarkingForm {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String CONTROLLED = "controlled";

    private MarkingForm() {}

    /** Claims that are written together mostly share their marking, twice each. */
    private static volatile Written last = new Written(Marking.UNMARKED, form(Marking.UNMARKED));

    private record Written(Marking marking, Json json) {}

    static Json write(Marking marking) {
        Written before = last;
        if (before.marking().equals(marking)) {
            return before.json();
        }
        Json json = form(marking);
        last = new Written(marking, json);
        return json;
    }

    private static Json form(Marking marking) {
        return Json.fields()
                .withSome("levels", levels(marking))
                .withSome("releasable", releasable(marking.audience()))
                .withSome("caveats", sorted(marking.caveats()))
                .withSome("originator", marking.originatorControlled() ? CONTROLLED : "")
                .withSome("handling", sorted(marking.handling()))
                .withSome("review", review(marking.review()))
                .withSome("basis", sorted(marking.legalBasis()))
                .end();
    }

    static Marking parse(Json json) {
        Json.Obj fields = json.object();
        var levels = new TreeMap<String, String>();
        if (fields.has("levels")) {
            fields.object("levels").fields().forEach((policy, level) -> levels.put(policy, level.text()));
        }
        return new Marking(
                levels,
                fields.has("releasable") ? Audience.only(fields.texts("releasable")) : Audience.UNRESTRICTED,
                new TreeSet<>(fields.texts("caveats")),
                fields.has("originator"),
                new TreeSet<>(fields.texts("handling")),
                fields.has("review") ? day(fields.text("review")) : null,
                new TreeSet<>(fields.texts("basis")));
    }

    private static @Nullable Json levels(Marking marking) {
        if (marking.levels().isEmpty()) {
            return null;
        }
        Json.Fields fields = Json.fields();
        for (String policy : sorted(marking.levels().keySet())) {
            fields.with(policy, marking.levels().getOrDefault(policy, ""));
        }
        return fields.end();
    }

    private static @Nullable Json releasable(Audience audience) {
        return switch (audience) {
            case Audience.Unrestricted _ -> null;
            case Audience.Only only -> Json.texts(sorted(only.codes()));
        };
    }

    private static String review(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        String text = day.toString();
        if (!DAY.matcher(text).matches()) {
            throw new IllegalArgumentException("a review day lies in the years 0 to 9999");
        }
        return text;
    }

    private static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new IllegalArgumentException("a review day is written as year, month and day");
        }
        return LocalDate.parse(text);
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().sorted(CanonicalJson.BYTE_ORDER).toList();
    }
}
