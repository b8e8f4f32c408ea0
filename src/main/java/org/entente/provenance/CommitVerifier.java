package org.entente.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.model.Hash;
import org.entente.provenance.canonical.ProvenanceException;
import org.entente.provenance.identity.PublicKey;

/** Checks claims against the signed header of their commit; knows nothing of trust in the key. Safe for several threads. */
public final class CommitVerifier {

    private CommitVerifier() {}

    /**
     * Checks everything: key, signature, claims and proof.
     *
     * @param author the key that the header names, from a card or from whoever vouches for it
     * @param claims any of the commit's claims
     * @param nodes their proof; nodes beyond it are checked as well
     */
    public static Verification verify(
            SignedHeader signed, PublicKey author, Collection<SealedClaim> claims, List<ProofNode> nodes) {
        if (!author.id().equals(signed.header().author())) {
            return new Verification.OtherAuthor();
        }
        if (!signed.isSignedBy(author)) {
            return new Verification.BadSignature();
        }
        return verifyContent(signed.header(), claims, nodes);
    }

    /** The same for a header whose signature was checked before. */
    public static Verification verifyContent(
            CommitHeader header, Collection<SealedClaim> claims, List<ProofNode> nodes) {
        List<Proofs.Place> leaves = new ArrayList<>(claims.size());
        for (SealedClaim claim : claims) {
            if (!claim.belongsTo(header)) {
                return new Verification.AlteredClaim(claim.id());
            }
            try {
                claim.claim(header);
            } catch (ProvenanceException e) {
                return new Verification.MalformedClaim(claim.id(), e.reason());
            }
            leaves.add(new Proofs.Place(claim.position(), claim.id()));
        }
        try {
            Hash root = Proofs.root(leaves, nodes);
            return root.equals(header.root())
                    ? new Verification.Verified(header)
                    : new Verification.BadProof("they lead to another root");
        } catch (ProvenanceException e) {
            return new Verification.BadProof(e.reason());
        } catch (IllegalArgumentException e) {
            return new Verification.BadProof("two claims stand at one position");
        }
    }
}
