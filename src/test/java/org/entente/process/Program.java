package org.entente.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.entente.Main;
import org.entente.app.Workstation;
import org.entente.app.home.Home;
import org.entente.app.text.Texts;
import org.entente.vault.Surroundings;
import org.entente.vault.key.KdfParameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One workstation's program: every call is a process of its own, with its own ENTENTE_HOME and temporary folder, whose output
 * is kept as files. Identity and vault are made in this process at the lowest cost of a passphrase that the vault allows: the
 * command line offers the standard cost only, and every one of many processes would pay it twice.
 */
final class Program {

    static final String PASSPHRASE = "six words that nobody else uses";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Path secret;
    private final AtomicInteger calls = new AtomicInteger();

    /** What a call printed and returned. */
    record Ran(int exit, List<JsonNode> lines, String err) {

        JsonNode only() {
            assertThat(lines).as(err).hasSize(1);
            return lines.getFirst();
        }

        Ran well() {
            assertThat(exit).as(err).isZero();
            return this;
        }
    }

    /** @param folder holds everything of this workstation: home, temporary folder, vault, output */
    Program(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder.resolve("logs"));
            Files.createDirectories(folder.resolve("tmp"));
            this.secret = Files.writeString(folder.resolveSibling(folder.getFileName() + ".secret"), PASSPHRASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Path vault() {
        return folder.resolve("case.vault");
    }

    /** The same workstation, in this process. */
    Workstation here() {
        return new Workstation(
                new Home(folder.resolve("home")),
                new Texts(Locale.ENGLISH),
                Surroundings.ofThisMachine(),
                KdfParameters.FLOOR);
    }

    void begin(String organisation) {
        here().identities().create("Analyst", organisation, PASSPHRASE.toCharArray());
        here().create(vault(), PASSPHRASE.toCharArray()).close();
    }

    /** Runs one command to its end, with the passphrase from a file and JSON asked for. */
    Ran run(Object... arguments) {
        var words = new ArrayList<String>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        words.addAll(List.of("--json", "--passphrase-file", secret.toString()));
        int call = calls.incrementAndGet();
        Process process = start(call, Main.class, words);
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("no end of " + words);
            }
            var lines = Files.readAllLines(output(call)).stream()
                    .filter(line -> line.startsWith("{"))
                    .map(JSON::readTree)
                    .toList();
            return new Ran(process.exitValue(), lines, Files.readString(errors(call)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts another program on the same workstation; its output lies in {@link #output}. */
    Process start(Class<?> main, Object... arguments) {
        var words = new ArrayList<String>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        return start(calls.incrementAndGet(), main, words);
    }

    private Process start(int call, Class<?> main, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx700m",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output(call).toFile())
                .redirectError(errors(call).toFile());
        builder.environment().put("ENTENTE_HOME", folder.resolve("home").toString());
        builder.environment().remove("ENTENTE_PASSPHRASE");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Absolute, since the process works in a folder of its own. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path output(int call) {
        return folder.resolve("logs").resolve(call + ".out");
    }

    private Path errors(int call) {
        return folder.resolve("logs").resolve(call + ".err");
    }
}
