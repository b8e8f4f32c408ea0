package org.entente.model;

/** One end of a relation claim: another claim, or an object. */
public sealed interface End {

    record OfClaim(ClaimId id) implements End {}

    record OfObject(ObjectId id) implements End {}
}
