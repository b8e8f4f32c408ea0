package org.entente.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.entente.app.QuickStation;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two workstations edit the same person offline and exchange real package files in any order: some twice, one never. Fresh
 * vaults for every seed; the identities are made once.
 */
class RandomSchedulesTest {

    @TempDir
    private static Path homes;

    private static QuickStation kst;
    private static QuickStation avl;

    @BeforeAll
    static void makeIdentities() {
        kst = new QuickStation(homes.resolve("kst"), "KST");
        avl = new QuickStation(homes.resolve("avl"), "AVL");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bothSidesEndWithTheSameClaimsWhateverTheOrder(long seed, @TempDir Path folder) {
        var random = new SplittableRandom(seed);
        var people = new ArrayList<ObjectId>();
        try (var kstCase = kst.create(folder.resolve("kst"), random.nextLong());
                var avlCase = avl.create(folder.resolve("avl"), random.nextLong())) {
            QuickStation.meet(kstCase, kst, avlCase, avl);
            var ours = new EditingSide(kstCase, "AVL", people, random.split());
            var theirs = new EditingSide(avlCase, "KST", people, random.split());
            people.add(ours.begin());
            theirs.apply(ours.write(folder.resolve("first.entente")));

            new Schedule(folder, ours, theirs, random).play();

            assertThat(ours.open().info().digest())
                    .isEqualTo(theirs.open().info().digest());
            assertThat(ours.shareable()).isEqualTo(theirs.shareable());
            var sides = Map.of("AVL", "1999-09-09", "KST", "1991-01-01");
            assertThat(ours.sides("birth.date")).isEqualTo(sides);
            assertThat(theirs.sides("birth.date")).isEqualTo(sides);
            assertThat(ours.open().info().contested()).isPositive();
            assertThat(theirs.open().info().contested()).isPositive();
            assertThat(ours.joint()).isEqualTo(theirs.joint());
            if (seed % 20 == 0) {
                assertThat(ours.open().verify(Progress.NONE).problems()).isEmpty();
                assertThat(theirs.open().verify(Progress.NONE).problems()).isEmpty();
            }
        }
    }

    /** A package under way. */
    private record Sent(Path file, EditingSide to) {}

    private record Schedule(Path folder, EditingSide ours, EditingSide theirs, SplittableRandom random) {

        void play() {
            var underWay = new ArrayList<Sent>();
            int rounds = 2;
            int lost = random.nextInt(2 * rounds);
            for (int round = 0; round < rounds; round++) {
                edit(ours);
                edit(theirs);
                for (EditingSide from : List.of(ours, theirs)) {
                    var sent = send(from, "round-" + round);
                    if (lost-- != 0) {
                        underWay.add(sent);
                    }
                }
                if (random.nextBoolean()) {
                    deliverSome(underWay);
                }
            }
            ours.sayBirth("1991-01-01");
            theirs.sayBirth("1999-09-09");
            deliverAll(underWay);
            exchangeEverything();
        }

        private void edit(EditingSide side) {
            for (int i = random.nextInt(2); i >= 0; i--) {
                side.edit();
            }
        }

        private Sent send(EditingSide from, String name) {
            String file = name + (from == ours ? "-from-kst" : "-from-avl") + ".entente";
            return new Sent(from.write(folder.resolve(file)), from == ours ? theirs : ours);
        }

        /** Any of them, in any order; some stay under way and will come a second time. */
        private void deliverSome(List<Sent> underWay) {
            for (int i = random.nextInt(2); i >= 0 && !underWay.isEmpty(); i--) {
                Sent next = underWay.get(random.nextInt(underWay.size()));
                next.to().apply(next.file());
                if (random.nextInt(3) > 0) {
                    underWay.remove(next);
                }
            }
        }

        private void deliverAll(List<Sent> underWay) {
            if (!underWay.isEmpty()) {
                underWay.add(underWay.get(random.nextInt(underWay.size())));
            }
            while (!underWay.isEmpty()) {
                Sent next = underWay.remove(random.nextInt(underWay.size()));
                next.to().apply(next.file());
            }
        }

        /** A package carries what the partner has not acknowledged, so these heal what was lost. */
        private void exchangeEverything() {
            var last = send(ours, "last");
            last.to().apply(last.file());
            var answer = send(theirs, "last");
            answer.to().apply(answer.file());
        }
    }
}
