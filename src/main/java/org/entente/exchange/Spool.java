package org.entente.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The door to temporary files that lie in the vault, encrypted under a key that is forgotten. The app fits the vault's. */
public interface Spool {

    /** A new, empty file. */
    File create() throws IOException;

    /** One spooled file: written once, then read any number of times, gone when closed. */
    interface File extends AutoCloseable {

        /** To write it; called once, and closed before the file is read. */
        OutputStream write() throws IOException;

        /** To read it from the start. */
        InputStream read() throws IOException;

        /** Destroys the file. */
        @Override
        void close();
    }
}
