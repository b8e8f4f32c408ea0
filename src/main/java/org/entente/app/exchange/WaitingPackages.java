package org.entente.app.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.AppException;
import org.entente.app.outgoing.FileWriting;

/**
 * Packages that wait for a case, still sealed, in a folder that belongs to its vault. Nothing of them is read before they are
 * looked at. Safe for several threads.
 */
public final class WaitingPackages {

    private static final String ENDING = ".entente";

    private final Path folder;

    public WaitingPackages(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * A package that waits.
     *
     * @param since when it was put there
     */
    public record Waiting(Path file, long bytes, Instant since) {}

    /** What waits; what waits longest comes first. */
    public List<Waiting> list() {
        var waiting = new ArrayList<Waiting>();
        for (Path file : files()) {
            try {
                var about = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                waiting.add(
                        new Waiting(file, about.size(), about.lastModifiedTime().toInstant()));
            } catch (IOException _) {
                // taken away while we looked: it does not wait any more
            }
        }
        waiting.sort(Comparator.comparing(Waiting::since).thenComparing(Waiting::file));
        return waiting;
    }

    /** Keeps a sealed copy of a package until it is decided upon, so that the medium may leave. The same file is kept once. */
    public Path keep(Path file) {
        try {
            for (Path kept : files()) {
                if (Files.mismatch(kept, file) < 0) {
                    return kept;
                }
            }
            Path place = free(String.valueOf(file.getFileName()));
            FileWriting.write(place, unfinished -> Files.copy(file, unfinished));
            return place;
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, file.toString());
        }
    }

    /** A package was decided upon: its copies here go. A file elsewhere stays as it is. */
    public void decided(Path file) {
        try {
            for (Path kept : files()) {
                if (!kept.equals(file) && Files.mismatch(kept, file) < 0) {
                    Files.delete(kept);
                }
            }
            if (isHere(file)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new AppException("app.inbox.not-cleared", e);
        }
    }

    private boolean isHere(Path file) {
        return folder.equals(file.toAbsolutePath().normalize().getParent());
    }

    private Path free(String name) {
        String bare = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        Path place = folder.resolve(bare + ENDING);
        for (int number = 2; Files.exists(place); number++) {
            place = folder.resolve(bare + "-" + number + ENDING);
        }
        return place;
    }

    /** Plain files alone: a link could lead anywhere. */
    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)
                            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, folder.toString());
        }
    }
}
