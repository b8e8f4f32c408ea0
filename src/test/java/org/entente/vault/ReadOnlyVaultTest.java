package org.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.work.Progress;
import org.entente.vault.disk.ReadOnlyDrive;
import org.entente.vault.journal.ActionWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault on a medium that takes nothing more: it can be looked at, and not a byte of it changes. */
class ReadOnlyVaultTest {

    @TempDir
    private Path folder;

    private Path place;

    @BeforeEach
    void make() {
        place = folder.resolve("case.vault");
        try (Vault vault = TestVaults.create(place, TestVaults.surroundings(1))) {
            write(vault, "first");
            vault.desk().put("draft", "words".getBytes(UTF_8));
            vault.cache().files().write("index", out -> out.write("found".getBytes(UTF_8)));
        }
    }

    private static void write(Vault vault, String content) {
        try (ActionWriter action = vault.journal().begin()) {
            action.entry("commit", "chain".getBytes(UTF_8), action.content(content.getBytes(UTF_8)));
            action.end();
        }
    }

    @Test
    void opensForLookingAndRefusesEveryChangeWithASentence() throws IOException {
        var before = content();
        var plain = TestVaults.surroundings(2);
        var surroundings = new Surroundings(plain.clock(), plain.random(), new ReadOnlyDrive(place));
        try (Vault vault = TestVaults.open(place, surroundings)) {
            assertThat(vault.isReadOnly()).isTrue();
            assertThat(Recorded.all(vault.journal(), 0)).containsExactly("1 commit chain | first", "end 1");
            assertThat(vault.desk().get("draft")).hasValue("words".getBytes(UTF_8));
            assertThat(vault.verify(Progress.NONE).intact()).isTrue();
            try (Vault second = TestVaults.open(place, surroundings)) {
                assertThat(second.isReadOnly()).as("who looks keeps nobody out").isTrue();
            }
            assertThatThrownBy(() -> write(vault, "more"))
                    .isInstanceOfSatisfying(
                            VaultException.class, e -> assertThat(e.key()).isEqualTo("vault.read-only"));
            assertThatThrownBy(() -> vault.slots().newRecoveryCode())
                    .isInstanceOfSatisfying(
                            VaultException.class, e -> assertThat(e.key()).isEqualTo("vault.read-only"));
            vault.backUp(folder.resolve("copy"), Progress.NONE);
        }
        assertThat(content()).isEqualTo(before);
        try (Vault copy = TestVaults.open(folder.resolve("copy"), TestVaults.surroundings(3))) {
            write(copy, "goes on");
        }
    }

    @Test
    void opensOnARealReadOnlyFileSystem() throws Exception {
        Path drive = Files.createDirectory(folder.resolve("drive"));
        boolean isMounted = run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", drive.toString());
        assumeTrue(isMounted, "no file system can be mounted here, which takes rights that most accounts lack");
        try {
            Path there = drive.resolve("case.vault");
            try (Vault vault = TestVaults.create(there, TestVaults.surroundings(1))) {
                write(vault, "first");
            }
            assertThat(run("mount", "-o", "remount,ro", drive.toString())).isTrue();
            try (Vault vault = TestVaults.open(there, TestVaults.surroundings(2))) {
                assertThat(vault.isReadOnly()).isTrue();
                assertThat(Recorded.all(vault.journal(), 0)).hasSize(2);
            }
        } finally {
            run("umount", "--lazy", drive.toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private Map<String, String> content() throws IOException {
        var content = new TreeMap<String, String>();
        try (var tree = Files.walk(place)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                content.put(
                        place.relativize(file).toString(),
                        java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return content;
    }
}
