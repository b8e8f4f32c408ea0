package org.entente.vault.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.vault.VaultException;
import org.entente.vault.disk.ChannelOpener;

/** What a vault's folder is made of, as far as a backup takes it: neither what can be made anew nor what is unfinished. */
record VaultFolder(Path folder, ChannelOpener files) {

    static final List<String> HEADERS = List.of("header.a", "header.b", "keys.a", "keys.b");
    static final String JOURNAL = "journal";
    static final String BLOBS = "blobs";
    static final String DESK = "desk";

    /** What a vault calls its files in each part that is copied: whatever else lies there is somebody else's. */
    private static final Map<String, Pattern> COPIED = new TreeMap<>(Map.of(
            JOURNAL, Pattern.compile("\\d{4,}\\.seg"),
            BLOBS, Pattern.compile("[0-9a-f]{32}"),
            DESK, Pattern.compile("[0-9a-f]{32}\\.desk")));

    private static final List<String> MADE_ANEW = List.of("cache", "spool");
    /** What else a vault writes beside its headers. */
    private static final List<String> BESIDE = List.of("lock", "tries", "tries.new", "erasing", "erasing.new");
    /** Says that the folder is a copy that is not yet one, and ours to delete. */
    private static final String UNFINISHED = "unfinished";

    /**
     * A folder beside {@code to} in which to make it: none that somebody else has there, such as a vault of that very name.
     */
    static VaultFolder unfinished(Path to, ChannelOpener files) {
        var folder = new VaultFolder(to.resolveSibling(to.getFileName() + ".new"), files);
        for (int i = 2; files.exists(folder.folder()) && !folder.isUnfinished(); i++) {
            folder = new VaultFolder(to.resolveSibling(to.getFileName() + ".new-" + i), files);
        }
        return folder;
    }

    /** @throws VaultException if a folder would lie inside a vault or a copy of one, which would be lost with it or disturb it */
    static void refuseInside(Path inner, ChannelOpener files) {
        for (Path at = real(inner); at != null; at = at.getParent()) {
            if (new VaultFolder(at, files).isVault()) {
                throw new VaultException("vault.inside", String.valueOf(at.getFileName()));
            }
        }
    }

    /** Where a folder that may not be there would really lie. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        try {
            return absolute.toRealPath();
        } catch (IOException _) {
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }

    private boolean isUnfinished() {
        return files.exists(folder.resolve(UNFINISHED));
    }

    /** Makes the folder with all that a vault has, empty; what an earlier try left there is deleted. */
    void make() throws IOException {
        delete();
        files.createFolder(folder);
        files.open(folder.resolve(UNFINISHED), ChannelOpener.Access.CREATE).close();
        for (String part : COPIED.keySet()) {
            files.createFolder(folder.resolve(part));
        }
        files.createFolder(folder.resolve("cache"));
    }

    /** Gives a finished copy its name. */
    void finish(Path to) throws IOException {
        files.delete(folder.resolve(UNFINISHED));
        files.move(folder, to);
    }

    boolean isVault() {
        return files.exists(folder.resolve("header.a")) || files.exists(folder.resolve("header.b"));
    }

    /** Names of the finished files in a part of it. */
    List<String> names(String part) throws IOException {
        Pattern ours = COPIED.get(part);
        return files.names(folder.resolve(part)).stream()
                .filter(name -> ours != null && ours.matcher(name).matches())
                .sorted()
                .toList();
    }

    long bytes(String part, List<String> names) throws IOException {
        long bytes = 0;
        for (String name : names) {
            Path file = folder.resolve(part).resolve(name);
            if (files.exists(file)) {
                try (var channel = CopiedFile.opened(files, file)) {
                    bytes += channel.size();
                }
            }
        }
        return bytes;
    }

    /**
     * Copies finished files of a part into another folder. Notes on a desk come and go while one works: those that went are not
     * missed, and what must be there is missed when the copy is tested.
     */
    void copy(String part, List<String> names, VaultFolder to, CopiedFile.Counting counting) throws IOException {
        Path target = to.folder().resolve(part);
        for (String name : names) {
            Path file = folder.resolve(part).resolve(name);
            if (files.exists(file)) {
                CopiedFile.copy(files, file, target.resolve(name), Long.MAX_VALUE, counting);
            }
        }
        files.forceFolder(target);
    }

    /** Everything that a restored vault needs, with the headers last: until they are there it is no vault. */
    void copyAll(VaultFolder to, CopiedFile.Counting counting) throws IOException {
        for (String part : COPIED.keySet()) {
            copy(part, names(part), to, counting);
        }
        copy("", HEADERS, to, counting);
    }

    long bytesOfAll() throws IOException {
        long bytes = 0;
        for (String part : COPIED.keySet()) {
            bytes += bytes(part, names(part));
        }
        return bytes;
    }

    /** Deletes it, headers first, so that what a power cut leaves is no vault. Files of other names stay, and the folder with them. */
    void delete() throws IOException {
        for (String name : HEADERS) {
            files.delete(folder.resolve(name));
            files.delete(folder.resolve(name + ".new"));
        }
        for (String name : BESIDE) {
            files.delete(folder.resolve(name));
        }
        for (String part : List.of(JOURNAL, BLOBS, DESK, MADE_ANEW.getFirst(), MADE_ANEW.getLast())) {
            Path inside = folder.resolve(part);
            for (String name : files.names(inside)) {
                files.delete(inside.resolve(name));
            }
            files.delete(inside);
        }
        files.delete(folder.resolve(UNFINISHED));
        if (files.names(folder).isEmpty()) {
            files.delete(folder);
        }
    }
}
