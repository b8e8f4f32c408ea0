package org.entente.vault.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.entente.model.work.Progress;
import org.entente.vault.Head;
import org.entente.vault.Surroundings;
import org.entente.vault.TestVaults;
import org.entente.vault.Vault;
import org.entente.vault.VaultException;
import org.entente.vault.blob.BlobReceipt;
import org.entente.vault.journal.Content;
import org.entente.vault.journal.Replay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy is whole, tested and of one moment, or it is not there. */
class BackupTest {

    private final Surroundings surroundings = TestVaults.surroundings(5);

    @TempDir
    private Path folder;

    private Path place;
    private Path copy;

    @BeforeEach
    void name() {
        place = folder.resolve("case.vault");
        copy = folder.resolve("copies/first");
    }

    @Test
    void holdsWhatTheVaultHeldWhileWorkWentOn() throws IOException {
        Head then;
        try (Vault vault = TestVaults.create(place, surroundings)) {
            say(vault, "one");
            attach(vault);
            vault.desk().put("note", "desk".getBytes(UTF_8));
            then = vault.journal().head();
            vault.backUp(copy, Progress.NONE);
            say(vault, "two");
        }
        Path restored = folder.resolve("again.vault");
        Backup.restore(copy, restored, surroundings, Progress.NONE);
        try (Vault vault = TestVaults.open(restored, surroundings)) {
            assertThat(vault.journal().head()).isEqualTo(then);
            assertThat(words(vault)).startsWith("one").doesNotContain("two");
            assertThat(vault.desk().get("note")).contains("desk".getBytes(UTF_8));
            assertThat(vault.verify(Progress.NONE).problems()).isEmpty();
            say(vault, "three");
        }
        try (Vault vault = TestVaults.open(place, surroundings)) {
            assertThat(words(vault)).contains("one", "two").doesNotContain("three");
        }
    }

    @Test
    void takesNeitherCacheNorSpoolsNorLock() throws IOException {
        try (Vault vault = TestVaults.create(place, surroundings)) {
            say(vault, "one");
            vault.cache().files().write("index", out -> out.write(1));
            vault.backUp(copy, Progress.NONE);
        }
        try (var inside = Files.list(copy)) {
            assertThat(inside.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "header.a", "header.b", "keys.a", "keys.b", "journal", "blobs", "desk", "cache");
        }
        assertThat(copy.resolve("cache")).isEmptyDirectory();
        assertThat(copy.resolveSibling("first.new")).doesNotExist();
    }

    @Test
    void isNotThereWhenAnAttachmentIsDamaged() throws IOException {
        try (Vault vault = TestVaults.create(place, surroundings)) {
            attach(vault);
            try (var blobs = Files.list(place.resolve("blobs"))) {
                Path blob = blobs.findFirst().orElseThrow();
                byte[] bytes = Files.readAllBytes(blob);
                bytes[bytes.length - 1] ^= 1;
                Files.write(blob, bytes);
            }
            assertThatThrownBy(() -> vault.backUp(copy, Progress.NONE))
                    .isInstanceOfSatisfying(
                            VaultException.class, e -> assertThat(e.key()).isEqualTo("vault.backup.failed"));
        }
        assertThat(copy).doesNotExist();
        assertThat(copy.resolveSibling("first.new")).doesNotExist();
    }

    @Test
    void tellsHowFarItIsByTheBytesThatItCopiesAndTests() throws IOException {
        try (Vault vault = TestVaults.create(place, surroundings)) {
            say(vault, "one");
            attach(vault);
            vault.desk().put("note", new byte[100]);
            var shares = new ArrayList<Double>();
            var totals = new ArrayList<Long>();
            vault.backUp(copy, new Progress() {
                @Override
                public void report(long done, long total) {
                    shares.add(done / (double) total);
                    totals.add(total);
                }

                @Override
                public boolean isCancelled() {
                    return false;
                }
            });
            assertThat(shares).isSorted().contains(0.5).endsWith(1.0);
            long bytes = 0;
            for (String part : List.of("journal", "blobs", "desk")) {
                try (var files = Files.list(copy.resolve(part))) {
                    bytes += files.mapToLong(file -> file.toFile().length()).sum();
                }
            }
            assertThat(totals).startsWith(2 * bytes); // copied; then tested, record by record
        }
    }

    @Test
    void leavesNothingWhenItIsStopped() {
        try (Vault vault = TestVaults.create(place, surroundings)) {
            say(vault, "one");
            var stopping = new Progress() {
                @Override
                public void report(long done, long total) {}

                @Override
                public boolean isCancelled() {
                    return true;
                }
            };
            assertThatThrownBy(() -> vault.backUp(copy, stopping)).isInstanceOf(Progress.Cancelled.class);
            say(vault, "two");
        }
        assertThat(copy.getParent()).isEmptyDirectory();
    }

    @Test
    void neverWritesOverWhatIsThere() throws IOException {
        Files.createDirectories(copy);
        try (Vault vault = TestVaults.create(place, surroundings)) {
            assertThatThrownBy(() -> vault.backUp(copy, Progress.NONE))
                    .isInstanceOfSatisfying(
                            VaultException.class, e -> assertThat(e.key()).isEqualTo("vault.backup.taken"));
            Path other = folder.resolve("other");
            vault.backUp(other, Progress.NONE);
            assertThatThrownBy(() -> Backup.restore(other, place, surroundings, Progress.NONE))
                    .isInstanceOf(VaultException.class);
        }
    }

