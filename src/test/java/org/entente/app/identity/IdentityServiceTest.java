package org.entente.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.entente.app.TestWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class IdentityServiceTest {

    @TempDir
    private Path folder;

    @Test
    void locksNobodyOutWhoseCardIsDamaged() throws IOException {
        Path home = folder.resolve("home");
        Path vault = folder.resolve("case.vault");
        Path card = home.resolve("identity.card");
        var workstation = TestWorkstation.of(home, "KST");
        workstation.create(vault, TestWorkstation.PASSPHRASE.clone()).close();
        String before = Files.readString(card);
        Files.write(card, new byte[] {(byte) 0xFF, 0, 1});
        assertThat(workstation.identities().known()).isEmpty();
        workstation.open(vault, TestWorkstation.PASSPHRASE.clone()).close();
        assertThat(card).hasContent(before);
        assertThat(workstation.identities().known()).isPresent();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void handsKeysToTheirOwnerAlone() throws IOException {
        var workstation = TestWorkstation.of(folder.resolve("home"), "KST");
        Path keys = folder.resolve("keys.p12");
        workstation.identities().exportTo(keys, TestWorkstation.PASSPHRASE.clone());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rw-------");
    }
}
