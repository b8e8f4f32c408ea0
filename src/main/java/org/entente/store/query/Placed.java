package org.entente.store.query;

/**
 * What the journal keeps, with where.
 *
 * @param place of the chain record that ends its action; what was done later has a higher one
 */
public record Placed<T>(long place, T entry) {}
