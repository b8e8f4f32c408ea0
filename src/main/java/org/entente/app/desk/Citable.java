package org.entente.app.desk;

import java.util.Map;
import org.entente.model.ObjectId;
import org.entente.model.TextLines;

/**
 * How a source is cited.
 *
 * @param reference what it is called for short; empty if it has no such name
 * @param lines of its own text
 */
public record Citable(String reference, TextLines lines) {

    private static final Citable UNKNOWN = new Citable("", TextLines.NONE);

    /** That of a source, or one that tells nothing. */
    public static Citable of(ObjectId source, Map<ObjectId, Citable> known) {
        return known.getOrDefault(source, UNKNOWN);
    }

    /** @param title used where there is no short name */
    public String called(String title) {
        return reference.isEmpty() ? title : reference;
    }
}
