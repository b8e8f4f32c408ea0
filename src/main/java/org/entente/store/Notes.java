package org.entente.store;

import org.entente.store.record.Entry;

/** What an action writes down besides claims. */
public interface Notes {

    /**
     * Keeps an entry whose meaning is the writer's.
     *
     * @param kind such as {@code ledger} or {@code audit}; letters and dashes
     * @param chain ids, hashes and codes only
     * @param content free text and the like, at most 2^20 bytes; may be empty
     */
    void note(String kind, byte[] chain, byte[] content);

    /** Keeps what a partner was given. */
    void handed(Entry.Handed handed);
}
