package org.entente.app;

/**
 * How much a case holds.
 *
 * @param digest SHA-256 over the sorted ids of live and of erased claims: the same wherever the same claims are held
 */
public record VaultInfo(long objects, long links, long claims, long commits, long contested, String digest) {}
