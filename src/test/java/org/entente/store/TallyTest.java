package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.store.TestCase.statement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.model.ObjectId;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever makes the projections anew is told how many claims there are, and how many of them came. */
class TallyTest {

    private static final int IMPORTED = 3000;
    private static final int RECEIVED = 2;
    private static final int BESIDE = 3;

    private final SplittableRandom random = new SplittableRandom(1);

    @TempDir
    private Path folder;

    private TestCase here;
    private ObjectId karim;

    @BeforeEach
    void sayThings() {
        here = TestCase.create(folder.resolve("kst.vault"), "KST", 1);
        here.act(
                draft -> { // one action, many contents
                    for (int i = 0; i < IMPORTED; i++) {
                        ObjectId object = ObjectId.derived("many", Integer.toString(i / 10));
                        draft.state(statement(object, "alias", new Text("A".repeat(300) + i)), TestCase.none());
                    }
                    return draft.size();
                });
        karim = here.add(ObjectId.random(random), "person", new Text("Karim"));
        here.say(karim, "alias", new Text("Joe"));
        try (var there = TestCase.create(folder.resolve("avl.vault"), "AVL", 2)) {
            there.add(ObjectId.random(random), "vessel", new Text("Vesna"));
            here.receive("p-1", "AVL", there.everything(), Set.of());
        }
    }

    @AfterEach
    void close() {
        here.close();
    }

    private static final class Heard implements Progress {
        private final List<Long> done = new ArrayList<>();
        private final List<Long> totals = new ArrayList<>();
        private long stopAt = Long.MAX_VALUE;

        @Override
        public void report(long now, long total) {
            done.add(now);
            totals.add(total);
        }

        @Override
        public boolean isCancelled() {
            return !done.isEmpty() && done.getLast() >= stopAt;
        }
    }

    private void assertCounts(long claims) {
        var heard = new Heard();
        here.store().rebuild(heard);
        assertThat(heard.totals).containsOnly(claims);
        assertThat(heard.done).isSorted().startsWith(0L).endsWith(claims);
        assertThat(heard.done).as("within one import too").hasSizeGreaterThan(8);
    }

    @Test
    void countsOurOwnClaimsAndThoseThatPackagesBrought() {
        assertCounts(IMPORTED + BESIDE + RECEIVED);
    }

    @Test
    void countsWhatIsLeftAfterAnErasureAsOftenAsItIsRead() {
        here.store().erase(karim, notes -> notes.note("erasure", new byte[] {1}, new byte[] {2}), Progress.NONE);
        assertCounts(IMPORTED + BESIDE + RECEIVED);
    }

    @Test
    void comesToTheSameWhereAnErasureTookContentsOutOfALargeAction() {
        for (int object = 210; object < 290; object += 20) { // in the part that is read ahead
            here.store()
                    .erase(
                            ObjectId.derived("many", Integer.toString(object)),
                            notes -> notes.note("erasure", new byte[] {1}, new byte[] {2}),
                            Progress.NONE);
        }
        here.say(karim, "alias", new Text("Jo"));
        var live = here.store().queries().totals().projectionDigest();
        here.store().rebuild(Progress.NONE);
        assertThat(here.store().queries().totals().projectionDigest()).isEqualTo(live);
        assertThat(here.store().queries().claims().of(ObjectId.derived("many", "210")))
                .isEmpty();
        assertThat(here.store().queries().claims().of(ObjectId.derived("many", "211")))
                .singleElement()
                .satisfies(standing -> assertThat(standing.claims()).hasSize(10));
    }

    @Test
    void stopsInTheMiddleOfAnActionAndIsWholeTheNextTime() {
        var digest = here.store().queries().totals().projectionDigest();
        var heard = new Heard();
        heard.stopAt = IMPORTED / 3;
        assertThatThrownBy(() -> here.store().rebuild(heard)).isInstanceOf(Progress.Cancelled.class);
        assertThat(heard.done.getLast()).isBetween((long) IMPORTED / 3, IMPORTED / 2L);
        here.reopen();
        assertThat(here.store().queries().totals().projectionDigest()).isEqualTo(digest);
    }
}
