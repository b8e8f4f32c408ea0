package org.entente.vault.disk;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.entente.vault.disk.Unforced.Survival;
import org.jspecify.annotations.Nullable;

/**
 * A drive in memory that loses power at a chosen call, fails at a chosen call, or is full. What was not forced when the power
 * goes survives in part: names up to some point, contents as {@link Survival} says. Safe for several threads.
 */
public final class MemoryDisk implements ChannelOpener {

    private final Map<Path, Unforced> names = new HashMap<>();
    private final Set<Path> folders = new HashSet<>();
    private final Map<Path, Unforced> durableNames = new HashMap<>();
    private final List<NameChange> pendingNames = new ArrayList<>();
    private final Set<Path> held = new HashSet<>();
    private long calls;
    private long lastCall = Long.MAX_VALUE;
    private long free = Long.MAX_VALUE;
    private @Nullable Fault fault;
    private @Nullable Map<Unforced, ByteArrayOutputStream> everWritten;

    private record NameChange(
            Path folder, Path path, @Nullable Unforced node) {}

    /** What a drive is asked to do. */
    public enum Call {
        READ,
        WRITE,
        FORCE,
        RENAME,
        DELETE
    }

    /** The power fails at the n-th changing call from now; that call and all later ones throw. */
    public synchronized void losePowerAfter(long changingCalls) {
        lastCall = calls + changingCalls;
    }

    public synchronized boolean hasPower() {
        return calls < lastCall;
    }

    /** Changing calls so far. */
    public synchronized long calls() {
        return calls;
    }

    /** The n-th call of a kind from now fails, and if {@code forEver} all of that kind after it. */
    public synchronized Fault failAt(Call call, long n, boolean forEver) {
        var next = new Fault(call, n, forEver);
        fault = next;
        return next;
    }

    /** How much may still be written: then the drive is full. */
    public synchronized void leaveFree(long bytes) {
        free = bytes;
    }

    /** The drive is whole again and has room. */
    public synchronized void repair() {
        fault = null;
        free = Long.MAX_VALUE;
    }

    /** Brings the drive back with what it had kept of every file, each in another way. */
    public void powerUp(RandomGenerator random) {
        powerUp(random, null);
    }

    /**
     * Brings the drive back with what it had kept.
     *
     * @param survival of contents; null for another one per file
     */
    public synchronized void powerUp(RandomGenerator random, @Nullable Survival survival) {
        for (Path folder :
                pendingNames.stream().map(NameChange::folder).distinct().toList()) {
            var changes = pendingNames.stream()
                    .filter(change -> change.folder().equals(folder))
                    .toList();
            int kept = random.nextInt(changes.size() + 1);
            changes.subList(0, kept).forEach(this::keep);
        }
        pendingNames.clear();
        held.clear();
        names.clear();
        names.putAll(durableNames);
        for (Unforced node : new TreeMap<>(names).values()) {
            Survival[] all = Survival.values();
            node.survive(survival == null ? all[random.nextInt(all.length)] : survival, random);
        }
        lastCall = Long.MAX_VALUE;
    }

    private void keep(NameChange change) {
        if (change.node() == null) {
            durableNames.remove(change.path());
        } else {
            durableNames.put(change.path(), change.node());
        }
    }

    private void changing(Call call) throws IOException {
        if (++calls >= lastCall) {
            throw new IOException("no power");
        }
        failing(call);
    }

    private void failing(Call call) throws IOException {
        if (fault != null && fault.strikes(call)) {
            throw new IOException("simulated failure: " + call);
        }
    }

    private Unforced node(Path file) throws FileNotFoundException {
        Unforced node = names.get(file.toAbsolutePath());
        if (node == null) {
            throw new FileNotFoundException(file.toString());
        }
        return node;
    }

    private void name(Path path, @Nullable Unforced node) {
        Path absolute = path.toAbsolutePath();
        if (node == null) {
            names.remove(absolute);
        } else {
            names.put(absolute, node);
        }
        pendingNames.add(new NameChange(folderOf(absolute), absolute, node));
    }

    private static Path folderOf(Path absolute) {
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder;
    }

    /** A second drive with the same files. */
    public synchronized MemoryDisk copy() {
        var copy = new MemoryDisk();
        names.forEach((path, node) -> copy.put(path, node.content()));
        return copy;
    }

    /** From now on everything that is written is remembered, also of files that are deleted or overwritten. */
    public synchronized void remember() {
        everWritten = new IdentityHashMap<>();
    }

    /** For every file that ever was since {@link #remember}: all that was ever written to it, in that order. */
    public synchronized List<byte[]> everWritten() {
        if (everWritten == null) {
            throw new IllegalStateException("nothing was to be remembered");
        }
        return everWritten.values().stream()
                .map(ByteArrayOutputStream::toByteArray)
                .toList();
    }

