package org.entente.search;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a search can be narrowed by, of all live claims about an object. Codes are compared without case.
 *
 * @param contributors codes of the organisations that made them
 * @param grades such as {@code B2}; each axis counts by itself too
 * @param levels of their markings, whatever the policy
 * @param earliest of the times that they speak of; null if they speak of none
 * @param latest null exactly if {@code earliest} is
 */
public record Traits(
        Set<String> contributors,
        Set<String> grades,
        Set<String> levels,
        @Nullable Instant earliest,
        @Nullable Instant latest) {

    /** Nothing to narrow by. */
    public static final Traits NONE = new Traits(Set.of(), Set.of(), Set.of(), null, null);

    public Traits {
        contributors = lower(contributors);
        grades = lower(grades);
        levels = lower(levels);
    }

    private static Set<String> lower(Set<String> codes) {
        return codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
