package org.entente.app.search;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Value;
import org.entente.search.Traits;
import org.jspecify.annotations.Nullable;

/** Gathers what a search can be narrowed by from the claims about one object. */
final class TraitsReader {

    private final Set<String> contributors = new HashSet<>();
    private final Set<String> grades = new HashSet<>();
    private final Set<String> levels = new HashSet<>();
    private @Nullable Instant earliest;
    private @Nullable Instant latest;

    void read(HeldClaim claim) {
        contributors.add(claim.organisation());
        var statement = claim.statement();
        Grade grade = statement.grade();
        if (grade.isGraded()) {
            grades.add(grade.chip());
        }
        levels.addAll(claim.marking().levels().values());
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

    Traits traits() {
        return new Traits(contributors, grades, levels, earliest, latest);
    }
}
