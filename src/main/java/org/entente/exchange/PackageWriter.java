package org.entente.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.entente.exchange.cms.Envelope;
import org.entente.exchange.cms.SignedContent;
import org.entente.exchange.cms.SignerLabel;
import org.entente.exchange.content.ContentWriter;
import org.entente.exchange.notice.Notices;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.provenance.CommitPart;
import org.entente.provenance.identity.Card;
import org.entente.provenance.identity.DataSigner;
import org.entente.release.Released;

/**
 * Writes packages: a tar of what was released, signed, then encrypted for every workstation of one organisation. Takes
 * nothing but {@link Released}. Streams; memory does not grow with attachments.
 */
public final class PackageWriter {

    private final Spool spool;
    private final DataSigner signer;
    private final RandomGenerator random;
    private final Notices notices;

    /** Writes packages that tell nothing but claims. */
    public PackageWriter(Spool spool, DataSigner signer, RandomGenerator random) {
        this(spool, signer, random, Notices.NONE);
    }

    /**
     * @param signer signs with the key of the sender's card
     * @param random a secure source: content keys, nonces and the fill of proofs come from it
     * @param notices told besides the claims
     */
    public PackageWriter(Spool spool, DataSigner signer, RandomGenerator random, Notices notices) {
        this.notices = notices;
        this.spool = spool;
        this.signer = signer;
        this.random = random;
    }

    /**
     * What was written.
     *
     * @param hash of the manifest, which names every part's hash: the package's identity in its stream
     * @param attachments how many attachments went with it
     */
    public record Written(Hash hash, long claims, long attachments) {}

    /**
     * Writes an encrypted package.
     *
     * @param commits all commits of the released claims, sorted by commit id, each with those claims and exactly their
     *     proof; attributions that were not released are dropped here
     * @param authors the card of every author of these commits
     * @param out is closed if all went well; after an exception what was written is no package and must be deleted
     * @throws IllegalArgumentException if the commits hold another set of claims than was released, or release was for
     *     somebody else
     */
    public Written write(
            Outgoing outgoing,
            Released released,
            Iterable<CommitPart> commits,
            Function<KeyId, Card> authors,
            Attachments attachments,
            OutputStream out) {
        if (outgoing.recipients().isEmpty()) {
            throw new IllegalArgumentException("an encrypted package needs a recipient");
        }
        var recipients = outgoing.recipients().stream().map(Card::agreementKey).toList();
        return write(outgoing, released, commits, authors, attachments, () -> Envelope.seal(out, recipients, random));
    }

    /** Writes the variant that is only signed, for what may be read by anyone. */
    public Written writeUnencryptedCopy(
            Outgoing outgoing,
            Released released,
            Iterable<CommitPart> commits,
            Function<KeyId, Card> authors,
            Attachments attachments,
            OutputStream out) {
        if (!outgoing.recipients().isEmpty()) {
            throw new IllegalArgumentException("what is not encrypted has no recipients");
        }
        return write(outgoing, released, commits, authors, attachments, () -> out);
    }

    private interface Target {
        OutputStream open() throws IOException;
    }

    private Written write(
            Outgoing outgoing,
            Released released,
            Iterable<CommitPart> commits,
            Function<KeyId, Card> authors,
            Attachments attachments,
            Target target) {
        try (var content = new ContentWriter(spool, random, notices)) {
            content.prepare(outgoing, released, commits, authors, attachments);
            var label = new SignerLabel(outgoing.created(), outgoing.banner());
            // not closed on failure: closing would complete the signature over half a content
            OutputStream signing =
                    SignedContent.sign(target.open(), outgoing.sender().signingCertificate(), signer, label);
            content.writeTo(signing);
            signing.close();
            return new Written(
                    content.hash(),
                    released.claims().size(),
                    content.attachments().size());
        } catch (IOException e) {
            throw new ExchangeException("exchange.package.unwritable", e);
        }
    }
}
