package org.entente.vault.journal;

/** A content of an entry: read and decrypted when asked for. */
public interface Content {

    /** The bytes; empty if they were erased. */
    byte[] bytes();

    /** Where it can be found again with {@link Journal#content}. */
    ContentAddress address();
}
