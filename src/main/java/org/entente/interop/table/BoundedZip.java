package org.entente.interop.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;

/**
 * A workbook's archive with limits: few parts, small ones except for sheets and shared texts, nothing that unpacks to a
 * hundred times its size, whatever sizes its directory claims.
 */
final class BoundedZip implements ZipEntrySource {

    /** A limit was passed, or the archive is not one that a spreadsheet program writes. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Message why;

        Refused(String why, Object... arguments) {
            super(why);
            this.why = Message.of(why, arguments);
        }

        Message why() {
            return why;
        }
    }

    private static final int MOST_PARTS = 4096;
    private static final long LARGEST_SHEET = 512L << 20;
    private static final long LARGEST_TEXTS = 64L << 20;
    private static final long LARGEST_OTHER = 4L << 20;
    private static final long HARMLESS = 1L << 20;
    private static final int RATIO = 100;

    private final ZipFile zip;
    private boolean isClosed;

    private BoundedZip(ZipFile zip) {
        this.zip = zip;
    }

    /** Opens the archive; closing it closes the channel. */
    static BoundedZip open(SeekableByteChannel channel) throws IOException {
        try {
            var zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(false)
                    .get();
            var bounded = new BoundedZip(zip);
            bounded.checkDirectory();
            return bounded;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e instanceof Refused refused ? refused : new Refused("interop.table.zip.damaged");
        }
    }

    private void checkDirectory() throws Refused {
        int parts = 0;
        for (var entry : Collections.list(zip.getEntries())) {
            if (++parts > MOST_PARTS) {
                throw new Refused("interop.table.zip.parts", MOST_PARTS);
            }
            String name = entry.getName();
            if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
                throw new Refused("interop.table.zip.name");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new Refused("interop.table.zip.encrypted");
            }
            if (!zip.canReadEntryData(entry)) {
                throw new Refused("interop.table.zip.packing");
            }
            if (isRead(name) && entry.getSize() > largest(name)) {
                throw new Refused("interop.table.zip.large", name);
            }
        }
    }

    private static boolean isRead(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static long largest(String name) {
        return name.contains("/worksheets/sheet")
                ? LARGEST_SHEET
                : name.contains("sharedStrings") ? LARGEST_TEXTS : LARGEST_OTHER;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Counted(zip.getInputStream(entry), entry);
    }

    @Override
    public void close() throws IOException {
        isClosed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return isClosed;
    }

    /** Counts what really comes out. */
    private static final class Counted extends FilterInputStream {
        private final long largest;
        private final long suspicious;
        private long count;

        Counted(InputStream in, ZipArchiveEntry entry) {
            super(in);
            largest = largest(entry.getName());
            suspicious = Math.max(HARMLESS, entry.getCompressedSize() * RATIO);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) {
                count(1);
            }
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        private void count(long more) throws Refused {
            count += more;
            if (count > largest || count > suspicious) {
                throw new Refused("interop.table.zip.bomb");
            }
        }
    }
}
