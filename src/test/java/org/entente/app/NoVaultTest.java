package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who opens what is no vault: it is not there, it is something else, or it may not be looked into. */
class NoVaultTest {

    @TempDir
    private Path folder;

    private void refused(Path vault, String key) {
        var station = TestWorkstation.of(folder.resolve("home"), "KST");
        assertThatThrownBy(() -> station.open(vault, TestWorkstation.PASSPHRASE))
                .isInstanceOfSatisfying(
                        AppException.class,
                        failure -> assertThat(failure.message().key()).isEqualTo(key));
    }

    @Test
    void isNotThere() {
        refused(folder.resolve("nowhere"), "app.vault.gone");
    }

    @Test
    void isSomethingElse() throws IOException {
        refused(Files.createDirectory(folder.resolve("pictures")), "app.vault.none");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void mayNotBeLookedInto() throws IOException {
        Path shut = Files.createDirectory(folder.resolve("theirs"));
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(shut), "whoever runs this test may read everything");
        refused(shut, "app.vault.shut");
    }
}
