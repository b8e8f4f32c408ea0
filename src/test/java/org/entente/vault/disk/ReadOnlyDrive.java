package org.entente.vault.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;

/** Real files of which those in one folder cannot be changed. */
public record ReadOnlyDrive(Path vault, FileOpener real) implements ChannelOpener {

    public ReadOnlyDrive(Path vault) {
        this(vault, new FileOpener());
    }

    private void check(Path path) {
        if (path.startsWith(vault)) {
            throw new ReadOnlyFileSystemException();
        }
    }

    @Override
    public DataChannel open(Path file, Access access) throws IOException {
        if (access != Access.READ) {
            check(file);
        }
        return real.open(file, access);
    }

    @Override
    public boolean exists(Path path) {
        return real.exists(path);
    }

    @Override
    public boolean isLink(Path path) {
        return real.isLink(path);
    }

    @Override
    public boolean isReadOnly(Path path) {
        return path.startsWith(vault);
    }

    @Override
    public List<String> names(Path path) throws IOException {
        return real.names(path);
    }

    @Override
    public void createFolder(Path path) throws IOException {
        if (!real.exists(path)) {
            check(path);
        }
        real.createFolder(path);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        check(from);
        real.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        check(file);
        real.delete(file);
    }

    @Override
    public void forceFolder(Path path) throws IOException {
        real.forceFolder(path);
    }

    @Override
    public Closeable lock(Path file, String holder) throws IOException {
        check(file);
        return real.lock(file, holder);
    }
}
