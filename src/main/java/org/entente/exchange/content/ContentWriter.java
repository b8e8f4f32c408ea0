package org.entente.exchange.content;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.entente.exchange.Attachments;
import org.entente.exchange.Outgoing;
import org.entente.exchange.Spool;
import org.entente.exchange.notice.Notices;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.model.value.Blob;
import org.entente.provenance.CommitPart;
import org.entente.provenance.Leaf;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.identity.Card;
import org.entente.release.Released;
import org.entente.release.ReleasedClaim;
import org.jspecify.annotations.Nullable;

/** Lays out the content of a package: first every part is measured and hashed, then the tar is streamed. For one use. */
public final class ContentWriter implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();

    private final RandomGenerator random;
    private final Spool.File commitsFile;
    private final TreeMap<String, Attachments.Attachment> attachments = new TreeMap<>();
    private final byte[] notices;
    private @Nullable Manifest manifest;

    public ContentWriter(Spool spool, RandomGenerator random) throws IOException {
        this(spool, random, Notices.NONE);
    }

    /** @param notices told besides the claims */
    public ContentWriter(Spool spool, RandomGenerator random, Notices notices) throws IOException {
        this.random = random;
        this.notices = notices.bytes();
        this.commitsFile = spool.create();
    }

    /** Measures and hashes everything, and checks it against what was released. */
    public void prepare(
            Outgoing outgoing,
            Released released,
            Iterable<CommitPart> commits,
            Function<KeyId, Card> authors,
            Attachments held)
            throws IOException {
        if (!released.recipient().equals(outgoing.stream().audience())) {
            throw new IllegalArgumentException("released for somebody else than the package's audience");
        }
        List<Part> parts = new ArrayList<>();
        parts.add(commits(released, commits, authors));
        if (notices.length > 0) {
            String digest = HEX.formatHex(digest("SHA-384").digest(notices));
            parts.add(new Part(Part.NOTICES, notices.length, digest, ""));
        }
        parts.addAll(attachments(released, held));
        parts.add(zeros(0));
        var draft = new Manifest(
                outgoing.stream(),
                outgoing.sender().organisation(),
                outgoing.sender().keyId(),
                outgoing.number(),
                outgoing.previous(),
                outgoing.created(),
                outgoing.expires(),
                released.marking(),
                outgoing.banner(),
                outgoing.head(),
                outgoing.agreements(),
                !outgoing.recipients().isEmpty(),
                outgoing.succession(),
                parts);
        long length = Tar.length(draft.bytes().length)
                + parts.stream().mapToLong(part -> Tar.length(part.size())).sum()
                + 2 * Tar.BLOCK;
        parts.set(parts.size() - 1, zeros(Padding.target(length) - length));
        manifest = draft.withParts(parts);
    }

    /** The package's identity. */
    public Hash hash() {
        return PackageContent.hash(manifest().bytes());
    }

    public List<String> attachments() {
        return List.copyOf(attachments.keySet());
    }

    /** Streams the tar. */
    public void writeTo(OutputStream target) throws IOException {
        var out = new BufferedOutputStream(target, 64 << 10);
        Manifest ready = manifest();
        byte[] bytes = ready.bytes();
        Tar.write(out, Manifest.NAME, bytes.length, ready.created(), new ByteArrayInputStream(bytes));
        for (Part part : ready.parts()) {
            try (InputStream in = open(part)) {
                Tar.write(out, part.name(), part.size(), ready.created(), in);
            }
        }
        Tar.end(out);
        out.flush();
    }

    @Override
    public void close() {
        commitsFile.close();
    }

    private Manifest manifest() {
        if (manifest == null) {
            throw new IllegalStateException("the content was not prepared");
        }
        return manifest;
    }

    private InputStream open(Part part) throws IOException {
        Attachments.Attachment attachment = attachments.get(part.name());
        if (attachment != null) {
            return attachment.open();
        }
        return switch (part.name()) {
            case Part.COMMITS -> commitsFile.read();
            case Part.NOTICES -> new ByteArrayInputStream(notices);
            default -> Padding.zeros(part.size());
        };
    }

    private Part commits(Released released, Iterable<CommitPart> commits, Function<KeyId, Card> authors)
            throws IOException {
        Map<ClaimId, ReleasedClaim> open = new HashMap<>();
        released.claims().forEach(claim -> open.put(claim.id(), claim));
        MessageDigest digest = digest("SHA-384");
        var counting = new Counting(commitsFile.write());
        try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(counting, digest), 64 << 10)) {
            var lines = new CommitLines(out, random);
            for (CommitPart commit : commits) {
                lines.write(
                        cut(commit, open),
                        authors.apply(commit.signed().header().author()));
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("released claims are missing from the commits: " + open.size());
        }
        return new Part(Part.COMMITS, counting.count, HEX.formatHex(digest.digest()), "");
    }

    /** The commit with exactly what was released of its claims; each is taken out of {@code open}. */
    private static CommitPart cut(CommitPart commit, Map<ClaimId, ReleasedClaim> open) {
        List<SealedClaim> claims = new ArrayList<>(commit.claims().size());
        for (SealedClaim claim : commit.claims()) {
            ReleasedClaim allowed = open.remove(claim.id());
            if (allowed == null || !claim.belongsTo(commit.signed().header())) {
                throw new IllegalArgumentException("a commit holds a claim that was not released");
            }
            boolean withAttribution = allowed.claim().attribution() != null;
            if (withAttribution && claim.attribution() == null) {
                throw new IllegalArgumentException("a released attribution is missing");
            }
            claims.add(withAttribution ? claim : claim.withoutAttribution());
        }
        return new CommitPart(commit.signed(), claims, commit.proof());
    }

    private List<Part> attachments(Released released, Attachments held) throws IOException {
        for (ReleasedClaim claim : released.claims()) {
            if (claim.claim().core() instanceof Core.Statement statement && statement.value() instanceof Blob blob) {
                Attachments.Attachment attachment = held.find(blob.commitment());
                if (attachment != null) {
                    attachments.put(Part.BLOBS + blob.commitment(), attachment);
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, Attachments.Attachment> entry : attachments.entrySet()) {
            parts.add(attachment(entry.getKey(), entry.getValue()));
        }
        return parts;
    }

    private static Part attachment(String name, Attachments.Attachment attachment) throws IOException {
        MessageDigest digest = digest("SHA-384");
        MessageDigest commitment = Leaf.commitment(attachment.salt());
        long size;
        try (InputStream in = attachment.open()) {
            size = new DigestInputStream(new DigestInputStream(in, digest), commitment)
                    .transferTo(OutputStream.nullOutputStream());
        }
        if (!name.equals(Part.BLOBS + Hash.of(commitment.digest()))) {
            throw new IOException("an attachment is not the one that was claimed");
        }
        return new Part(name, size, HEX.formatHex(digest.digest()), HEX.formatHex(attachment.salt()));
    }

    private static Part zeros(long count) throws IOException {
        MessageDigest digest = digest("SHA-384");
        new DigestInputStream(Padding.zeros(count), digest).transferTo(OutputStream.nullOutputStream());
        return new Part(Part.PADDING, count, HEX.formatHex(digest.digest()), "");
    }

    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    /** Counts what is written. */
    private static final class Counting extends OutputStream {
        private final OutputStream out;
        private long count;

        private Counting(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