    /** Every file there is, sorted. */
    public synchronized List<Path> files() {
        return names.keySet().stream().sorted().toList();
    }

    /** Puts a file on the drive from outside. */
    public synchronized void put(Path file, byte[] content) {
        var node = new Unforced(content);
        names.put(file.toAbsolutePath(), node);
        durableNames.put(file.toAbsolutePath(), node);
    }

    /** Takes a file off the drive from outside. */
    public synchronized void remove(Path file) {
        names.remove(file.toAbsolutePath());
        durableNames.remove(file.toAbsolutePath());
    }

    /** The bytes of a file as they are now. */
    public synchronized byte[] content(Path file) throws IOException {
        return node(file).content();
    }

    @Override
    public synchronized DataChannel open(Path file, Access access) throws IOException {
        if (access == Access.CREATE) {
            changing(Call.WRITE);
            if (exists(file)) {
                throw new IOException("exists: " + file);
            }
            name(file, new Unforced(new byte[0]));
        } else {
            failing(Call.READ);
        }
        return new MemoryChannel(node(file), access != Access.READ);
    }

    @Override
    public synchronized boolean exists(Path path) {
        Path absolute = path.toAbsolutePath();
        return names.containsKey(absolute) || folders.contains(absolute);
    }

    @Override
    public boolean isLink(Path path) {
        return false;
    }

    @Override
    public synchronized List<String> names(Path folder) throws IOException {
        failing(Call.READ);
        Path absolute = folder.toAbsolutePath();
        return names.keySet().stream()
                .filter(path -> absolute.equals(path.getParent()))
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
    }

    @Override
    public synchronized void createFolder(Path folder) {
        folders.add(folder.toAbsolutePath()); // at once and for good: a half-made vault is made again
    }

    @Override
    public synchronized void move(Path from, Path to) throws IOException {
        changing(Call.RENAME);
        Unforced node = node(from);
        // one change in the file system's own journal, so neither half survives alone
        Path source = from.toAbsolutePath();
        Path target = to.toAbsolutePath();
        names.remove(source);
        names.put(target, node);
        pendingNames.add(new NameChange(folderOf(target), target, node));
        pendingNames.add(new NameChange(folderOf(target), source, null));
    }

    @Override
    public synchronized void delete(Path file) throws IOException {
        if (folders.remove(file.toAbsolutePath())) {
            return;
        }
        if (exists(file)) {
            changing(Call.DELETE);
            name(file, null);
        }
    }

    @Override
    public synchronized void forceFolder(Path folder) throws IOException {
        changing(Call.FORCE);
        Path absolute = folder.toAbsolutePath();
        pendingNames.removeIf(change -> {
            if (change.folder().equals(absolute)) {
                keep(change);
                return true;
            }
            return false;
        });
    }

    @Override
    public synchronized Closeable lock(Path file, String holder) throws IOException {
        Path absolute = file.toAbsolutePath();
        if (!held.add(absolute)) {
            throw new HeldException(holder);
        }
        return () -> release(absolute);
    }

    private synchronized void release(Path lock) {
        held.remove(lock);
    }

    private final class MemoryChannel implements DataChannel {

        private final Unforced node;
        private final boolean writable;

        MemoryChannel(Unforced node, boolean writable) {
            this.node = node;
            this.writable = writable;
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            synchronized (MemoryDisk.this) {
                failing(Call.READ);
                return node.read(into, position);
            }
        }

        @Override
        public void write(ByteBuffer from, long position) throws IOException {
            synchronized (MemoryDisk.this) {
                if (!writable) {
                    throw new IOException("opened for reading");
                }
                int wanted = from.remaining();
                int length = (int) Math.min(wanted, free);
                var bytes = new byte[length];
                from.get(bytes);
                if (everWritten != null) {
                    everWritten
                            .computeIfAbsent(node, _ -> new ByteArrayOutputStream())
                            .writeBytes(bytes);
                }
                node.write(position, bytes); // a write that fails may still have reached the drive
                free -= free == Long.MAX_VALUE ? 0 : length;
                if (length < wanted) {
                    throw new IOException("no space left");
                }
                changing(Call.WRITE);
            }
        }

        @Override
        public void truncate(long size) throws IOException {
            synchronized (MemoryDisk.this) {
                node.truncate(size);
                changing(Call.WRITE);
            }
        }

        @Override
        public long size() {
            synchronized (MemoryDisk.this) {
                return node.size();
            }
        }

        @Override
        public void force() throws IOException {
            synchronized (MemoryDisk.this) {
                changing(Call.FORCE);
                node.force();
            }
        }

        @Override
        public void close() {}
    }
}
