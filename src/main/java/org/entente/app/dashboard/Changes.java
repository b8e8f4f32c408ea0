package org.entente.app.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.entente.assessment.PositionView;
import org.entente.catalogue.ObjectType;
import org.entente.model.marking.Marking;
import org.entente.model.value.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * What came into the case after a point.
 *
 * @param revised the claims that each organisation put in the place of others
 * @param marking of everything that came
 */
public record Changes(
        List<Created> created,
        SortedMap<String, Revised> revised,
        List<Judged> judged,
        List<Stood> stood,
        Marking marking) {

    /** Things, links or sources that an organisation brought. */
    public record Created(ObjectType.Role role, String organisation, int count, Marking marking) {}

    /** Claims that were put in the place of others. */
    public record Revised(int count, Marking marking) {}

    /**
     * A judgement whose likelihood was said or changed.
     *
     * @param before what it was; null if none was stated
     * @param by person or organisation who said so
     */
    public record Judged(Asked asked, @Nullable Likelihood before, String by, Instant made) {}

    /** A stand that was taken or changed. */
    public record Stood(Asked asked, PositionView position, Instant made) {}

    public Changes {
        created = List.copyOf(created);
        judged = List.copyOf(judged);
        stood = List.copyOf(stood);
    }

    public boolean isEmpty() {
        return created.isEmpty() && revised.isEmpty() && judged.isEmpty() && stood.isEmpty();
    }
}
