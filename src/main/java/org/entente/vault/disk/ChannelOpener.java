package org.entente.vault.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The door to files and folders. Everything a vault writes goes through it, so that tests can fail it at any call. */
public interface ChannelOpener {

    /** What a file is opened for. */
    enum Access {
        /** Read an existing file. */
        READ,
        /** Read and write an existing file. */
        WRITE,
        /** Make a file that must not exist yet, readable by its owner alone. */
        CREATE
    }

    /** Somebody holds a vault, and says who they are. */
    final class HeldException extends IOException {
        private static final long serialVersionUID = 1L;

        public HeldException(String holder) {
            super(holder);
        }
    }

    DataChannel open(Path file, Access access) throws IOException;

    boolean exists(Path path);

    /** Whether a path is a symbolic link, which a vault never makes and never follows. */
    boolean isLink(Path path);

    /** Whether nothing can be written in a folder that is there: its medium or its permissions allow reading alone. */
    default boolean isReadOnly(Path folder) {
        return false;
    }

    /** Names of the files and folders directly in a folder, in no order; none if there is no such folder. */
    List<String> names(Path folder) throws IOException;

    /** Makes a folder, readable by its owner alone, if it is not there. */
    void createFolder(Path folder) throws IOException;

    /** Renames within a folder, replacing what was there in one step. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file if it is there. */
    void delete(Path file) throws IOException;

    /** Returns when the folder's entries (new names, renames, deletions) are on the medium. */
    void forceFolder(Path folder) throws IOException;

    /**
     * Holds a lock until closed or until this process ends, however it ends.
     *
     * @param holder who we are, for the next one to read
     * @throws HeldException if somebody else holds it; its message is what they wrote
     */
    Closeable lock(Path file, String holder) throws IOException;
}
