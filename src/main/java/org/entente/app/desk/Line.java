package org.entente.app.desk;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Moment;
import org.jspecify.annotations.Nullable;

/**
 * An object as lists show it.
 *
 * @param type key of its type; empty if it is known by name only
 * @param second its name in the original script, or another name; may be empty
 * @param sources independent sources of its live claims: those of one origin count once
 * @param best the best grade among its claims
 * @param tags what it was tagged with, sorted
 * @param marking the join of its live claims' markings
 * @param seen when it was last seen; null if nobody said so
 */
public record Line(
        ObjectId id,
        String type,
        String title,
        String second,
        int claims,
        int links,
        int sources,
        int cited,
        Grade best,
        boolean isContested,
        List<String> contributors,
        List<String> tags,
        Marking marking,
        @Nullable Moment seen) {
    public Line {
        contributors = List.copyOf(contributors);
        tags = List.copyOf(tags);
    }

    /** The same with other words beside its title. */
    Line beside(String words) {
        return with(words, marking);
    }

    /** The same with another mark, such as that of the part of it which leaves. */
    Line marked(Marking other) {
        return with(second, other);
    }

    private Line with(String words, Marking mark) {
        return new Line(
                id,
                type,
                title,
                words,
                claims,
                links,
                sources,
                cited,
                best,
                isContested,
                contributors,
                tags,
                mark,
                seen);
    }
}
