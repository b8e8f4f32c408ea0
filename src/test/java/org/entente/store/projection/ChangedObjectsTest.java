package org.entente.store.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangedObjectsTest {

    private final ChangedObjects changed = new ChangedObjects();

    private void action(long before, long content, int... objects) {
        for (int object : objects) {
            changed.add(object);
        }
        changed.finish(before, content);
    }

    @Test
    void addsUpWhatFollowedAState() {
        action(3, 5, 10, 11);
        action(5, 5); // a note
        action(5, 9, 11, 12);
        assertThat(changed.since(3)).hasValueSatisfying(keys -> assertThat(keys).containsExactlyInAnyOrder(10, 11, 12));
        assertThat(changed.since(5)).hasValueSatisfying(keys -> assertThat(keys).containsExactlyInAnyOrder(11, 12));
    }

    @Test
    void doesNotKnowWhatItDidNotSee() {
        assertThat(changed.since(3)).isEmpty();
        action(3, 5, 10);
        assertThat(changed.since(2)).isEmpty();
    }

    @Test
    void forgetsWhenReadingAllIsQuicker() {
        action(3, 5, 10);
        for (int object = 0; object <= 5_000; object++) {
            changed.add(object);
        }
        changed.finish(5, 7);
        action(7, 8, 10);
        assertThat(changed.since(3)).isEmpty();
        assertThat(changed.since(5)).isEmpty();
        assertThat(changed.since(7)).isPresent();
    }
}
