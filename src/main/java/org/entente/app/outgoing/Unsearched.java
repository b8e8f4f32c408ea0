package org.entente.app.outgoing;

import org.entente.app.source.reading.Wording.Gap;
import org.entente.model.ObjectId;

/**
 * An attachment that would leave and in which names could not be looked for, or not everywhere.
 *
 * @param object what it is attached to
 * @param title what that is called here; empty if it has no name
 * @param name of the file, as far as that leaves too; otherwise its media type
 * @param why what was not read of it
 */
public record Unsearched(ObjectId object, String title, String name, Gap why) {

    Unsearched of(String called) {
        return new Unsearched(object, called, name, why);
    }
}
