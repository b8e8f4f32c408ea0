package org.entente.store;

import java.util.List;
import org.entente.provenance.ProofNode;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.SignedHeader;

/**
 * Claims of somebody's commit that came in a package. The giver has verified them: signature, proof, canonical form.
 *
 * @param nodes the proof that came with the claims; kept, so that they can be forwarded
 */
public record ReceivedCommit(SignedHeader signed, List<SealedClaim> claims, List<ProofNode> nodes) {
    public ReceivedCommit {
        claims = List.copyOf(claims);
        nodes = List.copyOf(nodes);
    }
}
