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
     * @param contents the contents it names, in that order; walk them once and keep nothing but addresses
     */
    void entry(long sequence, String kind, byte[] chain, List<Content> contents);

    /** All entries of an action were given; the journal stood at {@code head} after it. */
    void endOfAction(Head head);
}
