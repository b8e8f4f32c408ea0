package org.entente.vault.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;

/**
 * A file system for the database in which a folder has a made-up name. A vault's real folder may be called
 * {@code x;INIT=RUNSCRIPT FROM …}: it must never become part of a JDBC URL, so the URL says
 * {@code entente:<token>/view} and this class alone knows which folder that is.
 *
 * <p>Names look like {@code entente:<token>/<file>}; there are no folders below, and no way out.
 */
public final class CachePath extends FilePath {

    static final String SCHEME = "entente";

    private static final Map<String, Path> FOLDERS = new ConcurrentHashMap<>();

    static {
        FilePath.register(new CachePath());
    }

    /** For the database's registry alone. */
    public CachePath() {
        name = SCHEME + ":";
    }

    private CachePath(String name) {
        this.name = name;
    }

    /** Gives a folder a name that may stand in a URL. */
    static void mount(String token, Path folder) {
        if (!token.matches("[0-9a-f]{32}") || FOLDERS.putIfAbsent(token, folder.toAbsolutePath()) != null) {
            throw new IllegalArgumentException("a mount needs a fresh token of 32 hexadecimal digits");
        }
    }

    static void unmount(String token) {
        FOLDERS.remove(token);
    }

    private Path real() {
        String inner = name.substring(SCHEME.length() + 1);
        int slash = inner.indexOf('/');
        String token = slash < 0 ? inner : inner.substring(0, slash);
        Path folder = FOLDERS.get(token);
        if (folder == null) {
            throw new IllegalStateException("no cache is mounted under this name");
        }
        if (slash < 0) {
            return folder;
        }
        String file = inner.substring(slash + 1);
        if (!file.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalStateException("not the name of a cache file");
        }
        return folder.resolve(file);
    }

    @Override
    public CachePath getPath(String path) {
        return new CachePath(path);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public long size() {
        try {
            return Files.size(real());
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void moveTo(FilePath target, boolean atomicReplace) {
        try {
            if (atomicReplace) {
                Files.move(
                        real(),
                        ((CachePath) target).real(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(real(), ((CachePath) target).real());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean createFile() {
        try {
            Files.createFile(real());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public boolean exists() {
        return Files.exists(real(), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void delete() {
        try {
            Files.deleteIfExists(real());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        try (var files = Files.list(real())) {
            return files.map(file -> (FilePath) new CachePath(name + "/" + file.getFileName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CachePath toRealPath() {
        return this;
    }

    @Override
    public CachePath getParent() {
        int slash = name.indexOf('/');
        return slash < 0 ? this : new CachePath(name.substring(0, slash));
    }

    @Override
    public boolean isDirectory() {
        return Files.isDirectory(real());
    }

    @Override
    public boolean isRegularFile() {
        return Files.isRegularFile(real());
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public long lastModified() {
        try {
            return Files.getLastModifiedTime(real()).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public boolean canWrite() {
        return Files.isWritable(real());
    }

    @Override
    public void createDirectory() {
        if (!isDirectory()) {
            throw new IllegalStateException("a cache has no folders");
        }
    }

    @Override
    public boolean setReadOnly() {
        return false;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Set<OpenOption> options = mode.startsWith("rw")
                ? Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)
                : Set.of(StandardOpenOption.READ);
        return FileChannel.open(real(), options);
    }

    @Override
    public FilePath createTempFile(String suffix, boolean inTempDir) throws IOException {
        Path file = Files.createTempFile(getParent().real(), "spill", suffix);
        return new CachePath(getParent().name + "/" + file.getFileName());
    }
}
