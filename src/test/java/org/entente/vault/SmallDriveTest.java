package org.entente.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.entente.vault.disk.MountedDrive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real file system that is full; where none can be mounted, {@link VaultFaultTest} simulates one. */
class SmallDriveTest {

    private static final int MANY = 1000;

    @TempDir
    private Path folder;

    private @Nullable MountedDrive drive;

    @BeforeEach
    void mount() {
        drive = MountedDrive.ofOneMegabyte(folder);
    }

    @AfterEach
    void unmount() {
        if (drive != null) {
            drive.close();
        }
    }

    @Test
    void losesNothingWhenItIsFullAndOpensAllTheSame() throws IOException {
        var surroundings = TestVaults.surroundings(1);
        var work = new Work(folder.resolve("case.vault"), new SplittableRandom(1)).begin(surroundings);
        for (int round = 0; round < 8; round++) {
            Path filler = fill(round * 6000);
            assertThat(work.untilItFails(surroundings, MANY)).isTrue();
            assertThat(work.told()).isSubsetOf("vault.cannot-write", "vault.repaired.tail");
            Files.delete(filler);
            work.check(surroundings);
            filler = fill(0);
            work.check(surroundings);
            Files.delete(filler);
        }
    }

    /** Takes all room but so many bytes. */
    private Path fill(int left) throws IOException {
        Path filler = folder.resolve("filler");
        byte[] page = new byte[4096];
        long size = 0;
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(page);
                size += page.length;
            }
        } catch (IOException e) {
            try (var channel = java.nio.channels.FileChannel.open(filler, java.nio.file.StandardOpenOption.WRITE)) {
                channel.truncate(Math.max(0, size - left));
            }
        }
        return filler;
    }
}
