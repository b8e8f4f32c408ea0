package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A workstation in a temporary folder whose preparations run in processes of their own, so that a benchmark's process is
 * fresh when it is measured.
 */
final class Station implements AutoCloseable {

    static final String PASSPHRASE = "correct horse battery staple nine";

    private final Path folder = Files.createTempDirectory("entente-bench");

    Station() throws IOException {
        run("identity", "new", "--name", "Bench", "--organisation", "KST");
    }

    Path folder() {
        return folder;
    }

    Path home() {
        return folder.resolve("home");
    }

    Path newVault(String name) throws IOException {
        Path vault = folder.resolve(name + ".vault");
        run("vault", "create", vault.toString());
        return vault;
    }

    /** Runs one command in a process of its own and waits for it. */
    void run(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.entente.Main"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("ENTENTE_HOME", home().toString());
        builder.environment().put("ENTENTE_PASSPHRASE", PASSPHRASE);
        try {
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw new IOException("exit " + exit + " of " + String.join(" ", arguments));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
