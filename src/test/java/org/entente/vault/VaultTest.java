package org.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.entente.model.work.Progress;
import org.entente.vault.journal.ActionWriter;
import org.entente.vault.key.KdfParameters;
import org.entente.vault.key.RecoveryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    @TempDir
    Path folder;

    private Path place() {
        return folder.resolve("harbour-lights.vault");
    }

    private static void write(Vault vault, String kind, String... contents) {
        try (ActionWriter action = vault.journal().begin()) {
            var indexes = new int[contents.length];
            for (int i = 0; i < contents.length; i++) {
                indexes[i] = action.content(contents[i].getBytes(UTF_8));
            }
            action.entry(kind, "chain".getBytes(UTF_8), indexes);
            action.end();
        }
    }

    @Test
    void givesBackWhatWasWrittenAfterClosingAndOpening() {
        try (Vault vault = TestVaults.create(place(), TestVaults.surroundings(1))) {
            write(vault, "commit", "first", "second");
            write(vault, "audit");
        }
        try (Vault vault = TestVaults.open(place(), TestVaults.surroundings(2))) {
            assertThat(vault.caseId()).isEqualTo(TestVaults.CASE);
            write(vault, "commit", "third");
            assertThat(Recorded.all(vault.journal(), 0))
                    .containsExactly(
                            "1 commit chain | first | second",
                            "end 1",
                            "2 audit chain",
                            "end 2",
                            "3 commit chain | third",
                            "end 3");
            assertThat(Recorded.all(vault.journal(), 2)).containsExactly("3 commit chain | third", "end 3");
            assertThat(vault.verify(Progress.NONE).intact()).isTrue();
        }
    }

    @Test
    void opensWithArgon2AndRefusesAWrongPassphrase() {
        var surroundings = TestVaults.surroundings(3);
        Vault.create(
                        place(),
                        "correct horse".toCharArray(),
                        new VaultSetup(TestVaults.CASE, KdfParameters.FLOOR),
                        surroundings)
                .close();
        assertThat(Vault.open(place(), "wrong".toCharArray(), surroundings))
                .isInstanceOf(Opening.WrongPassphrase.class);
        var opening = Vault.open(place(), "correct horse".toCharArray(), surroundings);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        ((Opening.Opened) opening).vault().close();
    }

    @Test
    void opensWithTheRecoveryCodeAsItWasPrinted() {
        char[] printed;
        try (Vault vault = TestVaults.create(place(), TestVaults.surroundings(4))) {
            vault.slots().newRecoveryCode().close();
            printed = vault.slots().newRecoveryCode().printed();
        }
        var typed = RecoveryCode.parse(new String(printed)
                .toLowerCase(java.util.Locale.ROOT)
                .replace('0', 'o')
                .replace('-', ' ')
                .toCharArray());
        var opening = Vault.open(place(), typed.orElseThrow(), TestVaults.surroundings(5));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        ((Opening.Opened) opening).vault().close();
        printed[3] = printed[3] == 'A' ? 'B' : 'A';
        assertThat(RecoveryCode.parse(printed)).isEmpty();
    }

    @Test
    void refusesASecondOpenerAndNamesTheFirst() {
        try (Vault _ = TestVaults.create(place(), TestVaults.surroundings(6))) {
            assertThat(TestVaults.tryOpen(place(), TestVaults.surroundings(7)))
                    .isEqualTo(new Opening.InUse("since 1 Mar 2026 12:00Z"));
        }
        TestVaults.open(place(), TestVaults.surroundings(7)).close();
    }

    @Test
    void writesNothingWhenAnActionIsLeftWithoutItsEnd() {
        try (Vault vault = TestVaults.create(place(), TestVaults.surroundings(8))) {
            write(vault, "one");
            Head before = vault.journal().head();
            try (ActionWriter action = vault.journal().begin()) {
                action.content("never seen".getBytes(UTF_8));
                action.entry("never", new byte[0], 0);
            }
            assertThat(vault.journal().head()).isEqualTo(before);
            write(vault, "two", "seen");
        }
        try (Vault vault = TestVaults.open(place(), TestVaults.surroundings(9))) {
            assertThat(Recorded.all(vault.journal(), 0))
                    .containsExactly("1 one chain", "end 1", "2 two chain | seen", "end 2");
        }
    }

    @Test
    void carriesActionsLargerThanOneRecord() {
        var chain = new byte[3_000_000];
        new java.util.SplittableRandom(1).nextBytes(chain);
        try (Vault vault = TestVaults.create(place(), TestVaults.surroundings(10))) {
            try (ActionWriter action = vault.journal().begin()) {
                int content = action.content(new byte[ActionWriter.MOST_CONTENT]);
                action.entry("big", chain, content);
                action.end();
            }
            assertThat(Recorded.all(vault.journal(), 0))
                    .containsExactly(
                            "3 big 3000000#" + java.util.Arrays.hashCode(chain) + " | 1048576#"
                                    + java.util.Arrays.hashCode(new byte[1 << 20]),
                            "end 3");
        }
    }

    @Test
    void refusesToMakeAVaultInAFolderThatHoldsSomething() throws Exception {
        java.nio.file.Files.createDirectories(place());
        java.nio.file.Files.writeString(place().resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> TestVaults.create(place(), TestVaults.surroundings(11)))
                .isInstanceOf(VaultException.class)
                .hasMessage("vault.folder-not-empty");
    }

    @Test
    void saysThatAFolderHoldsNoVault() {
        assertThat(TestVaults.tryOpen(folder, TestVaults.surroundings(12))).isEqualTo(new Opening.NoVault());
    }
}
