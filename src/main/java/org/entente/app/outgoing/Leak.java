package org.entente.app.outgoing;

import org.entente.model.ObjectId;

/**
 * The name of something that stays, in a text that would leave.
 *
 * @param name as the withheld claim has it
 * @param object what the text is about
 * @param title what that is called here; empty if it has no name
 * @param property where it stands, such as {@code note}; a relation's kind if it is the reason of one
 * @param text the whole text
 */
public record Leak(String name, ObjectId object, String title, String property, String text) {

    /** What an acceptance of this leak towards a partner is kept as: another text or another partner is another leak. */
    ObjectId acceptance(String partner) {
        return ObjectId.derived("accepted-leak", partner, name, object.toString(), property, text);
    }
}
