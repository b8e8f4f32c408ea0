package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class HandedOverTest {

    @TempDir
    private Path folder;

    private Path vault;

    @BeforeEach
    void makeAVault() throws IOException {
        vault = Files.createDirectory(folder.resolve("harbour-lights.vault"));
        Files.writeString(vault.resolve("header.b"), "ENTVAULT");
    }

    @Test
    void isNothingWhenTheProgramIsStartedByItself() {
        assertThat(HandedOver.of()).contains(HandedOver.NOTHING);
    }

    @Test
    void isAVaultByItsFolderOrByItsHeader() {
        for (Path given : new Path[] {vault, vault.resolve("header.b"), vault.resolve("../harbour-lights.vault")}) {
            var handed = HandedOver.of(given.toString()).orElseThrow();
            assertThat(handed.vault()).contains(vault);
            assertThat(handed.files()).isEmpty();
        }
    }

    @Test
    void isAPackageOrACard() throws IOException {
        Path card = Files.writeString(folder.resolve("AVL.CARD"), "");
        var handed = HandedOver.of(card.toString()).orElseThrow();
        assertThat(handed.files()).containsExactly(card);
        assertThat(handed.vault()).isEmpty();
    }

    @Test
    void isNoCommandAndNothingThatIsNotThere() {
        assertThat(HandedOver.of("tour")).isEmpty();
        assertThat(HandedOver.of("vault", "list")).isEmpty();
        assertThat(HandedOver.of(folder.toString())).isEmpty();
        assertThat(HandedOver.of(folder.resolve("18.entente").toString())).isEmpty();
        assertThat(HandedOver.of("a\0b")).isEmpty();
        assertThat(HandedOver.of("")).isEmpty();
    }
}
