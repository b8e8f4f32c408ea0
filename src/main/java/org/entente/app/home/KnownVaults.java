package org.entente.app.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.app.AppException;

/**
 * The vaults that were opened on this workstation, so that the window can offer them. Kept as paths in the home folder;
 * numbered in the order in which they were first opened, for names that tell nothing, and called what the analyst likes: one
 * line each, the number, after a blank the nickname if there is one, a tab, the path. Safe for several threads.
 */
public final class KnownVaults {

    private static final int LONGEST_NICKNAME = 60;
    private static final List<String> HEADERS = List.of("header.a", "header.b");

    private final HomeLines file;

    public KnownVaults(Home home) {
        this.file = new HomeLines(home.folder().resolve("vaults.list"));
    }

    /**
     * One of them.
     *
     * @param number the vault's number on this workstation, from 1
     * @param nickname what the analyst calls it, readable by anybody who reads this disk; empty for nothing
     */
    public record Known(int number, String nickname, Path folder) {}

    /** The folder of the vault that a path means: the folder itself, or a header in it, which is what a desktop can open. */
    public static Optional<Path> at(Path given) {
        Path name = given.getFileName();
        Path folder = name != null && HEADERS.contains(name.toString())
                ? given.toAbsolutePath().getParent()
                : given;
        return Optional.ofNullable(folder)
                .filter(each -> HEADERS.stream().anyMatch(header -> Files.isRegularFile(each.resolve(header))))
                .map(KnownVaults::normal);
    }

    /** The one opened last comes first. */
    public synchronized List<Known> list() {
        var known = new ArrayList<Known>();
        for (String line : file.read()) {
            int tab = Math.max(line.indexOf('\t'), 0);
            String head = line.substring(0, tab);
            int blank = head.indexOf(' ');
            try {
                known.add(new Known(
                        Integer.parseInt(blank < 0 ? head : head.substring(0, blank)),
                        blank < 0 ? "" : head.substring(blank + 1),
                        HomeLines.place(line.substring(tab + 1))));
            } catch (IllegalArgumentException _) {
                // a line that cannot be read costs only a place in a list; the vault itself is untouched
            }
        }
        return known;
    }

    /** Remembers a vault as the one opened last. */
    public synchronized void opened(Path folder) {
        Path place = normal(folder);
        var list = new ArrayList<>(list());
        var now = list.stream().filter(isAt(place)).findFirst().orElseGet(() -> new Known(nextNumber(), "", place));
        list.removeIf(isAt(place));
        list.addFirst(now);
        write(list);
    }

    /** Deletes a vault that was begun here and is of no use, and lists it no longer. */
    public synchronized void discard(Path folder) {
        var list = new ArrayList<>(list());
        list.removeIf(isAt(normal(folder)));
        write(list);
        Home.deleteTree(folder);
    }

    /** Calls a vault by a name; blank for its number again. A vault that was never opened here keeps none. */
    public synchronized void call(Path folder, String nickname) {
        Path place = normal(folder);
        var list = new ArrayList<>(list());
        list.replaceAll(
                known -> isAt(place).test(known) ? new Known(known.number(), plain(nickname), known.folder()) : known);
        write(list);
    }

    /** The number that the next new vault gets. */
    public int nextNumber() {
        return list().stream().mapToInt(Known::number).max().orElse(0) + 1;
    }

    /** @throws AppException if a new vault cannot lie there, because something does or nothing can be written */
    public void checkRoom(Path folder) {
        if (isTaken(folder)) {
            throw new AppException("app.vault.taken", String.valueOf(folder.getFileName()));
        }
        Path parent = folder.toAbsolutePath().getParent();
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new AppException("app.vault.no-room", String.valueOf(folder.getFileName()));
        }
    }

    private static boolean isTaken(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        } catch (IOException _) {
            return true; // what cannot be looked into is not ours to fill
        }
    }

    /** Makes the folder that a new vault will lie in. */
    public void makeRoom(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            try {
                Files.createDirectories(parent);
            } catch (IOException e) {
                throw new AppException("app.vault.no-room", e, String.valueOf(folder.getFileName()));
            }
        }
    }

    private static Predicate<Known> isAt(Path place) {
        return known -> known.folder().equals(place);
    }

    private static Path normal(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    private static String plain(String nickname) {
        String line = nickname.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() <= LONGEST_NICKNAME
                ? line
                : line.substring(0, LONGEST_NICKNAME).strip();
    }

    private void write(List<Known> list) {
        file.write(list.stream()
                .map(known -> known.number()
                        + (known.nickname().isEmpty() ? "" : " " + known.nickname())
                        + '\t'
                        + HomeLines.text(known.folder()))
                .toList());
    }
}
