package org.entente.provenance;

import org.entente.model.ClaimId;

/** What checking a commit can tell. */
public sealed interface Verification {

    /** The author's key signed a root to which every claim given leads. */
    record Verified(CommitHeader header) implements Verification {}

    /** The key given is not the one that the header names. */
    record OtherAuthor() implements Verification {}

    /** The signature does not hold: the header was altered, or somebody else made it. */
    record BadSignature() implements Verification {}

    /** The claim's content does not hash to its id under this header: it was altered, or belongs to another commit. */
    record AlteredClaim(ClaimId id) implements Verification {}

    /** The claim is not written in the canonical form. */
    record MalformedClaim(ClaimId id, String reason) implements Verification {}

    /** The claims and proof nodes do not lead to the signed root. */
    record BadProof(String reason) implements Verification {}
}
