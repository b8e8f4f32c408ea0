package org.entente.exchange;

import java.util.UUID;
import org.entente.model.ObjectId;
import org.entente.provenance.identity.Card;

/**
 * What the stream of a copied vault goes on from. Two copies of one vault would number packages alike; so each copy sends under a
 * workstation id of its own, which only its owner's card can give.
 *
 * @param copy names the copy; the workstation id follows from it and the sender's card
 * @param workstation whose stream was the one before
 * @param number of that stream's last package that the copy knows of; 0 if it knows none
 */
public record Succession(UUID copy, UUID workstation, long number) {

    public Succession {
        if (number < 0) {
            throw new IllegalArgumentException("packages are numbered from 1, got " + number);
        }
    }

    /** The workstation id of a copy of a vault, in the hands of a card's owner. */
    public static UUID workstation(Card card, UUID copy) {
        return ObjectId.derived(
                        "copied workstation",
                        card.workstation().toString(),
                        card.keyId().toString(),
                        copy.toString())
                .value();
    }
}
