package org.entente.provenance;

import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.provenance.canonical.CanonicalForm;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a vault keeps it and a package carries it: the exact lines that were hashed, with their salts. The arrays are
 * not copied, because there are a million of these: nobody changes them.
 *
 * @param position of its leaf in the commit's tree, [0, 2^20)
 * @param attribution null when that half was withheld from us; then {@code attributionSalt} is null too
 * @param attributionHash always known
 */
public record SealedClaim(
        ClaimId id,
        int position,
        byte[] core,
        byte[] coreSalt,
        byte @Nullable [] attribution,
        byte @Nullable [] attributionSalt,
        Hash attributionHash) {

    public SealedClaim {
        if (position < 0 || position >= CommitTree.POSITIONS) {
            throw new IllegalArgumentException("a leaf's position is below 2^20, got " + position);
        }
        if ((attribution == null) != (attributionSalt == null)) {
            throw new IllegalArgumentException("an attribution comes with its salt or not at all");
        }
    }

    /** The same claim without the half that says where it comes from. */
    public SealedClaim withoutAttribution() {
        return attribution == null ? this : new SealedClaim(id, position, core, coreSalt, null, null, attributionHash);
    }

    /** The same claim with the half that {@code other} delivers, if it is the same claim and we lack it. */
    public SealedClaim united(SealedClaim other) {
        return attribution == null && other.attribution != null && id.equals(other.id) ? other : this;
    }

    /** The id that the content has under {@code header}: if it is not {@link #id}, this is no claim of that commit. */
    public ClaimId computedId(CommitHeader header) {
        return Leaf.claimId(header.commit(), header.author(), Leaf.coreHash(coreSalt, core), attributionHash);
    }

    /** Whether the content hashes to the id under {@code header}, in both halves. */
    public boolean belongsTo(CommitHeader header) {
        return id.equals(computedId(header))
                && (attribution == null
                        || attributionSalt == null
                        || attributionHash.equals(Leaf.attributionHash(attributionSalt, attribution)));
    }

    /**
     * The claim to read.
     *
     * @throws org.entente.provenance.canonical.ProvenanceException if a line is not in its canonical form
     */
    public Claim claim(CommitHeader header) {
        Attribution half = attribution == null ? null : CanonicalForm.parseAttribution(attribution);
        return new Claim(id, header.commit(), header.author(), CanonicalForm.parseCore(core), half);
    }
}
