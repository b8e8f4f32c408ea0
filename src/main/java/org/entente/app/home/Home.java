package org.entente.app.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.app.AppException;

/**
 * The folder of one workstation. {@code ENTENTE_HOME} moves it, so that one machine can play several workstations;
 * otherwise it is the platform's place for application data. Everything in it is readable by its owner alone.
 */
public record Home(Path folder) {

    /**
     * The home that the environment names.
     *
     * @throws AppException if it names none that there can be
     */
    public static Home fromEnvironment(Map<String, String> environment) {
        String named = environment.getOrDefault("ENTENTE_HOME", "");
        try {
            return new Home(named.isBlank() ? platformPlace(environment) : Path.of(named));
        } catch (InvalidPathException e) { // in a session that knows no letters but those of ASCII
            throw new AppException("cli.path", e, e.getInput());
        }
    }

    private static Path platformPlace(Map<String, String> environment) {
        var user = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name");
        if (system.startsWith("Windows")) {
            String data = environment.getOrDefault("LOCALAPPDATA", "");
            return (data.isEmpty() ? user : Path.of(data)).resolve("Entente");
        }
        if (system.startsWith("Mac")) {
            return user.resolve("Library/Application Support/Entente");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isEmpty() ? user.resolve(".local/share") : Path.of(data)).resolve("entente");
    }

    /** The file that holds this person's wrapped signing and decryption keys. */
    public Path identityFile() {
        return folder.resolve("identity");
    }

    /** Where sealed packages wait for the case in a vault. Its name tells nothing of the case. */
    public Path inbox(UUID vault) {
        return folder.resolve("inbox").resolve(vault.toString());
    }

    /** Where changes wait, sealed, that could not be saved in a vault. Its name tells nothing of the case. */
    public Path unsaved(UUID vault) {
        return folder.resolve("unsaved").resolve(vault.toString());
    }

    public Path settingsFile() {
        return folder.resolve("settings.json");
    }

    /**
     * Makes the folder and points the JVM's temporary folder into it, a fresh one per process; what dead processes left
     * is deleted. To be called before any class asks for the temporary folder.
     *
     * @throws AppException if nothing can be kept there
     */
    public Home prepare() {
        try {
            createPrivately(folder);
            var scratch = folder.resolve("tmp");
            createPrivately(scratch);
            deleteLeftovers(scratch);
            var mine = scratch.resolve(Long.toString(ProcessHandle.current().pid()));
            createPrivately(mine);
            System.setProperty("java.io.tmpdir", mine.toString());
            return this;
        } catch (IOException | UncheckedIOException e) {
            throw new AppException("main.home", e, folder.toString());
        }
    }

    /** Empties this process's temporary folder. */
    public void clearScratch() {
        deleteTree(folder.resolve("tmp")
                .resolve(Long.toString(ProcessHandle.current().pid())));
    }

    /** A folder for work of this process. Closing deletes it with all that is in it. */
    public record Scratch(Path folder) implements AutoCloseable {
        @Override
        public void close() {
            deleteTree(folder);
        }
    }

    /** A fresh folder among this process's temporary ones; should the process die, the next start deletes it. */
    public Scratch scratch() {
        try {
            var mine = folder.resolve("tmp")
                    .resolve(Long.toString(ProcessHandle.current().pid()));
            createPrivately(mine);
            return new Scratch(Files.createTempDirectory(mine, "work"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteLeftovers(Path scratch) throws IOException {
        try (Stream<Path> folders = Files.list(scratch)) {
            folders.filter(each -> !belongsToLiveProcess(each)).forEach(Home::deleteTree);
        }
    }

    private static boolean belongsToLiveProcess(Path scratch) {
        try {
            return ProcessHandle.of(Long.parseLong(scratch.getFileName().toString()))
                    .isPresent();
        } catch (NumberFormatException _) {
            return false;
        }
    }

    static void deleteTree(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException _) {
            // scratch files in use elsewhere are deleted at the next start
        }
    }

    private static void createPrivately(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder, ownerOnly());
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            };
        }
        return new FileAttribute<?>[0];
    }
}
