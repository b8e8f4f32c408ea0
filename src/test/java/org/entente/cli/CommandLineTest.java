package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command line as a script meets it: exit codes, clean JSON lines, sentences on the error stream. */
class CommandLineTest {

    private static final String BUNDLE = """
            {"type": "bundle", "id": "bundle--5d0092c5-5f74-4287-9642-33f4c354e56d", "objects": [
              {"type": "identity", "spec_version": "2.1", "id": "identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5",
               "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-01T00:00:00.000Z",
               "name": "Yusuf al-Karim", "identity_class": "individual"},
              {"type": "identity", "spec_version": "2.1", "id": "identity--d78cb6e5-0c4b-4611-8297-d1b8b55e40b5",
               "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-01T00:00:00.000Z", "name": 7}]}
            """;

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void switchOn() throws IOException {
        terminal = new Terminal(folder);
    }

    @Test
    void importsANetworkAndRefusesOthersByTheirNames() throws IOException {
        Path kst = terminal.vault("KST");
        Path gexf = Files.writeString(
                folder.resolve("net.xml"),
                "<gexf><graph><nodes><node id='1' label='Ana'/><node id='1' label='Bo'/></nodes>"
                        + "<edges><edge source='1' target='9'/></edges></graph></gexf>");
        Path pajek = Files.writeString(folder.resolve("net.net"), "*Vertices 1\n");

        var imported = terminal.run("KST", "import", gexf, "--into", kst, "--as", "gexf");
        assertThat(imported.exit()).isZero();
        assertThat(imported.only().path("created").asInt()).isEqualTo(2);
        assertThat(imported.only().path("refused").asInt()).isEqualTo(1);
        assertThat(imported.only().path("dangling").asInt()).isEqualTo(1);
        assertThat(imported.only().path("problems").path(0).path("where").asString())
                .isEqualTo("line 1 (1)");
        var refused = terminal.run("KST", "import", pajek, "--into", kst);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.only().path("reason").asString())
                .isEqualTo(
                        "This is a Pajek file, which Entente does not read. Nothing was taken in. Save it as GraphML.");
    }

    /** The command line guesses what the columns of a table mean as the window does, and reads a mapping that was kept there. */
    @Test
    void linksAndSourcesWhatTheColumnsOfATableName() throws IOException {
        Path kst = terminal.vault("KST");
        Path table = Files.writeString(
                folder.resolve("crew.csv"),
                "Name,Works at,Source,Grade\nOmar Haddadi,Pier 9,Note 8,B2\nLena Orlova,Pier 9,Note 8,C3\n");

        var imported = terminal.run("KST", "import", table, "--into", kst, "--marking", "C");
        assertThat(imported.exit()).isZero();
        assertThat(imported.only().path("created").asInt())
                .as("two persons, where both work, and two links")
                .isEqualTo(5);
        var found = terminal.run("KST", "search", kst, "Pier 9");
        assertThat(found.out()).contains("organisation");

        Path host = Files.writeString(folder.resolve("host.txt"), "quay-server\n");
        var refused = terminal.run("KST", "import", host, "--into", kst, "--marking", "C");
        assertThat(refused.exit()).as("no table is no success").isEqualTo(1);
        assertThat(refused.only().path("reason").asString())
                .isEqualTo(
                        "host.txt holds a heading and no rows below it. Nothing was taken in. Add the rows and import it"
                                + " again; if it is no table, attach it to a source.");
    }

    @Test
    void playsTheMainJobOnTwoWorkstations() throws IOException {
        Path kst = terminal.vault("KST");
        Path avl = terminal.vault("AVL");
        Path bundle = Files.writeString(folder.resolve("people.json"), BUNDLE);

        var imported = terminal.run("KST", "import", bundle, "--into", kst, "--marking", "C//REL AVL", "--grade", "B2");
        assertThat(imported.exit()).isZero();
        assertThat(Terminal.fields(imported.only()))
                .contains(
                        "file",
                        "read",
                        "created",
                        "updated",
                        "unchanged",
                        "refused",
                        "dangling",
                        "conflicts",
                        "problems");
        assertThat(imported.only().path("read").asInt()).isEqualTo(2);
        assertThat(imported.only().path("created").asInt()).isEqualTo(1);
        assertThat(imported.only().path("refused").asInt()).isEqualTo(1);
        var problem = imported.only().path("problems").path(0);
        assertThat(problem.path("where").asString())
                .isEqualTo("objects[1] (identity--d78cb6e5-0c4b-4611-8297-d1b8b55e40b5)");
        assertThat(problem.path("why").asString()).isEqualTo("\"name\" must be text");

        String words = meet(kst, avl);
        assertThat(terminal.run("KST", "partner", "verify", "AVL", "--words", words, "--vault", kst)
                        .exit())
                .isZero();
        assertThat(terminal.run("AVL", "partner", "verify", "KST", "--words", words, "--vault", avl)
                        .exit())
                .isZero();

        var planned = terminal.run("KST", "package", "write", kst, "--for", "AVL", "--dry-run")
                .only();
        assertThat(Terminal.fields(planned)).containsExactly("partner", "leaves", "stays", "leaks", "unsearched");
        assertThat(planned.path("leaks")).isEmpty();
        assertThat(planned.path("leaves").asInt()).isPositive();
        assertThat(planned.path("stays").isArray()).isTrue();
        Path file = folder.resolve("one.entente");
        var written = terminal.run("KST", "package", "write", kst, "--for", "AVL", "--out", file)
                .only();
        assertThat(Terminal.fields(written)).startsWith("partner", "leaves", "stays", "sequence");
        assertThat(written.path("sequence").asInt()).isEqualTo(1);
        var inspected =
                terminal.run("AVL", "package", "inspect", file, "--into", avl).only();
        assertThat(inspected.path("verified").asBoolean()).isTrue();
        assertThat(inspected.path("possibleSame").isArray()).isTrue();
        assertThat(inspected.path("possibleSame")).isEmpty();
        assertThat(terminal.run("AVL", "vault", "info", avl)
                        .only()
                        .path("objects")
                        .asInt())
                .isZero();
        assertThat(terminal.run("AVL", "package", "apply", file, "--into", avl).exit())
                .isZero();
        assertThat(terminal.run("AVL", "package", "apply", file, "--into", avl)
                        .only()
                        .path("reason")
                        .asString())
                .contains("already here");
        assertThat(terminal.run("AVL", "vault", "info", avl).only())
                .isEqualTo(withCommitsOf(
                        avl, terminal.run("KST", "vault", "info", kst).only()));

        assertThat(terminal.run("AVL", "search", avl, "Yousuf al Karim")
                        .only()
                        .path("name")
                        .asString())
                .isEqualTo("Yusuf al-Karim");
        var ledger = terminal.run("KST", "package", "ledger", kst).only();
        assertThat(ledger.path("direction").asString()).isEqualTo("out");
        assertThat(Terminal.fields(ledger))
                .containsExactly("direction", "partner", "sequence", "time", "claims", "hash");
        assertThat(terminal.run("AVL", "vault", "verify", avl)
                        .only()
                        .path("intact")
                        .asBoolean())
                .isTrue();
        assertThat(terminal.run("KST", "audit", "list", kst).lines()).isNotEmpty();
        Path export = folder.resolve("out.json");
        assertThat(Terminal.fields(terminal.run("KST", "export", kst, "--as", "stix", "--out", export, "--for", "AVL")
                        .only()))
                .contains("file", "leaves", "stays");
        assertThat(Files.readString(export)).contains("Yusuf al-Karim");
    }

    /** Partners differ between workstations, so the numbers of actions do; everything else must be equal. */
    private JsonNode withCommitsOf(Path vault, JsonNode info) {
        var copy = (tools.jackson.databind.node.ObjectNode) info.deepCopy();
        copy.set("commits", terminal.run("AVL", "vault", "info", vault).only().path("commits"));
        return copy;
    }

    @Test
    void refusesInASentenceAndWithExitCodeOne() throws IOException {
        Path kst = terminal.vault("KST");
        Files.writeString(folder.resolve("wrong"), "another passphrase\n");

        var wrong = terminal.plain("KST", "vault", "info", kst, "--json", "--passphrase-file", folder.resolve("wrong"));
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.lines()).isEmpty();
        assertThat(wrong.err()).contains("passphrase is not right").doesNotContain("Exception");
        assertThat(terminal.run("KST", "vault", "info", folder.resolve("nowhere"))
                        .exit())
                .isEqualTo(1);
        assertThat(terminal.run("KST", "import", folder.resolve("missing.json"), "--into", kst)
                        .exit())
                .isEqualTo(1);
        assertThat(terminal.run("KST", "package", "write", kst, "--for", "OND", "--dry-run")
                        .exit())
                .isEqualTo(1);
        assertThat(terminal.run("KST", "no-such-command").exit()).isEqualTo(2);
        assertThat(terminal.run("KST", "import").exit()).isEqualTo(2);
    }

    @Test
    void exportsTheIdentityForStockTools() throws Exception {
        terminal.vault("KST");
        Path file = folder.resolve("identity.p12");

        assertThat(terminal.run("KST", "identity", "export", file).exit()).isZero();

        var keys = java.security.KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, "six words that nobody else uses".toCharArray());
        }
        assertThat(keys.size()).isEqualTo(2);
    }

    @Test
    void drawsAnEdgeListWithoutAVault() throws IOException {
        Path edges = Files.writeString(folder.resolve("edges.csv"), "a,b\nb,c\nc,a\n");
        Path picture = folder.resolve("out.png");

        var drawn = terminal.plain("KST", "graph", "layout", "--edges", edges, "--out", picture, "--json")
                .only();

        assertThat(Terminal.fields(drawn)).contains("nodes", "links", "seconds", "cpuSeconds", "values");
        assertThat(drawn.path("nodes").asInt()).isEqualTo(3);
        assertThat(picture).isNotEmptyFile();
    }

    private String meet(Path kst, Path avl) {
        Path kstCard = folder.resolve("kst.card");
        Path avlCard = folder.resolve("avl.card");
        assertThat(terminal.run("KST", "identity", "card", kstCard).exit()).isZero();
        assertThat(terminal.run("AVL", "identity", "card", avlCard).exit()).isZero();
        assertThat(terminal.run("AVL", "partner", "add", kstCard, "--vault", avl)
                        .exit())
                .isZero();
        assertThat(terminal.run("KST", "partner", "add", avlCard, "--vault", kst)
                        .exit())
                .isZero();
        var listed = terminal.run("KST", "partner", "list", "--vault", kst).only();
        assertThat(listed.path("code").asString()).isEqualTo("AVL");
        assertThat(Terminal.fields(listed)).containsExactly("code", "person", "state", "words");
        assertThat(listed.path("state").asString()).isEqualTo("unverified");
        var words = new ArrayList<String>();
        listed.path("words").forEach(word -> words.add(word.asString()));
        assertThat(words).hasSize(12);
        return String.join(" ", words);
    }

    @Test
    void takesThePassphraseAsEditorsSaveItAndNothingThatIsNone() throws IOException {
        Path kst = terminal.vault("KST");
        Path marked = Files.writeString(folder.resolve("marked"), "\uFEFF" + Terminal.PASSPHRASE + "\r\n");
        var opened = terminal.plain("KST", "vault", "info", kst, "--passphrase-file", marked);
        assertThat(opened.exit()).as(opened.err()).isZero();
        Path empty = Files.writeString(folder.resolve("empty"), "\n" + Terminal.PASSPHRASE);
        assertThat(terminal.plain("KST", "vault", "info", kst, "--passphrase-file", empty)
                        .err())
                .contains("first line of the passphrase file");
        Path latin = Files.write(folder.resolve("latin"), new byte[] {'p', (byte) 0xE9, '\n'});
        assertThat(terminal.plain("KST", "vault", "info", kst, "--passphrase-file", latin)
                        .err())
                .contains("is not text in UTF-8");
        assertThat(kst.resolve("tries")).as("what was no try").doesNotExist();
    }

    @Test
    void letsNoNameCommandTheTerminal() throws IOException {
        terminal.vault("KST");
        var gone = terminal.say("KST", "vault", "info", folder.resolve("x\u001B[2J\u009B31m"));
        assertThat(gone.exit()).isEqualTo(1);
        assertThat(gone.err()).contains("x\uFFFD[2J").doesNotContain("\u001B", "\u009B");
        assertThat(terminal.say("KST", "vault", "info", folder.resolve("cod\u202Etxt.exe"))
                        .err())
                .contains("cod\uFFFDtxt.exe");
        var refused = terminal.say("KST", "vault", "info", "no\0name");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("cannot be used for a file").doesNotContain("Exception", "java.");
    }
}
