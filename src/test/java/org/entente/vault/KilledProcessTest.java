package org.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.entente.campaign.Campaign;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed without warning. */
class KilledProcessTest {

    @TempDir
    Path folder;

    private Process start(Path vault, long seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterProcess.class.getName(),
                        vault.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** All in the same vault, so that what one leaves behind meets the next. */
    @Test
    void losesNothingThatAKilledProcessHadAcknowledged(TestInfo test) throws IOException {
        Path place = folder.resolve("case.vault");
        TestVaults.create(place, TestVaults.surroundings(1)).close();
        List<String> acknowledged = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        Campaign.of(test).run(number -> {
            Process process = start(place, number);
            int most = new SplittableRandom(number).nextInt(40);
            try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
                for (int i = 0; i < most; i++) {
                    acknowledged.add(lines.readLine());
                }
                process.toHandle().destroyForcibly(); // the process's own method would close what it had said
                lines.lines().forEach(acknowledged::add);
            }
            process.waitFor();
            try (Vault vault = TestVaults.open(place, TestVaults.surroundings(100 + number))) {
                List<String> earlier = List.copyOf(kept);
                kept.clear();
                Recorded.all(vault.journal(), 0).stream()
                        .filter(line -> line.contains(" note "))
                        .map(line -> line.split(" ", -1)[2])
                        .forEach(kept::add);
                assertThat(kept)
                        .startsWith(Stream.concat(earlier.stream(), acknowledged.stream())
                                .toArray(String[]::new));
                assertThat(kept.size() - earlier.size() - acknowledged.size()).isBetween(0, 1);
                assertThat(vault.verify(Progress.NONE).problems()).isEmpty();
            }
            acknowledged.clear();
        });
    }

    @Test
    void refusesAnotherProcessAndTellsItSinceWhenTheVaultIsOpen() throws Exception {
        Path place = folder.resolve("case.vault");
        try (Vault _ = TestVaults.create(place, TestVaults.surroundings(1))) {
            // trying it twice in this process must not let others in
            assertThat(TestVaults.tryOpen(place, TestVaults.surroundings(2))).isInstanceOf(Opening.InUse.class);
            Process process = start(place, 1);
            try (var lines = process.inputReader(UTF_8)) {
                assertThat(lines.readLine()).isEqualTo("InUse[by=since 1 Mar 2026 12:00Z]");
            } finally {
                process.destroyForcibly();
            }
        }
    }
}
