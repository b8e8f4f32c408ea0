package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of a vault, coming back from one, and erasing, as a script meets them. */
class BackupAndEraseTest {

    private static final String BUNDLE = """
            {"type": "bundle", "id": "bundle--5d0092c5-5f74-4287-9642-33f4c354e56d", "objects": [
              {"type": "identity", "spec_version": "2.1", "id": "identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5",
               "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-01T00:00:00.000Z",
               "name": "Yusuf al-Karim", "identity_class": "individual"},
              {"type": "identity", "spec_version": "2.1", "id": "identity--e78cb6e5-0c4b-4611-8297-d1b8b55e40b5",
               "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-01T00:00:00.000Z",
               "name": "Marta Veld", "identity_class": "individual"}]}
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;
    private Path vault;

    @BeforeEach
    void begin() throws IOException {
        terminal = new Terminal(folder);
        vault = terminal.vault("KST");
        Path bundle = Files.writeString(folder.resolve("people.json"), BUNDLE);
        assertThat(terminal.run("KST", "import", bundle, "--into", vault, "--marking", "C//REL AVL")
                        .exit())
                .isZero();
    }

    @Test
    void exportsTheLogSignedAndRefusesItOnceAByteWasChanged() throws IOException {
        Path log = folder.resolve("log.p7m");
        var written = terminal.run("KST", "audit", "export", vault, "--out", log);
        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(written.only().path("entries").asInt())
                .isEqualTo(written.only().path("of").asInt())
                .isPositive();
        var read = terminal.run("KST", "audit", "verify-export", log, "--in", vault);
        assertThat(read.exit()).as(read.err()).isZero();
        assertThat(read.lines().getFirst().path("signer").asString()).isEqualTo("own");
        assertThat(read.lines()).hasSize(written.only().path("entries").asInt() + 1);
        assertThat(terminal.run("KST", "audit", "verify-export", log)
                        .lines()
                        .getFirst()
                        .path("signer")
                        .asString())
                .isEqualTo("unchecked");

        byte[] bytes = Files.readAllBytes(log);
        bytes[bytes.length / 2] ^= 1;
        Files.write(log, bytes);
        var refused = terminal.run("KST", "audit", "verify-export", log, "--in", vault);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.lines()).isEmpty();
        assertThat(refused.err()).contains("was changed after it was signed");
        assertThat(terminal.run("KST", "audit", "export", vault, "--out", log, "--since", "yesterday")
                        .err())
                .contains("yesterday is not a day");
    }

    @Test
    void tellsTheLogInWordsAndScriptsInCodes() {
        var said = terminal.say("KST", "audit", "list", vault);
        assertThat(said.out())
                .contains("KST Analyst: Imported people.json · ", "KST Analyst: Opened the vault")
                .doesNotContain("import people", "vault.unlock")
                .doesNotContainPattern("\\bthings?\\b");
        assertThat(terminal.run("KST", "audit", "list", vault).lines())
                .extracting(line -> line.path("action").asString())
                .contains("import people.json");
    }

    @Test
    void restoresWhatWasBackedUp() {
        String digest = digest(vault);
        var made = terminal.run("KST", "vault", "backup", vault, "--to", folder.resolve("stick"));
        assertThat(made.exit()).isZero();
        String backup = made.only().path("backup").asString();
        assertThat(Path.of(backup).getFileName().toString()).startsWith("entente-backup-");
        assertThat(erase(karim()).exit()).isZero();
        Path again = folder.resolve("again.vault");
        var restored = terminal.run("KST", "vault", "restore", backup, again);
        assertThat(restored.exit()).isZero();
        assertThat(restored.only().path("digest").asString()).isEqualTo(digest);
        assertThat(terminal.run("KST", "vault", "restore", backup, again).exit())
                .isEqualTo(1);
        assertThat(terminal.run("KST", "vault", "restore", folder, folder.resolve("none.vault"))
                        .exit())
                .isEqualTo(1);
        assertThat(folder.resolve("none.vault")).doesNotExist();
        assertThat(terminal.run("KST", "search", again, "Karim").lines()).hasSize(1);
    }

    @Test
    void erasesOneThingAndSaysWhatIsNotReached() {
        terminal.run("KST", "vault", "backup", vault);
        String digest = digest(vault);
        String karim = karim();
        var dry = terminal.run(
                "KST",
                "vault",
                "erase",
                vault,
                "--object",
                karim,
                "--reason",
                "order 7/24",
                "--basis",
                "Act 3",
                "--dry-run");
        assertThat(dry.only().path("erased").asInt()).isZero();
        assertThat(dry.only().path("claims").asInt()).isPositive();
        var erased = erase(karim);
        assertThat(erased.exit()).isZero();
        assertThat(erased.only().path("erased").asInt())
                .isEqualTo(dry.only().path("claims").asInt());
        assertThat(erased.only().path("backups").size()).isEqualTo(1);
        assertThat(erased.err()).contains("still in this backup");
        assertThat(terminal.run("KST", "search", vault, "Karim").lines()).isEmpty();
        assertThat(terminal.run("KST", "search", vault, "Veld").lines()).hasSize(1);
        assertThat(digest(vault)).isEqualTo(digest);
        var verified = terminal.run("KST", "vault", "verify", vault).only();
        assertThat(verified.path("intact").asBoolean()).as("%s", verified).isTrue();
        assertThat(terminal.run("KST", "audit", "list", vault).out()).contains("order 7/24");
        assertThat(erase(karim).exit()).isEqualTo(1);
        assertThat(erase("nobody").exit()).isEqualTo(1);
    }

    /** An older copy is put back: its ledger does not know the second package, but the number must not name two contents. */
    @Test
    void neverGivesOnePackageNumberTwice() throws IOException {
        Path avl = terminal.vault("AVL");
        exchangeCards(avl);
        assertThat(write(vault).path("sequence").asInt()).isEqualTo(1);
        String backup = terminal.run("KST", "vault", "backup", vault, "--to", folder.resolve("stick"))
                .only()
                .path("backup")
                .asString();
        assertThat(write(vault).path("sequence").asInt()).isEqualTo(2);
        Path again = folder.resolve("again.vault");
        terminal.run("KST", "vault", "restore", backup, again);
        assertThat(write(again).path("sequence").asInt()).isEqualTo(3);
        for (Path file : packages()) {
            var applied = terminal.run("AVL", "package", "apply", file, "--into", avl);
            assertThat(applied.exit()).as(applied.err() + applied.out()).isZero();
        }
    }

    private List<Path> packages() throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            return files.sorted().toList();
        }
    }

    private tools.jackson.databind.JsonNode write(Path from) throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        var written = terminal.run("KST", "package", "write", from, "--for", "AVL", "--out", out);
        assertThat(written.exit()).as(written.err() + written.out()).isZero();
        return written.only();
    }

    private void exchangeCards(Path avl) {
        Path kstCard = folder.resolve("kst.card");
        Path avlCard = folder.resolve("avl.card");
        terminal.run("KST", "identity", "card", kstCard);
        terminal.run("AVL", "identity", "card", avlCard);
        var added = terminal.run("KST", "partner", "add", avlCard, "--vault", vault);
        assertThat(added.exit()).isZero();
        terminal.run("AVL", "partner", "add", kstCard, "--vault", avl);
        var listed = terminal.run("KST", "partner", "list", "--vault", vault).only();
        var each = new ArrayList<String>();
        listed.path("words").forEach(word -> each.add(word.asString()));
        String words = String.join(" ", each);
        terminal.run("KST", "partner", "verify", "AVL", "--words", words, "--vault", vault);
        terminal.run("AVL", "partner", "verify", "KST", "--words", words, "--vault", avl);
    }

    private String karim() {
        return terminal.run("KST", "search", vault, "Karim").only().path("id").asString();
    }

    private Terminal.Ran erase(String object) {
        return terminal.run(
                "KST", "vault", "erase", vault, "--object", object, "--reason", "order 7/24", "--basis", "Act 3");
    }

    private String digest(Path of) {
        return terminal.run("KST", "vault", "info", of).only().path("digest").asString();
    }
}
