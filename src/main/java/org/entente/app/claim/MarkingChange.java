package org.entente.app.claim;

import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * How markings are to change; what is null stays as each of them is.
 *
 * @param policy whose level changes
 * @param level key of the new level
 * @param audience the new readers
 */
public record MarkingChange(
        String policy, @Nullable String level, @Nullable Audience audience) {

    Marking of(Marking before) {
        var after = level == null ? before : before.withLevel(policy, level);
        return audience == null ? after : after.withAudience(audience);
    }
}
