package org.entente.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.entente.exchange.cms.ShapeException;
import org.entente.exchange.content.Manifest;
import org.entente.exchange.content.PackageContent;
import org.entente.exchange.content.Part;
import org.entente.exchange.notice.Notices;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.provenance.CommitPart;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.provenance.identity.Card;

/**
 * A package in the spool of which everything was verified: signature, parts, commits, proofs. Reads with constant memory,
 * one commit at a time; gone when closed.
 */
public final class VerifiedPackage implements AutoCloseable {

    private final PackageContent content;
    private final Spool.File file;
    private final Notices notices;

    VerifiedPackage(PackageContent content, Spool.File file, Notices notices) {
        this.notices = notices;
        this.content = content;
        this.file = file;
    }

    public Manifest manifest() {
        return content.manifest();
    }

    /** The package's identity in its stream; the ledger keeps it. */
    public Hash hash() {
        return content.hash();
    }

    /** What it tells besides the claims; the sender vouches for it, and nothing in it is verified yet. */
    public Notices allegedNotices() {
        return notices;
    }

    /** An attachment that came along. */
    public record Attachment(Hash commitment, long size, byte[] salt, Part part) {}

    /** Hands over every commit with the card of its author, in the order of commit ids. */
    public void eachCommit(BiConsumer<CommitPart, Card> receiver) {
        try (PackageContent.Commits commits = content.commits()) {
            for (CommitPart part = commits.next(); part != null; part = commits.next()) {
                receiver.accept(part, commits.author(part.signed().header().author()));
            }
        } catch (IOException | ShapeException e) {
            throw new ExchangeException("exchange.spool.unreadable", e);
        }
    }

    public List<Attachment> attachments() {
        return content.attachments().stream()
                .map(part -> new Attachment(
                        Hash.parse(part.name().substring(Part.BLOBS.length())),
                        part.size(),
                        HexFormat.of().parseHex(part.salt()),
                        part))
                .toList();
    }

    /** An attachment's content. */
    public InputStream open(Attachment attachment) throws IOException {
        return content.open(attachment.part());
    }

    /** What applying it would do; changes nothing. */
    public MergePlan plan(Predicate<ClaimId> isHeld, Predicate<ObjectId> isKnown) {
        var count = new Count();
        eachCommit((part, _) -> {
            count.commits++;
            for (SealedClaim claim : part.claims()) {
                count.claims++;
                count.held += isHeld.test(claim.id()) ? 1 : 0;
                if (CanonicalForm.parseCore(claim.core()) instanceof Core.Statement statement
                        && count.objects.add(statement.object())) {
                    count.newObjects += isKnown.test(statement.object()) ? 0 : 1;
                }
            }
        });
        return new MergePlan(
                count.commits,
                count.claims,
                count.claims - count.held,
                count.held,
                count.objects.size(),
                count.newObjects);
    }

    @Override
    public void close() {
        file.close();
    }

    /** Sums that grow while the commits go by. */
    private static final class Count {
        private final Set<ObjectId> objects = new HashSet<>();
        private long commits;
        private long claims;
        private long held;
        private long newObjects;
    }
}
