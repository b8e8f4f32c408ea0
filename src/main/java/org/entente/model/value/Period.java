package org.entente.model.value;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time; also how "between" is said.
 *
 * @param from null means open at the start
 * @param to null means open at the end
 */
public record Period(@Nullable Moment from, @Nullable Moment to) implements Value {
    public Period {
        if (from == null && to == null) {
            throw new IllegalArgumentException("a period needs a start or an end");
        }
        if (from != null && to != null && !from.earliest().isBefore(to.latest())) {
            throw new IllegalArgumentException("a period must not end before it starts");
        }
    }

    public boolean overlaps(Period other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Period other) {
        return from == null || other.to == null || from.earliest().isBefore(other.to.latest());
    }

    @Override
    public String plain() {
        return (from == null ? "" : from.plain()) + "/" + (to == null ? "" : to.plain());
    }
}
