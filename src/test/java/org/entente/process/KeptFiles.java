package org.entente.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps a hard link to every file that appears in some folders while other processes work there, so that what they delete
 * can still be read. It looks every few milliseconds; a file that lives shorter may escape it.
 */
final class KeptFiles implements AutoCloseable {

    private static final long PAUSE_MILLIS = 10;

    private final List<Path> watched;
    private final Path kept;
    private final Set<Object> seen = new HashSet<>();
    private final Thread looking;
    private volatile boolean isOver;

    KeptFiles(List<Path> watched, Path kept) throws IOException {
        this.watched = watched;
        this.kept = Files.createDirectories(kept);
        this.looking = Thread.ofPlatform().daemon().start(this::look);
    }

    private void look() {
        while (!isOver) {
            watched.forEach(this::keep);
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private void keep(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.isRegularFile(file) && seen.add(Files.getAttribute(file, "unix:ino"))) {
                    Files.createLink(kept.resolve(seen.size() + "-" + file.getFileName()), file);
                }
            }
        } catch (IOException | UncheckedIOException _) {
            // something vanished while we looked; the next look goes on
        }
    }

    /** Every file that is there or was kept. */
    static List<Path> all(List<Path> folders) throws IOException {
        var all = new java.util.ArrayList<Path>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(all::add);
            }
        }
        return all;
    }

    @Override
    public void close() throws InterruptedException {
        isOver = true;
        looking.join();
    }
}
