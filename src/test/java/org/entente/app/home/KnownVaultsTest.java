package org.entente.app.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.home.KnownVaults.Known;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class KnownVaultsTest {

    @TempDir
    Path home;

    private KnownVaults vaults;

    @BeforeEach
    void open() {
        vaults = new KnownVaults(new Home(home));
    }

    @Test
    void keepsNumbersAndNicknamesWhileTheOrderChanges() {
        Path one = home.resolve("one.vault");
        Path two = home.resolve("two.vault");
        vaults.opened(one);
        vaults.call(one, " Grey\tfolder ");
        vaults.opened(two);
        assertThat(vaults.list()).containsExactly(new Known(2, "", two), new Known(1, "Grey folder", one));
        vaults.opened(one);
        assertThat(vaults.list().getFirst()).isEqualTo(new Known(1, "Grey folder", one));
        vaults.call(one, "");
        assertThat(vaults.list().getFirst()).isEqualTo(new Known(1, "", one));
        assertThat(vaults.nextNumber()).isEqualTo(3);
    }

    @Test
    void readsAListFromBeforeThereWereNicknames() throws IOException {
        Files.writeString(home.resolve("vaults.list"), "3\t/some/where.vault\nnonsense\n");
        assertThat(vaults.list()).containsExactly(new Known(3, "", Path.of("/some/where.vault")));
    }

    @Test
    void saysWhetherANewVaultCanLieThere() throws IOException {
        assertThatCode(() -> vaults.checkRoom(home.resolve("a/b/new.vault"))).doesNotThrowAnyException();
        Files.createDirectories(home.resolve("full.vault/journal"));
        Files.writeString(home.resolve("file"), "x");
        assertThatThrownBy(() -> vaults.checkRoom(home.resolve("full.vault"))).hasMessage("app.vault.taken");
        assertThatThrownBy(() -> vaults.checkRoom(home.resolve("file"))).hasMessage("app.vault.taken");
        assertThatThrownBy(() -> vaults.checkRoom(home.resolve("file/new.vault")))
                .hasMessage("app.vault.no-room");
    }
}
