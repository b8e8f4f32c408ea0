package org.entente.store.query;

import org.entente.provenance.SealedClaim;
import org.entente.provenance.SignedHeader;
import org.entente.store.projection.Body;
import org.entente.vault.journal.ContentAddress;

/**
 * A claim that a partner holds, as far as the partner holds it.
 *
 * @param sealed without the half that the partner was not given
 * @param body where the journal keeps it; only that half of it is to be read
 * @param address of the body's content
 * @param signed header of its commit; one instance for all claims of a commit
 * @param organisation that its author speaks for, as far as we know
 */
public record HeldByPartner(
        SealedClaim sealed, Body body, ContentAddress address, SignedHeader signed, String organisation) {}
