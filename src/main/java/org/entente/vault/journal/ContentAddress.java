package org.entente.vault.journal;

/**
 * Where a content lies in the journal, with what it takes to authenticate it there. It holds until an erasure writes the
 * segment anew, which also starts new projections.
 *
 * @param segment number of the file
 * @param offset of its record in the file, in bytes
 * @param previousHash the chain before the record, 48 bytes
 * @param commitment SHA-256 over salt and content, 32 bytes
 */
public record ContentAddress(int segment, long offset, byte[] previousHash, byte[] commitment) {}
