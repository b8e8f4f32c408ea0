package org.entente.vault.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.vault.disk.ChannelOpener;

/** What a vault's folder is made of, as far as a backup takes it: neither what can be made anew nor what is unfinished. */
record VaultFolder(Path folder, ChannelOpener files) {

    static final List<String> HEADERS = List.of("header.a", "header.b", "keys.a", "keys.b");
    static final String JOURNAL = "journal";
    static final String BLOBS = "blobs";
    static final String DESK = "desk";

    private static final List<String> COPIED = List.of(JOURNAL, BLOBS, DESK);
    private static final List<String> MADE_ANEW = List.of("cache", "spool");

    /** Makes the folder with all that a vault has, empty. */
    void make() throws IOException {
        files.createFolder(folder);
        for (String part : COPIED) {
            files.createFolder(folder.resolve(part));
        }
        files.createFolder(folder.resolve("cache"));
    }

    boolean isVault() {
        return files.exists(folder.resolve("header.a")) || files.exists(folder.resolve("header.b"));
    }

    /** Names of the finished files in a part of it. */
    List<String> names(String part) throws IOException {
        return files.names(folder.resolve(part)).stream()
                .filter(name -> !name.endsWith(".new"))
                .sorted()
                .toList();
    }

    long bytes(String part, List<String> names) throws IOException {
        long bytes = 0;
        for (String name : names) {
            Path file = folder.resolve(part).resolve(name);
            if (files.exists(file)) {
                try (var channel = files.open(file, ChannelOpener.Access.READ)) {
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
        for (String part : COPIED) {
            copy(part, names(part), to, counting);
        }
        copy("", HEADERS, to, counting);
    }

    long bytesOfAll() throws IOException {
        long bytes = 0;
        for (String part : COPIED) {
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
        files.delete(folder.resolve("lock"));
        for (String part : List.of(JOURNAL, BLOBS, DESK, MADE_ANEW.getFirst(), MADE_ANEW.getLast())) {
            Path inside = folder.resolve(part);
            for (String name : files.names(inside)) {
                files.delete(inside.resolve(name));
            }
            files.delete(inside);
        }
        if (files.names(folder).isEmpty()) {
            files.delete(folder);
        }
    }
}
