package org.entente.store.query;

import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.SignedHeader;

/**
 * A claim with what it takes to decide about it and to pass it on.
 *
 * @param sealed both halves as far as we have them
 * @param signed header of its commit; one instance for all claims of a commit
 * @param state superseded and withdrawn claims leave too, since merging is union
 */
public record Releasable(HeldClaim held, SealedClaim sealed, SignedHeader signed, ClaimState state) {}
