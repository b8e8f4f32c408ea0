package org.entente.exchange.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.entente.exchange.cms.ShapeException;

/**
 * A POSIX tar of the one form that packages have: plain files of one owner and one time, two empty blocks at the end. A
 * reader compares each header with the one that would have been written, so there is no second spelling.
 */
final class Tar {

    static final int BLOCK = 512;

    private Tar() {}

    /** Bytes that an entry of {@code size} takes, with its header. */
    static long length(long size) {
        return BLOCK + blocks(size);
    }

    static byte[] header(String name, long size, Instant time) {
        var entry = new TarArchiveEntry(name);
        entry.setSize(size);
        entry.setModTime(time.toEpochMilli());
        entry.setMode(0100644);
        entry.setIds(0, 0);
        entry.setNames("", "");
        byte[] header = new byte[TarConstants.DEFAULT_RCDSIZE];
        entry.writeEntryHeader(header);
        return header;
    }

    static void write(OutputStream out, String name, long size, Instant time, InputStream content) throws IOException {
        out.write(header(name, size, time));
        if (content.transferTo(out) != size) {
            throw new IOException("an entry changed its size while it was written");
        }
        out.write(new byte[(int) (blocks(size) - size)]);
    }

    static void end(OutputStream out) throws IOException {
        out.write(new byte[2 * BLOCK]);
    }

    /** The size in a header; the caller then compares the whole header. */
    static long size(byte[] header) throws ShapeException {
        long size = 0;
        for (int i = 124; i < 135; i++) {
            if (header[i] < '0' || header[i] > '7') {
                throw new ShapeException(ShapeException.Kind.SHAPE, "an entry's size is not as it should be");
            }
            size = size << 3 | (header[i] - '0');
        }
        return size;
    }

    static void expectHeader(InputStream in, String name, long size, Instant time) throws IOException, ShapeException {
        expect(in, header(name, size, time));
    }

    /** Reads the blank rest of an entry's last block. */
    static void expectFill(InputStream in, long size) throws IOException, ShapeException {
        expect(in, new byte[(int) (blocks(size) - size)]);
    }

    static void expectEnd(InputStream in) throws IOException, ShapeException {
        expect(in, new byte[2 * BLOCK]);
        if (in.read() >= 0) {
            throw new ShapeException(ShapeException.Kind.SHAPE, "something follows the last entry");
        }
    }

    static void skip(InputStream in, long count) throws IOException {
        try {
            in.skipNBytes(count);
        } catch (EOFException e) {
            throw new IOException("the spool is shorter than when it was verified", e);
        }
    }

    private static void expect(InputStream in, byte[] expected) throws IOException, ShapeException {
        if (!Arrays.equals(in.readNBytes(expected.length), expected)) {
            throw new ShapeException(ShapeException.Kind.SHAPE, "an entry is not as the manifest lists it");
        }
    }

    private static long blocks(long size) {
        return (size + BLOCK - 1) / BLOCK * BLOCK;
    }
}
