package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class UserCommandsTest {

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path vault;
    private Path doras;

    @BeforeEach
    void make() throws IOException {
        terminal = new Terminal(folder);
        vault = terminal.vault("KST");
        doras = Files.writeString(folder.resolve("doras"), "correct-horse\n");
    }

    private Terminal.Ran asDora(Object... arguments) {
        var all = new java.util.ArrayList<>(java.util.List.of(arguments));
        all.addAll(java.util.List.of("--passphrase-file", doras, "--json"));
        return terminal.plain("DORA", all.toArray());
    }

    private Terminal.Ran add() {
        return terminal.run(
                "KST",
                "vault",
                "user",
                "add",
                vault,
                "--name",
                "Dora Lind",
                "--organisation",
                "KST",
                "--new-passphrase-file",
                doras);
    }

    @Test
    void addsListsAndRemovesAUser() {
        var added = add();
        assertThat(added.exit()).as(added.err()).isZero();
        assertThat(added.err()).startsWith("Warning: this passphrase is weak");
        assertThat(Terminal.fields(added.only()))
                .containsExactly("slot", "person", "organisation", "since", "own", "opened", "ready");
        assertThat(added.only().path("opened").asBoolean()).isFalse();
        assertThat(asDora("identity", "new", "--name", "Dora Lind", "--organisation", "KST")
                        .exit())
                .isZero();
        assertThat(asDora("vault", "info", vault).exit()).isZero();
        var listed = terminal.run("KST", "vault", "user", "list", vault);
        assertThat(listed.lines())
                .extracting(line -> line.path("person").asString())
                .containsExactly("Analyst", "Dora Lind");
        assertThat(listed.lines())
                .extracting(line -> line.path("own").asBoolean())
                .containsExactly(true, false);

        var removed = terminal.run("KST", "vault", "user", "remove", vault, "Dora Lind");
        assertThat(removed.exit()).as(removed.err()).isZero();
        assertThat(removed.err()).contains("stay readable to whoever was removed");
        assertThat(removed.only().path("recovery").asString()).hasSize(48);
        var refused = asDora("vault", "info", vault);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(terminal.say("KST", "vault", "user", "list", vault).out())
                .endsWith("Analyst, KST (you)" + System.lineSeparator())
                .doesNotContain("Dora");
        var told = terminal.run("KST", "audit", "list", vault);
        assertThat(told.lines())
                .extracting(line -> line.path("action").asString())
                .contains("user.add Dora Lind, KST", "user.remove Dora Lind, KST");
    }

    @Test
    void tellsWrongTriesToTheNextWhoOpensIt() {
        asDora("identity", "new", "--name", "Dora Lind", "--organisation", "KST");
        assertThat(asDora("vault", "info", vault).exit()).isEqualTo(1);
        assertThat(terminal.run("KST", "vault", "info", vault).err())
                .startsWith("1 passphrase was tried on this vault");
        assertThat(terminal.run("KST", "vault", "info", vault).err()).isEmpty();
    }

    @Test
    void changesOnesOwnPassphrase() throws IOException {
        Path next = Files.writeString(folder.resolve("next"), "stone amber lotus frame gather yellow\n");
        var changed = terminal.run("KST", "vault", "user", "passphrase", vault, "--new-passphrase-file", next);
        assertThat(changed.exit()).as(changed.err()).isZero();
        assertThat(changed.err()).isEmpty();
        assertThat(terminal.run("KST", "vault", "info", vault).exit()).isEqualTo(1);
        assertThat(terminal.plain("KST", "vault", "info", vault, "--passphrase-file", next)
                        .exit())
                .isZero();
        assertThat(terminal.run("KST", "vault", "user", "passphrase", vault, "--new-passphrase-file", next)
                        .exit())
                .as("the old one is wrong")
                .isEqualTo(1);
    }

    @Test
    void removesNobodyWhoIsNotThereOrOneself() {
        assertThat(terminal.run("KST", "vault", "user", "remove", vault, "Nobody")
                        .err())
                .startsWith("No user of this vault is called so.");
        assertThat(terminal.run("KST", "vault", "user", "remove", vault, "Analyst")
                        .err())
                .startsWith("You cannot remove yourself.");
    }
}
