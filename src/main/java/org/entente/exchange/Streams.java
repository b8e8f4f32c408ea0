package org.entente.exchange;

import java.util.SortedMap;
import org.entente.model.Hash;
import org.jspecify.annotations.Nullable;

/** The door to the ledger: which packages of a stream were accepted before. */
public interface Streams {

    /** What was accepted of that stream, by number. */
    SortedMap<Long, Received> received(StreamId stream);

    /**
     * A package that was accepted.
     *
     * @param hash its identity
     * @param previous the hash of the one before it, as it said itself; null if it did not say
     */
    record Received(Hash hash, @Nullable Hash previous) {}
}
