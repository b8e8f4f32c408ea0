package org.entente.vault.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A vault's folder that can only be read, with what opening writes beside it in another folder, which is deleted when nobody looks
 * any more. What is written there is as encrypted as it would be in the vault. Safe for several threads.
 */
public final class Overlay implements ChannelOpener, Closeable {

    private static final int PIECE = 1 << 20;

    private final ChannelOpener below;
    private final ChannelOpener above;
    private final Path vault;
    private final Path copies;
    /** Files below that are as if they were not there. */
    private final Set<Path> gone = ConcurrentHashMap.newKeySet();

    /**
     * @param below where the vault lies; nothing is written to it in the vault's folder
     * @param above where {@code copies} lies
     */
    public Overlay(ChannelOpener below, Path vault, ChannelOpener above, Path copies) {
        this.below = below;
        this.vault = vault.toAbsolutePath();
        this.above = above;
        this.copies = copies;
    }

    private boolean isOutside(Path path) {
        return !path.toAbsolutePath().startsWith(vault);
    }

    private Path copy(Path path) {
        return copies.resolve(vault.relativize(path.toAbsolutePath()).toString());
    }

    private boolean isGone(Path path) {
        return gone.contains(path.toAbsolutePath());
    }

    private boolean isBelow(Path path) {
        return !isGone(path) && below.exists(path);
    }

    @Override
    public DataChannel open(Path file, Access access) throws IOException {
        if (isOutside(file)) {
            return below.open(file, access);
        }
        Path copy = copy(file);
        return switch (access) {
            case READ -> above.exists(copy) ? above.open(copy, access) : openBelow(file);
            case WRITE -> {
                bringUp(file);
                yield above.open(copy, access);
            }
            case CREATE -> {
                if (exists(file)) {
                    throw new FileAlreadyExistsException(file.toString());
                }
                above.createFolder(parent(copy));
                yield above.open(copy, access);
            }
        };
    }

    private DataChannel openBelow(Path file) throws IOException {
        if (isGone(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return below.open(file, Access.READ);
    }

    /** Copies a file that is to be changed, once. */
    private void bringUp(Path file) throws IOException {
        Path copy = copy(file);
        if (above.exists(copy)) {
            return;
        }
        above.createFolder(parent(copy));
        try (var from = openBelow(file);
                var to = above.open(copy, Access.CREATE)) {
            var piece = ByteBuffer.allocate(PIECE);
            for (long at = 0; from.readFully(piece.clear(), at) > 0; at += piece.limit()) {
                to.write(piece.flip(), at);
            }
        }
    }

    @Override
    public boolean exists(Path path) {
        return isOutside(path) ? below.exists(path) : above.exists(copy(path)) || isBelow(path);
    }

    @Override
    public boolean isLink(Path path) {
        return below.isLink(path);
    }

    @Override
    public boolean isReadOnly(Path folder) {
        return !isOutside(folder);
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        if (isOutside(folder)) {
            return below.names(folder);
        }
        var names = new ArrayList<>(above.names(copy(folder)));
        for (String name : below.names(folder)) {
            if (!names.contains(name) && !isGone(folder.resolve(name))) {
                names.add(name);
            }
        }
        return names;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        if (isOutside(folder)) {
            below.createFolder(folder);
        } else {
            above.createFolder(copy(folder));
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        if (isOutside(from)) {
            below.move(from, to);
            return;
        }
        bringUp(from);
        above.createFolder(parent(copy(to)));
        above.move(copy(from), copy(to));
        gone.add(from.toAbsolutePath());
    }

    @Override
    public void delete(Path file) throws IOException {
        if (isOutside(file)) {
            below.delete(file);
            return;
        }
        above.delete(copy(file));
        gone.add(file.toAbsolutePath());
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (isOutside(folder)) {
            below.forceFolder(folder);
        }
    }

    /** Nobody is kept out: who only looks disturbs nobody. */
    @Override
    public Closeable lock(Path file, String holder) throws IOException {
        return isOutside(file) ? below.lock(file, holder) : this;
    }

    /** Deletes what was written. */
    @Override
    public void close() throws IOException {
        delete(copies, above);
    }

    private static void delete(Path path, ChannelOpener files) throws IOException {
        for (String name : files.names(path)) {
            delete(path.resolve(name), files);
        }
        files.delete(path);
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a file has a folder");
        }
        return parent;
    }
}
