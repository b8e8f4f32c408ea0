package org.entente.ui.door;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.theme.Symbol;

/** The log of a case. Every method may wait. */
public interface Audit {

    /**
     * One entry.
     *
     * @param id by which its details are asked for; empty for one that has none
     * @param time in UTC, in words
     * @param who person and organisation, as far as known
     * @param organisation code; empty if unknown
     * @param action in words
     */
    record Entry(String id, String time, String who, String organisation, String action) {}

    /** One thing that an action said. */
    record Said(ObjectId object, Symbol symbol, String name, String property, String value) {}

    /** What an action said; {@code isCut} if it said more. */
    record Details(List<Said> said, boolean isCut) {
        public Details {
            said = List.copyOf(said);
        }
    }

    /**
     * What a check came to.
     *
     * @param sentence what was checked, or the first thing that is wrong
     */
    record Verdict(boolean isIntact, String sentence) {}

    /** What has to be reviewed or erased by now, in words; empty for nothing. */
    String due();

    /** The whole log, the latest first. */
    List<Entry> entries();

    Details details(String id);

    /** Reads and checks the whole log again. */
    Verdict verify(Progress progress);
}
