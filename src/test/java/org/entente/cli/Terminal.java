package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.Workstation;
import org.entente.app.home.Home;
import org.entente.app.text.Texts;
import org.entente.vault.Surroundings;
import org.entente.vault.key.KdfParameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Several workstations in one folder, each met through its command line only. */
final class Terminal {

    static final String PASSPHRASE = "six words that nobody else uses";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Path secret;

    Terminal(Path folder) throws IOException {
        this.folder = folder;
        this.secret = Files.writeString(folder.resolve("secret"), PASSPHRASE + "\n");
    }

    /** What a command printed and returned. */
    record Ran(int exit, List<JsonNode> lines, String out, String err) {
        JsonNode only() {
            assertThat(lines).as(err).hasSize(1);
            return lines.getFirst();
        }
    }

    /** A vault of an organisation that has an identity from then on. */
    Path vault(String organisation) {
        Path vault = folder.resolve(organisation + ".vault");
        assertThat(run(organisation, "identity", "new", "--name", "Analyst", "--organisation", organisation)
                        .exit())
                .isZero();
        assertThat(run(organisation, "vault", "create", vault).exit()).isZero();
        return vault;
    }

    static List<String> fields(JsonNode line) {
        return List.copyOf(line.propertyNames());
    }

    /** With {@code --json} and the passphrase. */
    Ran run(String organisation, Object... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        return say(organisation, all.toArray());
    }

    /** With the passphrase, for people. */
    Ran say(String organisation, Object... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--passphrase-file");
        all.add(secret);
        return plain(organisation, all.toArray());
    }

    /** As it stands. */
    Ran plain(String organisation, Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int exit =
                new CommandLineEdge(workstation(organisation), new PrintWriter(out), new PrintWriter(err)).run(words);
        var lines = out.toString()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(JSON::readTree)
                .toList();
        return new Ran(exit, lines, out.toString(), err.toString());
    }

    Workstation workstation(String organisation) {
        return new Workstation(
                new Home(folder.resolve("home-" + organisation)),
                new Texts(Locale.ENGLISH),
                Surroundings.ofThisMachine(),
                KdfParameters.FLOOR);
    }
}
