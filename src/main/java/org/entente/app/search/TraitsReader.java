package org.entente.app.search;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.entente.model.Core;
import org.entente.model.grade.Grade;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Value;
import org.entente.search.Traits;
import org.entente.store.query.Spoken;
import org.jspecify.annotations.Nullable;

/** Gathers what a search can be narrowed by from what is said of one object. */
final class TraitsReader {

    private final Set<String> grades = new HashSet<>();
    private @Nullable Instant earliest;
    private @Nullable Instant latest;

    private TraitsReader() {}

    static Traits of(Spoken spoken) {
        var levels = new HashSet<String>();
        spoken.markings().forEach(marking -> levels.addAll(marking.levels().values()));
        var reader = new TraitsReader();
        spoken.statements().forEach(reader::read);
        return new Traits(Set.copyOf(spoken.organisations()), reader.grades, levels, reader.earliest, reader.latest);
    }

    private void read(Core.Statement statement) {
        Grade grade = statement.grade();
        if (grade.isGraded()) {
            grades.add(grade.chip());
        }
        read(statement.value());
        Period valid = statement.valid();
        if (valid != null) {
            read(valid);
        }
    }

    private void read(Value value) {
        if (value instanceof Moment moment) {
            span(moment.earliest(), moment.latest());
        } else if (value instanceof Period(var from, var to)) {
            if (from != null) {
                span(from.earliest(), from.latest());
            }
            if (to != null) {
                span(to.earliest(), to.latest());
            }
        }
    }

    private void span(Instant from, Instant to) {
        Instant first = earliest;
        Instant last = latest;
        earliest = first == null || from.isBefore(first) ? from : first;
        latest = last == null || to.isAfter(last) ? to : last;
    }
}
