package org.entente.interop;

import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst says about a whole file.
 *
 * @param grade for every value that the file does not grade itself
 * @param marking the least marking of every value; what the file marks more strictly stays so
 * @param source the source object that stands for the file; null means that none was named
 */
public record ImportOptions(
        Grade grade, Marking marking, @Nullable ObjectId source) {

    /** Nothing is said: not graded, unmarked, no source. */
    public static final ImportOptions NOTHING_SAID = new ImportOptions(Grade.NOT_GRADED, Marking.UNMARKED, null);
}
