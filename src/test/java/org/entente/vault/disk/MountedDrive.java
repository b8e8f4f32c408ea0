package org.entente.vault.disk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real drive of the operating system for one test, which is skipped where nothing can be mounted. */
public final class MountedDrive implements AutoCloseable {

    private final Path place;
    private final List<String> source;
    private boolean isIn;

    private MountedDrive(Path place, String... source) {
        this.place = place;
        this.source = List.of(source);
        putIn();
    }

    /** A drive so small that it is soon full. */
    public static MountedDrive ofOneMegabyte(Path place) {
        return new MountedDrive(place, "-t", "tmpfs", "-o", "size=1m", "tmpfs");
    }

    /** A stick whose content is kept in {@code folder} while it is out. */
    public static MountedDrive stick(Path folder) throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        return new MountedDrive(Files.createDirectory(folder.resolve("stick")), "--bind", content.toString());
    }

    public Path place() {
        return place;
    }

    public void putIn() {
        isIn = run("mount", source);
        assumeTrue(isIn, "nothing can be mounted here, which takes rights that most accounts lack");
    }

    /** Takes it away from under whoever has files open on it. */
    public void takeOut() {
        if (isIn) {
            run("umount", List.of("--lazy"));
            isIn = false;
        }
    }

    @Override
    public void close() {
        takeOut();
    }

    private boolean run(String program, List<String> arguments) {
        var command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        command.add(place.toString());
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false; // there is no such program here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
