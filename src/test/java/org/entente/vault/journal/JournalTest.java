package org.entente.vault.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.entente.campaign.Campaign;
import org.entente.vault.Head;
import org.entente.vault.Recorded;
import org.entente.vault.VaultException;
import org.entente.vault.disk.MemoryDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournalTest {

    private static final Path FOLDER = Path.of("/memory/case.vault");

    static LongStream seeds() {
        return Campaign.seeds(30);
    }

    private static Head write(Journal journal, SplittableRandom random) {
        try (var action = journal.begin()) {
            var indexes = new int[random.nextInt(6)];
            for (int i = 0; i < indexes.length; i++) {
                indexes[i] = action.content(
                        ("c" + random.nextLong()).repeat(random.nextInt(1, 100)).getBytes(UTF_8));
            }
            action.entry("one", new byte[random.nextInt(2000)], indexes);
            action.entry("two", new byte[random.nextInt(100)]);
            return action.end();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void replaysFromAnyActionsEndOverAnyNumberOfSegments(long seed) throws Exception {
        var random = new SplittableRandom(seed);
        var surroundings = TestJournal.surroundings(new MemoryDisk(), seed);
        var heads = new ArrayList<Head>();
        TestJournal.create(FOLDER, surroundings).close();
        for (int session = 0; session < 3; session++) {
            try (var open = TestJournal.open(FOLDER, surroundings)) {
                for (int i = 0; i < 6; i++) {
                    heads.add(write(open.journal(), random));
                }
                open.seal();
            }
        }
        try (var open = TestJournal.open(FOLDER, surroundings)) {
            List<String> all = Recorded.all(open.journal(), 0);
            for (int i = 0; i < heads.size(); i++) {
                Head head = heads.get(i);
                assertThat(Recorded.all(open.journal(), head.sequence()))
                        .isEqualTo(all.subList(3 * (i + 1), all.size()));
                assertThat(open.journal().holds(head)).isTrue();
                byte[] other = head.hash();
                other[5] ^= 1;
                assertThat(open.journal().holds(new Head(head.sequence(), other)))
                        .isFalse();
                assertThat(open.journal().holds(new Head(head.sequence() + 100_000, head.hash())))
                        .isFalse();
            }
        }
    }

    @Test
    void stopsWritingAfterAFailureUntilItIsOpenedAgain() throws Exception {
        var disk = new MemoryDisk();
        var surroundings = TestJournal.surroundings(disk, 1);
        try (var open = TestJournal.create(FOLDER, surroundings)) {
            write(open.journal(), new SplittableRandom(1));
            disk.losePowerAfter(1); // to whoever asks, a drive without power is not there
            assertThatThrownBy(() -> write(open.journal(), new SplittableRandom(2)))
                    .isInstanceOf(VaultException.class)
                    .hasMessage("vault.gone");
            disk.powerUp(new SplittableRandom(3));
            assertThatThrownBy(() -> write(open.journal(), new SplittableRandom(4)))
                    .hasMessage("vault.gone");
        }
        try (var open = TestJournal.open(FOLDER, surroundings)) {
            write(open.journal(), new SplittableRandom(5));
        }
    }

    @Test
    void refusesActionsThatSayNothingOrLeaveAContentUnnamed() throws Exception {
        try (var open = TestJournal.create(FOLDER, TestJournal.surroundings(new MemoryDisk(), 1))) {
            Journal journal = open.journal();
            try (var action = journal.begin()) {
                assertThatThrownBy(action::end).isInstanceOf(IllegalStateException.class);
            }
            try (var action = journal.begin()) {
                action.content(new byte[1]);
                action.entry("entry", new byte[0]);
                assertThatThrownBy(action::end).isInstanceOf(IllegalStateException.class);
            }
            try (var action = journal.begin()) {
                assertThatThrownBy(() -> action.content(new byte[0])).isInstanceOf(IllegalArgumentException.class);
                assertThatThrownBy(() -> action.content(new byte[ActionWriter.MOST_CONTENT + 1]))
                        .isInstanceOf(IllegalArgumentException.class);
                assertThatThrownBy(() -> action.entry("entry", new byte[0], 0))
                        .isInstanceOf(IllegalArgumentException.class);
                assertThatThrownBy(journal::begin).isInstanceOf(IllegalStateException.class);
            }
            assertThat(journal.head().sequence()).isZero();
        }
    }
}
