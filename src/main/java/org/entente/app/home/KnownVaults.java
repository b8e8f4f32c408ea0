package org.entente.app.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.outgoing.FileWriting;

/**
 * The vaults that were opened on this workstation, so that the window can offer them. Kept as paths in the home folder;
 * numbered in the order in which they were first opened, for names that tell nothing.
 */
public final class KnownVaults {

    private final Path file;

    public KnownVaults(Home home) {
        this.file = home.folder().resolve("vaults.list");
    }

    /** @param number the vault's number on this workstation, from 1 */
    public record Known(int number, Path folder) {}

    /** The one opened last comes first. */
    public List<Known> list() {
        var known = new ArrayList<Known>();
        for (String line : lines()) {
            int tab = line.indexOf('\t');
            try {
                known.add(new Known(
                        Integer.parseInt(line.substring(0, Math.max(tab, 0))), Path.of(line.substring(tab + 1))));
            } catch (NumberFormatException | InvalidPathException _) {
                // a line that cannot be read costs only a place in a list; the vault itself is untouched
            }
        }
        return known;
    }

    /** Remembers a vault as the one opened last. */
    public void opened(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        var before = list();
        int highest = before.stream().mapToInt(Known::number).max().orElse(0);
        int number = before.stream()
                .filter(known -> known.folder().equals(place))
                .mapToInt(Known::number)
                .findFirst()
                .orElse(highest + 1);
        var text = new StringBuilder(number + "\t" + place + "\n");
        before.stream()
                .filter(known -> !known.folder().equals(place))
                .forEach(known -> text.append(known.number())
                        .append('\t')
                        .append(known.folder())
                        .append('\n'));
        FileWriting.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Makes the folder that a new vault will lie in. */
    public void makeRoom(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            try {
                Files.createDirectories(parent);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
