package org.entente.model.current;

import java.util.List;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How one property of one object stands in one perspective.
 *
 * @param shown what a view shows first; null when no claim is live
 * @param shownClaim the live claim that says it; null when nothing is shown or a resolution wrote another value
 * @param live the claims that stand, by id
 * @param past the claims that were superseded or withdrawn, by id
 * @param contested whether live claims contradict each other and no resolution counts here
 * @param resolution the {@code resolution.value} claim that counts here; null when none does
 */
public record Standing(
        @Nullable Value shown,
        @Nullable HeldClaim shownClaim,
        List<HeldClaim> live,
        List<HeldClaim> past,
        boolean contested,
        @Nullable HeldClaim resolution) {
    public Standing {
        live = List.copyOf(live);
        past = List.copyOf(past);
    }

    public boolean isResolved() {
        return resolution != null;
    }
}
