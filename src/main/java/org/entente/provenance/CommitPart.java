package org.entente.provenance;

import java.util.List;

/**
 * What travels of a commit: its signed header, some of its claims and the proof that they belong to it. Packages are made of
 * these; a store receives them.
 */
public record CommitPart(SignedHeader signed, List<SealedClaim> claims, List<ProofNode> proof) {
    public CommitPart {
        claims = List.copyOf(claims);
        proof = List.copyOf(proof);
    }
}
