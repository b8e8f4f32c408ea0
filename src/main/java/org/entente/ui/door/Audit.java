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
     * @param time when
     * @param who person and organisation, as far as known
     * @param action in words
     * @param portion mark of what the row names; empty if that is nothing from the case
     */
    record Entry(String id, Time time, String who, String action, String portion, Traits traits) {}

    /** A moment in UTC, in words: as a row of many shows it, and as the log has it. */
    record Time(String minute, String second) {}

    /**
     * What entries have in common, by which the log is narrowed.
     *
     * @param isHere whether it was done at this workstation
     */
    record Traits(Kind kind, Outcome outcome, boolean isHere, Period period) {}

    /** What was done, by kind, in the order in which they are listed. */
    enum Kind {
        /** Something was said, changed or taken back. */
        CHANGE,
        /** A package was written, taken in or refused, or a partner's standing was recorded. */
        EXCHANGE,
        /** Something else left: an export, a report, a picture, a copy. */
        EXPORT,
        /** Restricted material was opened, or the case was looked at as a partner sees it. */
        VIEW,
        /** Something was erased or kept from it, or a day was set for that. */
        ERASURE,
        /** The vault was opened or closed, or who may open it changed. */
        ACCESS,
        /** Settings, backups, views made anew. */
        UPKEEP
    }

    /** What it came to. */
    enum Outcome {
        DONE,
        REFUSED,
        /** It was tried in vain, or shows that something is not as it should be. */
        FAILED
    }

    /**
     * When it was done, as roughly as people ask.
     *
     * @param label in words
     */
    record Period(String code, String label) {}

    /**
     * The part of the log that touched one thing.
     *
     * @param name of the thing now
     * @param portion its mark; empty if it is not there any more
     * @param entries the latest first
     */
    record Lens(String name, String portion, List<Entry> entries) {
        public Lens {
            entries = List.copyOf(entries);
        }
    }

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

    /** What touched one thing. */
    Lens about(ObjectId thing);

    Details details(String id);

    /** Reads and checks the whole log again. */
    Verdict verify(Progress progress);
}
