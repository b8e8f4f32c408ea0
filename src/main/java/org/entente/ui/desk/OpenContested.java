package org.entente.ui.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.desk.ContestedDesk;
import org.entente.app.desk.ContestedDesk.Contested;

/**
 * The contested values that nobody has decided about, as an overview tells of them.
 *
 * @param values empty for none
 */
record OpenContested(List<Contested> values) {

    /** More are not named one by one. */
    private static final int MOST_NAMED = 2;

    static OpenContested of(ContestedDesk desk) {
        return new OpenContested(desk.undecided());
    }

    /** What all sides of them are marked together. */
    String portion(ClaimMarks marks) {
        return marks.portion(
                values.stream().flatMap(value -> value.live().stream()).toList());
    }

    /** Whose property is contested; empty for too many to name. */
    String names(Looks looks) {
        return values.size() > MOST_NAMED
                ? ""
                : values.stream()
                        .map(value -> looks.texts()
                                .get(
                                        "ui.dashboard.contested.name",
                                        looks.name(value.line()),
                                        looks.property(value.property())))
                        .collect(Collectors.joining(" · "));
    }
}