    @Test
    void deletesACopyAndNothingElse() throws IOException {
        try (Vault vault = TestVaults.create(place, surroundings)) {
            vault.backUp(copy, Progress.NONE);
        }
        Path mine = Files.writeString(copy.resolve("mine.txt"), "mine");
        Backup.delete(copy, surroundings);
        assertThat(copy).isDirectoryContaining(mine::equals);
        assertThat(copy.resolve("header.a")).doesNotExist();
        Files.delete(mine);
        Backup.delete(copy, surroundings);
        assertThat(copy).doesNotExist();
    }

    @Test
    void touchesNoVaultOfTheNameThatItWorksUnder() throws IOException {
        Path other = folder.resolve("case.vault.new");
        try (Vault vault = TestVaults.create(other, surroundings)) {
            say(vault, "precious");
            vault.backUp(copy, Progress.NONE);
        }
        Path unfinished = Files.createDirectories(folder.resolve("case.vault.new-2"));
        Files.createDirectories(unfinished.resolve("blobs"));
        Files.writeString(unfinished.resolve("blobs/half"), "left by a power cut");
        Files.createFile(unfinished.resolve("unfinished"));
        Backup.restore(copy, place, surroundings, Progress.NONE);
        assertThat(unfinished).doesNotExist();
        assertThat(place.resolve("unfinished")).doesNotExist();
        try (Vault vault = TestVaults.open(other, surroundings)) {
            assertThat(words(vault)).contains("precious");
        }
    }

    @Test
    void liesInNoVault() {
        try (Vault vault = TestVaults.create(place, surroundings)) {
            vault.backUp(copy, Progress.NONE);
            for (Path inside : List.of(place.resolve("blobs/x/y"), place.resolve("copy"), copy.resolve("again"))) {
                assertInside(() -> vault.backUp(inside, Progress.NONE));
                assertInside(() -> Backup.restore(copy, inside, surroundings, Progress.NONE));
                assertInside(() -> TestVaults.create(inside, surroundings));
                assertThat(inside).doesNotExist();
            }
        }
    }

    private static void assertInside(ThrowableAssert.ThrowingCallable made) {
        assertThatThrownBy(made)
                .isInstanceOfSatisfying(
                        VaultException.class, e -> assertThat(e.key()).isEqualTo("vault.inside"));
    }

    @Test
    void takesNothingThatSomebodyElsePutIntoTheVault() throws IOException {
        try (Vault vault = TestVaults.create(place, surroundings)) {
            attach(vault);
            Files.createDirectories(place.resolve("blobs/album"));
            Files.writeString(place.resolve("blobs/.DS_Store"), "x");
            Files.writeString(place.resolve("desk/letter.txt"), "x");
            vault.backUp(copy, Progress.NONE);
        }
        assertThat(copy.resolve("blobs/album")).doesNotExist();
        assertThat(copy.resolve("blobs/.DS_Store")).doesNotExist();
        assertThat(copy.resolve("desk/letter.txt")).doesNotExist();
    }

    @Test
    void saysWhatOfTheVaultCannotBeRead() throws IOException {
        try (Vault vault = TestVaults.create(place, surroundings)) {
            Path broken = Files.createDirectory(place.resolve("blobs").resolve("0".repeat(32)));
            assertThatThrownBy(() -> vault.backUp(copy, Progress.NONE))
                    .isInstanceOfSatisfying(VaultException.class, e -> {
                        assertThat(e.key()).isEqualTo("vault.backup.unreadable");
                        assertThat(e.arguments())
                                .isEqualTo(List.of(broken.getFileName().toString()));
                    });
        }
        assertThat(copy.getParent()).isEmptyDirectory();
    }

    @Test
    void leavesNoFolderBehindThatWasTriedInVain() throws IOException {
        TestVaults.create(place, surroundings).close();
        Files.writeString(place.resolve("tries"), "1 0");
        Backup.delete(place, surroundings);
        assertThat(place).doesNotExist();
    }

    private static void say(Vault vault, String words) {
        try (var action = vault.journal().begin()) {
            action.entry("k", new byte[3], action.content(words.getBytes(UTF_8)));
            action.end();
        }
    }

    /** As the store does: notes have a prefix before their kind. */
    private static void attach(Vault vault) throws IOException {
        var receipt = vault.blobs().write(new ByteArrayInputStream("file".getBytes(UTF_8)));
        try (var action = vault.journal().begin()) {
            action.entry("note." + BlobReceipt.ENTRY, new byte[0], action.content(receipt.bytes()));
            action.end();
        }
    }

    private static List<String> words(Vault vault) {
        var words = new ArrayList<String>();
        vault.journal()
                .replay(
                        0,
                        new Replay() {
                            @Override
                            public void entry(long sequence, String kind, byte[] chain, List<Content> contents) {
                                contents.forEach(each -> words.add(new String(each.bytes(), UTF_8)));
                            }

                            @Override
                            public void endOfAction(Head head) {}
                        },
                        Progress.NONE);
        return words;
    }
}
