package org.entente.vault.disk;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A drive in memory that loses power at a chosen call. What was not forced then survives in part: names up to some
 * point, contents by sectors in any combination, as drives do.
 */
public final class MemoryDisk implements ChannelOpener {

    private static final int SECTOR = 512;

    private final Map<Path, Node> names = new HashMap<>();
    private final Map<Path, Node> durableNames = new HashMap<>();
    private final List<NameChange> pendingNames = new ArrayList<>();
    private long calls;
    private long lastCall = Long.MAX_VALUE;

    private record NameChange(
            Path folder, Path path, @Nullable Node node) {}

    private record Change(long position, byte[] bytes, boolean truncate) {}

    private static final class Node {
        private byte[] content = new byte[0];
        private byte[] durable = new byte[0];
        private final List<Change> pending = new ArrayList<>();
    }

    /** The power fails at the n-th changing call from now; that call and all later ones throw. */
    public void losePowerAfter(long changingCalls) {
        lastCall = calls + changingCalls;
    }

    public boolean hasPower() {
        return calls < lastCall;
    }

    public long calls() {
        return calls;
    }

    /** Brings the drive back with what it had kept. */
    public void powerUp(RandomGenerator random) {
        for (Path folder :
                pendingNames.stream().map(NameChange::folder).distinct().toList()) {
            var changes = pendingNames.stream()
                    .filter(change -> change.folder().equals(folder))
                    .toList();
            int kept = random.nextInt(changes.size() + 1);
            changes.subList(0, kept).forEach(this::keep);
        }
        pendingNames.clear();
        names.clear();
        names.putAll(durableNames);
        for (Node node : names.values()) {
            survive(node, random);
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

    private static void survive(Node node, RandomGenerator random) {
        int mode = random.nextInt(4);
        byte[] content = node.durable;
        int all = node.pending.size();
        int prefix = mode == 0 ? 0 : mode == 1 ? all : random.nextInt(all + 1);
        for (int i = 0; i < all; i++) {
            Change change = node.pending.get(i);
            if (mode != 3 && i >= prefix) {
                if (mode == 2 && i == prefix && !change.truncate()) {
                    content = apply(content, change, random.nextInt(change.bytes().length + 1));
                }
                break;
            }
            if (mode != 3) {
                content = apply(content, change, change.bytes().length);
            } else if (change.truncate()) {
                content = random.nextBoolean() ? apply(content, change, 0) : content;
            } else {
                content = applySectors(content, change, random);
            }
        }
        node.durable = content;
        node.content = content.clone();
        node.pending.clear();
    }

    private static byte[] applySectors(byte[] content, Change change, RandomGenerator random) {
        byte[] result = content;
        long end = change.position() + change.bytes().length;
        for (long at = change.position(); at < end; ) {
            long next = Math.min(end, (at / SECTOR + 1) * SECTOR);
            if (random.nextInt(3) > 0) {
                int from = (int) (at - change.position());
                byte[] part = Arrays.copyOfRange(change.bytes(), from, from + (int) (next - at));
                result = apply(result, new Change(at, part, false), part.length);
            }
            at = next;
        }
        return result;
    }

    private static byte[] apply(byte[] content, Change change, int length) {
        if (change.truncate()) {
            return Arrays.copyOf(content, (int) Math.min(content.length, change.position()));
        }
        int end = (int) change.position() + length;
        byte[] result = length > 0 && end > content.length ? Arrays.copyOf(content, end) : content.clone();
        System.arraycopy(change.bytes(), 0, result, (int) change.position(), length);
        return result;
    }

    private void changing() throws IOException {
        if (++calls >= lastCall) {
            throw new IOException("no power");
        }
    }

    private Node node(Path file) throws FileNotFoundException {
        Node node = names.get(file.toAbsolutePath());
        if (node == null) {
            throw new FileNotFoundException(file.toString());
        }
        return node;
    }

    private void name(Path path, @Nullable Node node) {
        Path absolute = path.toAbsolutePath();
        if (node == null) {
            names.remove(absolute);
        } else {
            names.put(absolute, node);
        }
        Path folder = absolute.getParent();
        pendingNames.add(new NameChange(folder == null ? absolute : folder, absolute, node));
    }

    /** A second drive with the same files. */
    public MemoryDisk copy() {
        var copy = new MemoryDisk();
        names.forEach((path, node) -> copy.put(path, node.content));
        return copy;
    }

    /** Puts a file on the drive from outside. */
    public void put(Path file, byte[] content) {
        var node = new Node();
        node.content = content.clone();
        node.durable = content.clone();
        names.put(file.toAbsolutePath(), node);
        durableNames.put(file.toAbsolutePath(), node);
    }

    /** Takes a file off the drive from outside. */
    public void remove(Path file) {
        names.remove(file.toAbsolutePath());
        durableNames.remove(file.toAbsolutePath());
    }

    /** The bytes of a file as they are now. */
    public byte[] content(Path file) throws IOException {
        return node(file).content.clone();
    }

    @Override
    public DataChannel open(Path file, Access access) throws IOException {
        if (access == Access.CREATE) {
            changing();
            if (exists(file)) {
                throw new IOException("exists: " + file);
            }
            name(file, new Node());
        }
        return new MemoryChannel(node(file), access != Access.READ);
    }

    @Override
    public boolean exists(Path path) {
        return names.containsKey(path.toAbsolutePath());
    }

    @Override
    public List<String> names(Path folder) {
        Path absolute = folder.toAbsolutePath();
        return names.keySet().stream()
                .filter(path -> absolute.equals(path.getParent()))
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
    }

    @Override
    public void createFolder(Path folder) {
        // folders are always there: vaults are made once, and a half-made one is made again
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        changing();
        Node node = node(from);
        // one change in the file system's own journal, so neither half survives alone
        Path source = from.toAbsolutePath();
        Path target = to.toAbsolutePath();
        names.remove(source);
        names.put(target, node);
        Path folder = target.getParent();
        pendingNames.add(new NameChange(folder == null ? target : folder, target, node));
        pendingNames.add(new NameChange(folder == null ? target : folder, source, null));
    }

    @Override
    public void delete(Path file) throws IOException {
        if (exists(file)) {
            changing();
            name(file, null);
        }
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        changing();
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
    public Closeable lock(Path file, String holder) {
        return () -> {};
    }

    private final class MemoryChannel implements DataChannel {

        private final Node node;
        private final boolean writable;

        MemoryChannel(Node node, boolean writable) {
            this.node = node;
            this.writable = writable;
        }

        @Override
        public int read(ByteBuffer into, long position) {
            int available = (int) Math.max(0, node.content.length - position);
            if (available == 0) {
                return -1;
            }
            int length = Math.min(available, into.remaining());
            into.put(node.content, (int) position, length);
            return length;
        }

        @Override
        public void write(ByteBuffer from, long position) throws IOException {
            if (!writable) {
                throw new IOException("opened for reading");
            }
            var bytes = new byte[from.remaining()];
            from.get(bytes);
            change(new Change(position, bytes, false), bytes.length);
        }

        @Override
        public void truncate(long size) throws IOException {
            change(new Change(size, new byte[0], true), 0);
        }

        private void change(Change change, int length) throws IOException {
            node.pending.add(change); // a write that fails may still have reached the drive in part
            node.content = apply(node.content, change, length);
            changing();
        }

        @Override
        public long size() {
            return node.content.length;
        }

        @Override
        public void force() throws IOException {
            changing();
            node.durable = node.content.clone();
            node.pending.clear();
        }

        @Override
        public void close() {}
    }
}
