package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.entente.app.source.reading.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a command writes for a partner, it keeps back what would name something that stays, and says where it stands. One
 * vault for all, because making keys takes long.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class LeakCommandsTest {

    private static final String SHARED = "C//REL AVL";

    @TempDir
    static Path folder;

    private Terminal terminal;
    private Path vault;

    @BeforeAll
    void holdAVesselThatStays() throws IOException {
        terminal = new Terminal(folder);
        vault = terminal.vault("KST");
        terminal.vault("AVL");
        Path card = folder.resolve("avl.card");
        assertThat(terminal.run("AVL", "identity", "card", card).exit()).isZero();
        assertThat(terminal.run("KST", "partner", "add", card, "--vault", vault).exit())
                .isZero();
        var words = new ArrayList<String>();
        terminal.run("KST", "partner", "list", "--vault", vault)
                .only()
                .path("words")
                .forEach(word -> words.add(word.asString()));
        assertThat(terminal.run("KST", "partner", "verify", "AVL", "--words", String.join(" ", words), "--vault", vault)
                        .exit())
                .isZero();
        take("S//REL KST", object("tool", 1, "Grey Heron", ""));
        take(SHARED, object("campaign", 2, "Quay", "waits for the Grey Heron"));
    }

    private void take(String marking, String object) throws IOException {
        Path bundle = Files.writeString(
                folder.resolve("bundle.json"),
                "{\"type\": \"bundle\", \"id\": \"bundle--5d0092c5-5f74-4287-9642-33f4c354e56d\", \"objects\": ["
                        + object + "]}");
        var imported = terminal.run("KST", "import", bundle, "--into", vault, "--marking", marking);
        assertThat(imported.only().path("created").asInt()).isEqualTo(1);
    }

    private static String object(String type, int number, String name, String description) {
        return """
                {"type": "%s", "spec_version": "2.1", "id": "%s--%d78cb6e5-0c4b-4611-8297-d1b8b55e40b5",
                 "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-01T00:00:00.000Z", "name": "%s",
                 "description": "%s"}
                """.formatted(type, type, number, name, description);
    }

    @Test
    void keepAnExportBackUntilSomebodySaysWhy() throws IOException {
        Path out = folder.resolve("for-avl.json");
        var refused = terminal.run("KST", "export", vault, "--as", "stix", "--out", out, "--for", "AVL");
        assertThat(refused.exit()).as(refused.out() + refused.err()).isEqualTo(1);
        assertThat(Terminal.fields(refused.only())).containsExactly("leaves", "stays", "leaks");
        var leak = refused.only().path("leaks").path(0);
        assertThat(Terminal.fields(leak)).containsExactlyInAnyOrder("name", "object", "property");
        assertThat(leak.path("name").asString()).isEqualTo("Grey Heron");
        assertThat(refused.err()).contains("description of Quay").contains("Nothing was written for AVL");
        assertThat(out).doesNotExist();
        assertThat(terminal.say("KST", "export", vault, "--as", "stix", "--out", out, "--for", "AVL")
                        .out())
                .doesNotContain("Wrote");

        var own = terminal.run("KST", "export", vault, "--as", "stix", "--out", folder.resolve("own.json"));
        assertThat(own.exit()).isZero();
        assertThat(Terminal.fields(own.only())).containsExactly("file", "leaves", "stays");

        var written = terminal.run(
                "KST", "export", vault, "--as", "stix", "--out", out, "--for", "AVL", "--accept-leaks", "they know");
        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(Terminal.fields(written.only())).containsExactly("file", "leaves", "stays", "leaks");
        assertThat(written.only().path("leaks")).isEmpty();
        assertThat(Files.readString(out)).contains("waits for the Grey Heron");
        assertThat(terminal.say("KST", "audit", "list", vault).out()).contains("they know");
    }

    @Test
    void keepAPictureBackOnlyForWhatItShows() throws IOException {
        Path out = folder.resolve("for-avl.svg");
        var drawn = terminal.run("KST", "graph", "layout", vault, "--for", "AVL", "--out", out);
        assertThat(drawn.exit()).as(drawn.err()).isZero();
        assertThat(drawn.only().path("leaks").isArray()).isTrue();
        assertThat(drawn.only().path("leaks")).isEmpty();
        assertThat(out).exists();
        assertThat(Terminal.fields(terminal.run("KST", "graph", "layout", vault, "--out", folder.resolve("own.svg"))
                        .only()))
                .doesNotContain("leaks");
    }

    @Test
    void sayInWhichAttachmentsNobodyLooked() throws IOException {
        Path photo = Files.write(folder.resolve("quay.png"), Samples.picture(8, 8, "png"));
        String quay =
                terminal.run("KST", "search", vault, "Quay").only().path("id").asString();
        assertThat(terminal.run("KST", "attach", photo, "--to", quay, "--into", vault, "--marking", SHARED)
                        .exit())
                .isZero();

        var planned = terminal.run("KST", "package", "write", vault, "--for", "AVL", "--dry-run");
        assertThat(planned.exit()).isZero();
        var file = planned.only().path("unsearched").path(0);
        assertThat(Terminal.fields(file)).containsExactlyInAnyOrder("object", "name", "why");
        assertThat(file.path("name").asString()).isEqualTo("quay.png");
        assertThat(file.path("why").asString()).isEqualTo("picture");
        assertThat(planned.err()).contains("quay.png of Quay. It is a picture.");
    }
}
