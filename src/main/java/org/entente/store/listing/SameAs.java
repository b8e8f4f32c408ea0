package org.entente.store.listing;

import org.entente.model.ClaimId;

/**
 * Somebody's claim that two objects are one thing, or are not; it stands.
 *
 * @param from key of an object
 * @param to key of another
 * @param same false for not the same
 */
public record SameAs(ClaimId id, String organisation, int from, int to, boolean same) {}
