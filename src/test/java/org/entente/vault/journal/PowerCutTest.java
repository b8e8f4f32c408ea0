package org.entente.vault.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.campaign.Campaign;
import org.entente.model.work.Progress;
import org.entente.vault.Recorded;
import org.entente.vault.VaultException;
import org.entente.vault.disk.MemoryDisk;
import org.entente.vault.key.DamagedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The power fails at any call: nothing acknowledged is lost, nothing unfinished is seen, and the vault opens. */
class PowerCutTest {

    private static final Path FOLDER = Path.of("/memory/case.vault");
    private static final int CUTS = 6;

    @Test
    void losesNothingThatWasAcknowledged(TestInfo test) throws IOException {
        Campaign.of(test).run(PowerCutTest::cutAgainAndAgain);
    }

    private static void cutAgainAndAgain(long seed) throws Exception {
        var random = new SplittableRandom(seed);
        var disk = new MemoryDisk();
        var surroundings = TestJournal.surroundings(disk, seed + 1);
        try (var first = TestJournal.create(FOLDER, surroundings)) {
            first.seal();
        }
        List<String> acknowledged = new ArrayList<>();
        for (int cut = 0; cut < CUTS; cut++) {
            disk.losePowerAfter(random.nextInt(1, 60));
            List<String> unknown = work(random, surroundings, acknowledged);
            assertThat(disk.hasPower()).isFalse();
            disk.powerUp(random);
            try (var again = TestJournal.open(FOLDER, surroundings)) {
                List<String> kept = contents(again.journal());
                assertThat(kept.subList(0, Math.min(kept.size(), acknowledged.size())))
                        .isEqualTo(acknowledged);
                if (kept.size() > acknowledged.size()) {
                    assertThat(kept.subList(acknowledged.size(), kept.size())).isEqualTo(unknown);
                    acknowledged.addAll(unknown);
                }
                var report = again.journal().verify((_, _) -> {}, Progress.NONE);
                assertThat(report.problems()).isEmpty();
                if (random.nextBoolean()) {
                    again.seal();
                }
            }
        }
    }

    /** Works until the power fails; returns the action whose fate nobody was told. */
    private static List<String> work(
            SplittableRandom random, org.entente.vault.Surroundings surroundings, List<String> acknowledged)
            throws DamagedException {
        List<String> inFlight = List.of();
        try {
            while (true) {
                try (var journal = TestJournal.open(FOLDER, surroundings)) {
                    if (random.nextBoolean()) {
                        journal.seal();
                    }
                    for (int i = random.nextInt(6); i > 0; i--) {
                        var lines = new ArrayList<String>();
                        boolean finish = random.nextInt(5) > 0;
                        inFlight = finish ? lines : List.of();
                        try (var action = journal.journal().begin()) {
                            write(action, random, lines);
                            if (finish) {
                                action.end();
                                acknowledged.addAll(lines);
                                inFlight = List.of();
                            }
                        }
                    }
                    if (random.nextBoolean()) {
                        journal.seal();
                    }
                }
            }
        } catch (VaultException e) {
            return inFlight;
        }
    }

    private static void write(ActionWriter action, SplittableRandom random, List<String> lines) {
        for (int entry = random.nextInt(1, 4); entry > 0; entry--) {
            var line = new StringBuilder("k" + random.nextInt(10));
            var indexes = new int[random.nextInt(4)];
            for (int i = 0; i < indexes.length; i++) {
                String content = "c" + Long.toHexString(random.nextLong()).repeat(random.nextInt(1, 80));
                indexes[i] = action.content(content.getBytes(UTF_8));
                line.append('|').append(content);
            }
            lines.add(line.toString());
            action.entry(line.substring(0, 2), new byte[random.nextInt(700)], indexes);
        }
    }

    private static List<String> contents(Journal journal) {
        var lines = new ArrayList<String>();
        journal.replay(
                0,
                new Replay() {
                    @Override
                    public void entry(long sequence, String kind, byte[] chain, List<Content> contents) {
                        var line = new StringBuilder(kind);
                        contents.forEach(content -> line.append('|').append(new String(content.bytes(), UTF_8)));
                        lines.add(line.toString());
                    }

                    @Override
                    public void endOfAction(org.entente.vault.Head head) {}
                },
                Progress.NONE);
        assertThat(Recorded.all(journal, journal.head().sequence())).isEmpty();
        return lines;
    }
}
