package org.entente.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** A spool in memory that counts what is open: for tests only. */
public final class MemorySpool implements Spool {

    private int open;

    /** Files that nobody closed yet. */
    public int open() {
        return open;
    }

    @Override
    public File create() {
        open++;
        return new File() {
            private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            private boolean closed;

            @Override
            public OutputStream write() {
                return bytes;
            }

            @Override
            public InputStream read() {
                if (closed) {
                    throw new IllegalStateException("the spooled file was destroyed");
                }
                return new ByteArrayInputStream(bytes.toByteArray());
            }

            @Override
            public void close() {
                if (!closed) {
                    closed = true;
                    open--;
                }
            }
        };
    }
}
