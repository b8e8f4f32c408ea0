package org.entente.store;

import java.util.Optional;
import org.entente.model.KeyId;

/** Who speaks for whom, as far as verified cards tell. Asked once, when claims enter; the answer is journaled. */
public interface Directory {

    /** Code of our own organisation. */
    String ours();

    /** Code of the organisation that a key is bound to; empty if nobody verified a card of it. */
    Optional<String> organisation(KeyId key);
}
