package org.entente.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * An index as one stream of bytes: a version, then each file with its name and length.
 *
 * <pre>UTF version | int files | (UTF name | long length | bytes)*</pre>
 */
final class IndexFile {

    private static final String VERSION = "entente/search/2";
    private static final int BLOCK = 1 << 16;
    private static final int MOST_FILES = 10_000;

    private IndexFile() {}

    static void write(Directory directory, Collection<String> files, OutputStream to) throws IOException {
        var out = new DataOutputStream(to);
        out.writeUTF(VERSION);
        out.writeInt(files.size());
        byte[] block = new byte[BLOCK];
        for (String name : files) {
            try (var in = directory.openInput(name, IOContext.READONCE)) {
                out.writeUTF(name);
                out.writeLong(in.length());
                for (long left = in.length(); left > 0; ) {
                    int some = (int) Math.min(left, BLOCK);
                    in.readBytes(block, 0, some);
                    out.write(block, 0, some);
                    left -= some;
                }
            }
        }
        out.flush();
    }

    /** @throws IOException also if another version wrote it or its end is missing */
    static ByteBuffersDirectory read(InputStream from) throws IOException {
        var in = new DataInputStream(from);
        if (!in.readUTF().equals(VERSION)) {
            throw new IOException("another version of the search index");
        }
        int files = in.readInt();
        if (files < 0 || files > MOST_FILES) {
            throw new IOException("damaged search index");
        }
        var directory = new ByteBuffersDirectory();
        byte[] block = new byte[BLOCK];
        for (int i = 0; i < files; i++) {
            String name = in.readUTF();
            long length = in.readLong();
            try (var out = directory.createOutput(name, IOContext.DEFAULT)) {
                for (long left = length; left > 0; ) {
                    int some = (int) Math.min(left, BLOCK);
                    in.readFully(block, 0, some);
                    out.writeBytes(block, 0, some);
                    left -= some;
                }
            }
        }
        return directory;
    }
}
