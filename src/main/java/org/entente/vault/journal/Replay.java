package org.entente.vault.journal;

import java.util.List;
import org.entente.vault.Head;

/** Hears the journal's complete actions in order. */
public interface Replay {

    /**
     * One entry of an action.
     *
     * @param sequence number of the chain record that ends the action
     * @param chain what was given as chain part
     * @param contents the contents it names, in that order; read and decrypted when asked for, so walk it once and keep
     *     nothing; an erased one is an empty array
     */
    void entry(long sequence, String kind, byte[] chain, List<byte[]> contents);

    /** All entries of an action were given; the journal stood at {@code head} after it. */
    void endOfAction(Head head);
}
