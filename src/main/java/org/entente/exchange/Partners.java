package org.entente.exchange;

import org.entente.model.KeyId;
import org.entente.provenance.identity.Card;

/** The door to what we know of partners. */
public interface Partners {

    /** What we think of whoever signs with that key. */
    Trust trust(KeyId signer);

    /** Whether a signer may be believed. */
    sealed interface Trust {

        /** The words were compared, or it is one of our own organisation. */
        record Verified(Card card) implements Trust {}

        /** The card is held; nobody compared the words yet. */
        record Unverified(Card card) implements Trust {}

        /** The partner was stopped. */
        record Stopped(Card card) implements Trust {}

        /** No card with that key is held. */
        record Unknown() implements Trust {}
    }
}
