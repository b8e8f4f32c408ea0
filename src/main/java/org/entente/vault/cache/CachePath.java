package org.entente.vault.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.vault.disk.ChannelOpener;
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

    private static final Map<String, Mount> MOUNTS = new ConcurrentHashMap<>();
    private static final AtomicLong SPILLS = new AtomicLong();

    static {
        FilePath.register(new CachePath());
    }

    private record Mount(Path folder, ChannelOpener files, BlockSums sums) {}

    private record Real(Path path, Mount mount) {
        ChannelOpener files() {
            return mount.files();
        }
    }

    /** For the database's registry alone. */
    public CachePath() {
        name = SCHEME + ":";
    }

    private CachePath(String name) {
        this.name = name;
    }

    /**
     * Gives a folder a name that may stand in a URL.
     *
     * @param sums of the database's file in it
     */
    static void mount(String token, Path folder, ChannelOpener files, BlockSums sums) {
        if (!token.matches("[0-9a-f]{32}")
                || MOUNTS.putIfAbsent(token, new Mount(folder.toAbsolutePath(), files, sums)) != null) {
            throw new IllegalArgumentException("a mount needs a fresh token of 32 hexadecimal digits");
        }
    }

    static void unmount(String token) {
        MOUNTS.remove(token);
    }

    private Real real() {
        String inner = name.substring(SCHEME.length() + 1);
        int slash = inner.indexOf('/');
        Mount mount = MOUNTS.get(slash < 0 ? inner : inner.substring(0, slash));
        if (mount == null) {
            throw new IllegalStateException("no cache is mounted under this name");
        }
        if (slash < 0) {
            return new Real(mount.folder(), mount);
        }
        String file = inner.substring(slash + 1);
        if (!file.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalStateException("not the name of a cache file");
        }
        return new Real(mount.folder().resolve(file), mount);
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
        Real real = real();
        try (var channel = real.files().open(real.path(), ChannelOpener.Access.READ)) {
            return channel.size();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void moveTo(FilePath target, boolean atomicReplace) {
        Real from = real();
        Path to = ((CachePath) target).real().path();
        try {
            if (!atomicReplace && from.files().exists(to)) {
                throw new IOException("there already");
            }
            from.files().move(from.path(), to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean createFile() {
        Real real = real();
        try {
            real.files().open(real.path(), ChannelOpener.Access.CREATE).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public boolean exists() {
        Real real = real();
        return isRoot() || real.files().exists(real.path());
    }

    @Override
    public void delete() {
        Real real = real();
        try {
            real.files().delete(real.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        Real real = real();
        try {
            return real.files().names(real.path()).stream()
                    .map(file -> (FilePath) new CachePath(name + "/" + file))
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

    private boolean isRoot() {
        return name.indexOf('/') < 0;
    }

    @Override
    public boolean isDirectory() {
        return isRoot();
    }

    @Override
    public boolean isRegularFile() {
        return !isRoot() && exists();
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    /** Nobody asks: only the database's oldest way of locking did. */
    @Override
    public long lastModified() {
        return 0;
    }

    @Override
    public boolean canWrite() {
        return true;
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
        Real real = real();
        ChannelOpener.Access access = !mode.startsWith("rw")
                ? ChannelOpener.Access.READ
                : real.files().exists(real.path()) ? ChannelOpener.Access.WRITE : ChannelOpener.Access.CREATE;
        var channel = real.files().open(real.path(), access);
        return real.path().endsWith(CacheDatabase.FILE)
                ? new CacheChannel(new SummedChannel(channel, real.mount().sums()))
                : new CacheChannel(channel);
    }

    @Override
    public FilePath createTempFile(String suffix, boolean inTempDir) throws IOException {
        var spill = new CachePath(getParent().name + "/spill" + SPILLS.incrementAndGet() + suffix);
        Real real = spill.real();
        real.files().delete(real.path());
        real.files().open(real.path(), ChannelOpener.Access.CREATE).close();
        return spill;
    }
}
