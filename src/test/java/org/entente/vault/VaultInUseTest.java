package org.entente.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.campaign.Campaign;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** One vault, two who want it, on real files; with real processes see {@link KilledProcessTest}. */
class VaultInUseTest {

    @TempDir
    private Path folder;

    @Test
    void isOpenToOneAtATimeWhateverIsTried(TestInfo test) throws IOException {
        Path place = folder.resolve("case.vault");
        TestVaults.create(place, TestVaults.surroundings(1)).close();
        Path detour = Files.createSymbolicLink(folder.resolve("detour"), folder);
        Campaign.of(test).run(number -> {
            var random = new SplittableRandom(number);
            try (Vault vault = TestVaults.open(place, TestVaults.surroundings(number))) {
                int records = Work.lines(vault).size();
                try (var action = vault.journal().begin()) {
                    action.entry("note", new byte[1], action.content(new byte[random.nextInt(1, 900)]));
                    if (random.nextBoolean()) {
                        action.end();
                        records++;
                    }
                    var before = everything(place);
                    Path way = random.nextBoolean() ? place : detour.resolve("case.vault");
                    for (int attempt = 0; attempt < 2; attempt++) {
                        assertThat(TestVaults.tryOpen(way, TestVaults.surroundings(number + 1)))
                                .isInstanceOf(Opening.InUse.class);
                    }
                    assertThat(everything(place)).isEqualTo(before);
                }
                assertThat(Work.lines(vault)).hasSize(records);
                assertThat(vault.verify(Progress.NONE).problems()).isEmpty();
            }
        });
    }

    private static TreeMap<String, Integer> everything(Path place) throws IOException {
        var all = new TreeMap<String, Integer>();
        try (var files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(file.toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return all;
    }
}
