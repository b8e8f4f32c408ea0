package org.entente.vault.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Real files. Safe for several threads. */
public final class FileOpener implements ChannelOpener {

    private static final int LONGEST_HOLDER = 512;
    /** Beyond any content, because a lock on Windows also hides what it covers. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * Locks of this process and who holds them. A second channel to such a file must not even be opened: where locks are POSIX's, closing
     * any channel to a file lets go of all locks that the process has on it.
     */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    @Override
    public DataChannel open(Path file, Access access) throws IOException {
        if (access != Access.CREATE && Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("no plain file"); // a pipe would keep us waiting for ever, a device is bottomless
        }
        return switch (access) {
            case READ -> new RealChannel(FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
            case WRITE ->
                new RealChannel(FileChannel.open(
                        file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
            case CREATE ->
                new RealChannel(
                        create(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
        };
    }

    @Override
    public boolean exists(Path path) {
        return Files.exists(path);
    }

    @Override
    public boolean isLink(Path path) {
        return Files.isSymbolicLink(path);
    }

    @Override
    public boolean isReadOnly(Path folder) {
        return Files.isDirectory(folder) && !Files.isWritable(folder);
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).toList();
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var parent = folder.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            Files.createDirectories(parent);
        }
        try {
            Files.createDirectory(folder, ownerOnly(folder, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        forceFolder(
                folder.toAbsolutePath().getParent() == null
                        ? folder
                        : folder.toAbsolutePath().getParent());
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (!onPosix(folder)) {
            return; // Windows opens no folders and writes their entries through by itself
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public Closeable lock(Path file, String holder) throws IOException {
        Path known = realPath(file);
        String ours = HELD.putIfAbsent(known, holder);
        if (ours != null) {
            throw new HeldException(ours);
        }
        boolean isHeld = false;
        try {
            var channel = create(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS); // it is emptied: through a link that would be somebody's file
            try {
                if (tryLock(channel) == null) {
                    throw new HeldException(holderIn(channel));
                }
                channel.truncate(0);
                leaveName(channel, holder);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
            isHeld = true;
            return () -> release(channel, known);
        } finally {
            if (!isHeld) {
                HELD.remove(known);
            }
        }
    }

    private static void release(FileChannel channel, Path known) throws IOException {
        try (channel) {
            if (channel.isOpen()) {
                channel.truncate(0);
            }
        } finally {
            HELD.remove(known);
        }
    }

    private static Path realPath(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        return folder == null ? absolute : folder.toRealPath().resolve(file.getFileName());
    }

    private static void leaveName(FileChannel channel, String holder) {
        try {
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            // the drive is full: the next one is not told who, and we can read what is there all the same
            System.getLogger(FileOpener.class.getName()).log(System.Logger.Level.DEBUG, "lock without a name", e);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // this very process holds it, through another channel
        }
    }

    private static String holderIn(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST_HOLDER);
        int length = Math.max(0, channel.read(bytes, 0));
        return new String(bytes.array(), 0, length, StandardCharsets.UTF_8);
    }

    private static FileChannel create(Path file, OpenOption... options) throws IOException {
        return FileChannel.open(file, Set.of(options), ownerOnly(file, "rw-------"));
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        return onPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean onPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private record RealChannel(FileChannel channel) implements DataChannel {

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return channel.read(into, position);
        }

        @Override
        public void write(ByteBuffer from, long position) throws IOException {
            long at = position;
            while (from.hasRemaining()) {
                at += channel.write(from, at);
            }
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public void truncate(long size) throws IOException {
            channel.truncate(size);
        }

        @Override
        public void force() throws IOException {
            channel.force(false);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
