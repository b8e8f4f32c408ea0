package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault that is not where it was, or cannot be written to, as a script meets it. */
class CopiedVaultTest {

    @TempDir
    private Path folder;

    private Terminal terminal;
    private Path vault;

    @BeforeEach
    void begin() throws IOException {
        terminal = new Terminal(folder);
        vault = terminal.vault("KST");
    }

    @Test
    void asksWhatBecameOfAVaultAndTakesTheAnswer() throws IOException {
        Path copy = copied(vault, "copy.vault");
        var asked = terminal.run("KST", "vault", "info", copy);
        assertThat(asked.exit()).isEqualTo(1);
        assertThat(asked.err()).contains("another place").contains("--vault-was moved, copied or restored");
        assertThat(terminal.run("KST", "vault", "info", copy, "--vault-was", "lost")
                        .exit())
                .isEqualTo(1);
        var ledger = terminal.run("KST", "package", "ledger", copy, "--vault-was", "restored");
        assertThat(ledger.exit()).isZero();
        assertThat(ledger.err()).contains("may be incomplete");
        assertThat(terminal.run("KST", "vault", "info", copy).exit()).isZero();
    }

    @Test
    void looksAtAVaultThatCannotBeWrittenAndRefusesToChangeIt() throws Exception {
        Path drive = Files.createDirectory(folder.resolve("drive"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", drive.toString()),
                "no file system can be mounted here, which takes rights that most accounts lack");
        try {
            copied(vault, "drive/case.vault");
            Path there = drive.resolve("case.vault");
            assertThat(run("mount", "-o", "remount,ro", drive.toString())).isTrue();
            var found = terminal.run("KST", "vault", "verify", there);
            assertThat(found.exit()).as(found.err()).isZero();
            assertThat(found.err()).contains("one can look at it and change nothing");
            Path card = folder.resolve("avl.card");
            terminal.run("AVL", "identity", "new", "--name", "Analyst", "--organisation", "AVL");
            terminal.run("AVL", "identity", "card", card);
            var refused = terminal.run("KST", "partner", "add", card, "--vault", there);
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.err()).contains("one can only look at it");
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

    private Path copied(Path from, String name) throws IOException {
        Path to = folder.resolve(name);
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path each : tree.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
        return to;
    }
}
