package org.entente.vault.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.SplittableRandom;
import org.entente.vault.Surroundings;
import org.entente.vault.TestVaults;
import org.entente.vault.VaultException;
import org.entente.vault.disk.MemoryDisk;
import org.entente.vault.disk.Unforced;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.Secret;
import org.junit.jupiter.api.Test;

/** Sealed files by name: as a whole or not at all. */
class CacheFilesTest {

    private final MemoryDisk disk = new MemoryDisk();
    private final Surroundings surroundings =
            new Surroundings(InstantSource.fixed(TestVaults.NOON), new SplittableRandom(1), disk);
    private final CacheFiles files = new CacheFiles(
            Path.of("/memory/cache"),
            surroundings,
            Secret.random(surroundings.random()),
            Secret.random(surroundings.random()));

    private String read() throws IOException {
        try (InputStream in = files.read("index").orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(String words) {
        files.write("index", out -> out.write(words.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theEarlierOneStaysUntilTheNextIsWhole() throws IOException {
        write("one");
        assertThatThrownBy(() -> files.write("index", out -> {
                    out.write(1);
                    throw new IOException("no more");
                }))
                .isInstanceOf(VaultException.class);
        assertThat(read()).isEqualTo("one");
        assertThat(disk.files()).as("nothing half written").hasSize(1);
        disk.put(Path.of(disk.files().getFirst() + ".new"), new byte[3]);
        write("two");
        assertThat(read()).as("over what a crash left").isEqualTo("two");
        assertThat(disk.files()).hasSize(1);
        files.delete("index");
        assertThat(files.read("index")).isEmpty();
    }

    @Test
    void isOnTheMediumWhenWritingReturns() throws IOException {
        write("one");
        disk.losePowerAfter(1);
        disk.powerUp(new SplittableRandom(2), Unforced.Survival.NOTHING);
        assertThat(read()).isEqualTo("one");
    }

    @Test
    void keysOfTheDatabaseAreWipedAndTellNothingOfThemselves() {
        var keys = new CacheKeys(new byte[48], filled(1), filled(2), filled(3));
        assertThat(keys.toString()).isEqualTo("CacheKeys");
        assertThat(keys.workerPassword()).isEqualTo("03".repeat(32));
        assertThat(keys.ownerCredentials()).isEqualTo("01".repeat(32) + " " + "02".repeat(32));
        keys.wipe();
        assertThat(Bytes.join(keys.file(), keys.owner(), keys.worker())).containsOnly(0);
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
