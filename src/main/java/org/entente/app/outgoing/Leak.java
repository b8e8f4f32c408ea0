package org.entente.app.outgoing;

import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * The name of something that stays, in a text that would leave.
 *
 * @param name as the withheld claim has it
 * @param object what the text is about
 * @param title what that is called here; empty if it has no name
 * @param property where it stands, such as {@code note}; a relation's kind if it is the reason of one
 * @param text the whole text; of an attachment its name and the line
 * @param file the attachment in which it stands; null if it stands in a claim
 */
public record Leak(
        String name,
        ObjectId object,
        String title,
        String property,
        String text,
        @Nullable Hash file) {

    static Leak inClaim(String name, ObjectId object, String property, String text) {
        return new Leak(name, object, "", property, text, null);
    }

    Leak of(String called) {
        return new Leak(name, object, called, property, text, file);
    }

    /**
     * What an acceptance of this leak towards a partner is kept as: another text, another file or another partner is
     * another leak.
     */
    ObjectId acceptance(String partner) {
        return file == null
                ? ObjectId.derived("accepted-leak", partner, name, object.toString(), property, text)
                : ObjectId.derived("accepted-leak", partner, name, object.toString(), property, text, file.toString());
    }
}
