package org.entente.exchange.content;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.exchange.cms.ShapeException;
import org.entente.exchange.notice.Notices;
import org.entente.model.Hash;
import org.entente.provenance.CommitPart;
import org.entente.provenance.Leaf;
import org.entente.provenance.canonical.ProvenanceException;
import org.entente.provenance.identity.Card;
import org.jspecify.annotations.Nullable;

/** The content of a package whose signature was verified and whose signer is trusted: read part by part. */
public final class PackageContent {

    private static final int BUFFER = 64 << 10;

    private final Source source;
    private final Manifest manifest;
    private final long manifestLength;
    /** Checked once, though the commits are read several times. */
    private final Map<String, Card> cards = new ConcurrentHashMap<>();

    /** Where the tar comes from; opened anew for each pass. */
    public interface Source {
        InputStream open() throws IOException;
    }

    private PackageContent(Source source, byte[] manifest) {
        this.source = source;
        this.manifest = Manifest.parse(manifest);
        this.manifestLength = manifest.length;
    }

    /** Reads the manifest and nothing else. */
    public static PackageContent of(Source source) throws IOException, ShapeException {
        try (InputStream in = source.open()) {
            byte[] header = in.readNBytes(Tar.BLOCK);
            if (header.length < Tar.BLOCK) {
                throw shape("cut short");
            }
            long size = Tar.size(header);
            if (size > Manifest.LONGEST) {
                throw new ShapeException(ShapeException.Kind.TOO_LARGE, "the manifest is longer than allowed");
            }
            var content = new PackageContent(source, in.readNBytes((int) size));
            if (!Arrays.equals(header, Tar.header(Manifest.NAME, size, content.manifest.created()))) {
                throw shape("the first entry is not the manifest");
            }
            return content;
        } catch (ProvenanceException e) {
            throw shape(e.reason());
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The package's identity in its stream: SHA-256 of the manifest, which holds every part's hash. */
    public Hash hash() {
        return hash(manifest.bytes());
    }

    static Hash hash(byte[] manifest) {
        return Hash.of(ContentWriter.digest("SHA-256").digest(manifest));
    }

    /** Checks that every entry is exactly what the manifest lists, in that order, and nothing else follows. */
    public void verifyParts() throws IOException, ShapeException {
        try (InputStream in = source.open()) {
            Tar.expectHeader(in, Manifest.NAME, manifestLength, manifest.created());
            in.skipNBytes(manifestLength);
            Tar.expectFill(in, manifestLength);
            for (Part part : manifest.parts()) {
                Tar.expectHeader(in, part.name(), part.size(), manifest.created());
                verify(in, part);
                Tar.expectFill(in, part.size());
            }
            Tar.expectEnd(in);
        }
    }

    private static void verify(InputStream in, Part part) throws IOException, ShapeException {
        MessageDigest digest = ContentWriter.digest("SHA-384");
        MessageDigest commitment =
                part.isBlob() ? Leaf.commitment(HexFormat.of().parseHex(part.salt())) : null;
        byte[] buffer = new byte[BUFFER];
        for (long left = part.size(); left > 0; ) {
            int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (count < 0) {
                throw shape("cut short");
            }
            digest.update(buffer, 0, count);
            if (commitment != null) {
                commitment.update(buffer, 0, count);
            }
            left -= count;
        }
        boolean same = HexFormat.of().formatHex(digest.digest()).equals(part.sha384());
        if (!same || (commitment != null && !Hash.of(commitment.digest()).equals(part.commitment()))) {
            throw new ShapeException(ShapeException.Kind.ALTERED, "a part is not what the manifest says");
        }
    }

    /** The commits, one after the other; the stream is to be closed. */
    public Commits commits() throws IOException {
        return new Commits(part(manifest.parts().getFirst()), cards);
    }

    /** What it tells besides the claims. */
    public Notices notices() throws IOException, ShapeException {
        for (Part part : manifest.parts()) {
            if (part.name().equals(Part.NOTICES)) {
                if (part.size() > Manifest.LONGEST) {
                    throw new ShapeException(ShapeException.Kind.TOO_LARGE, "the notices are longer than allowed");
                }
                try (InputStream in = part(part)) {
                    return Notices.parse(in.readAllBytes());
                } catch (ProvenanceException e) {
                    throw shape(e.reason());
                }
            }
        }
        return Notices.NONE;
    }

    /** The attachments that came with it. */
    public List<Part> attachments() {
        return manifest.parts().stream().filter(Part::isBlob).toList();
    }

    /** An attachment's content. */
    public InputStream open(Part attachment) throws IOException {
        return part(attachment);
    }

    private InputStream part(Part wanted) throws IOException {
        InputStream in = source.open();
        long before = Tar.length(manifestLength);
        for (Part part : manifest.parts()) {
            if (part.equals(wanted)) {
                Tar.skip(in, before + Tar.BLOCK);
                return new Bounded(in, part.size());
            }
            before += Tar.length(part.size());
        }
        in.close();
        throw new IllegalArgumentException("the package has no such part");
    }

    /** Commits as they stand in the package, with their authors' cards. */
    public static final class Commits implements AutoCloseable {
        private final InputStream in;
        private final CommitReader reader;

        private Commits(InputStream in, Map<String, Card> parsed) {
            this.in = in;
            this.reader = new CommitReader(in, parsed);
        }

        /** The next commit, or null after the last. */
        public @Nullable CommitPart next() throws IOException, ShapeException {
            return reader.next();
        }

        /** The card that came with a commit read before. */
        public Card author(org.entente.model.KeyId key) throws ShapeException {
            return reader.author(key);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private static ShapeException shape(String reason) {
        return new ShapeException(ShapeException.Kind.SHAPE, reason);
    }

    /** One part of a longer stream. */
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private long left;

        private Bounded(InputStream in, long size) {
            this.in = in;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            if (left <= 0) {
                return count == 0 ? 0 : -1;
            }
            int part = in.read(bytes, offset, (int) Math.min(count, left));
            if (part < 0) {
                throw new IOException("the spool is shorter than when it was verified");
            }
            left -= part;
            return part;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
