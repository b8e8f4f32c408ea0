package org.entente.app.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.entente.app.home.Home;
import org.entente.app.home.HomeLines;

/**
 * The copies of vaults that were made on this workstation, as far as they are still where they were written. Kept in the home
 * folder, one line each: time, {@code auto} or {@code hand}, vault id, the vault's folder, the copy's folder, with tabs between.
 * Safe for several threads.
 */
public final class KnownBackups {

    private static final String AUTOMATIC = "auto";
    private static final String BY_HAND = "hand";
    private static final int PARTS = 5;

    private final HomeLines file;

    public KnownBackups(Home home) {
        this.file = new HomeLines(home.folder().resolve("backups.list"));
    }

    /**
     * One copy.
     *
     * @param isAutomatic whether nobody asked for it, so that newer ones take its place in time
     * @param vault id of the vault
     * @param source folder of the vault when it was copied
     * @param folder where the copy lies
     */
    public record Known(Instant time, boolean isAutomatic, UUID vault, Path source, Path folder) {}

    /** Copies of a vault that are there, the newest first. */
    public synchronized List<Known> of(UUID vault) {
        return present().filter(each -> each.vault().equals(vault)).toList();
    }

    /** Copies of the vault in a folder that are there, the newest first; for a vault that cannot say its id. */
    public synchronized List<Known> of(Path source) {
        Path place = normal(source);
        return present().filter(each -> each.source().equals(place)).toList();
    }

    private java.util.stream.Stream<Known> present() {
        return list().stream()
                .filter(each -> Files.isRegularFile(each.folder().resolve("header.a")))
                .sorted(Comparator.comparing(Known::time).reversed());
    }

    synchronized void add(Known made) {
        change(list -> {
            list.add(new Known(
                    made.time(), made.isAutomatic(), made.vault(), normal(made.source()), normal(made.folder())));
            return list;
        });
    }

    synchronized void forget(Known deleted) {
        change(list -> {
            list.remove(deleted);
            return list;
        });
    }

    private void change(UnaryOperator<List<Known>> change) {
        file.write(change.apply(new ArrayList<>(list())).stream()
                .map(each -> String.join(
                        "\t",
                        each.time().toString(),
                        each.isAutomatic() ? AUTOMATIC : BY_HAND,
                        each.vault().toString(),
                        HomeLines.text(each.source()),
                        HomeLines.text(each.folder())))
                .toList());
    }

    private List<Known> list() {
        var known = new ArrayList<Known>();
        for (String line : file.read()) {
            String[] parts = line.split("\t", PARTS);
            try {
                if (parts.length == PARTS) {
                    known.add(new Known(
                            Instant.parse(parts[0]),
                            parts[1].equals(AUTOMATIC),
                            UUID.fromString(parts[2]),
                            HomeLines.place(parts[3]),
                            HomeLines.place(parts[4])));
                }
            } catch (DateTimeParseException | IllegalArgumentException _) {
                // a line that cannot be read costs only a place in a list; the copy itself is untouched
            }
        }
        return known;
    }

    private static Path normal(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
