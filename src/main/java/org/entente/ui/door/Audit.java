package org.entente.ui.door;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.door.EntityPage.ChangeLine;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/** The log of a case. Every method may wait. */
public interface Audit {

    /**
     * One entry.
     *
     * @param id by which its details are asked for; empty for one that has none
     * @param time when
     * @param who person and organisation, as far as known
     * @param portion mark of what the row names; empty if that is nothing from the case
     */
    record Entry(String id, Time time, String who, Deed deed, String portion, Traits traits) {

        public String action() {
            return deed.action();
        }
    }

    /**
     * What was done.
     *
     * @param action in words
     * @param object what it was about; null for nothing of the case
     * @param others about how many more it was
     * @param reason as it was given; empty for none
     * @param pack number and partner of the package that went out, or brought it; empty for none
     */
    record Deed(String action, @Nullable Named object, int others, String reason, String pack) {

        /** What was about nothing in the case, and needs no reason. */
        public static Deed plain(String action) {
            return new Deed(action, null, 0, "", "");
        }
    }

    /**
     * An object that an entry names, as it is called now.
     *
     * @param canOpen whether it has a page
     */
    record Named(ObjectId id, Symbol symbol, String name, boolean canOpen) {}

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
     * The part of the log that touched one object.
     *
     * @param name of the object now
     * @param portion its mark; empty if it is not there any more
     * @param entries the latest first
     */
    record Lens(String name, String portion, List<Entry> entries) {
        public Lens {
            entries = List.copyOf(entries);
        }
    }

    /** What an action changed about one object: what was there before and what it put, in sentences. */
    record Part(Named object, List<ChangeLine> changes) {
        public Part {
            changes = List.copyOf(changes);
        }
    }

    /** What an action changed; {@code isCut} if it changed more. */
    record Details(List<Part> parts, boolean isCut) {
        public Details {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What a check came to.
     *
     * @param sentence what was checked, or the first thing that is wrong
     * @param detail what was counted, and who else vouches for it; empty for nothing more
     * @param time when it was checked, in words
     */
    record Verdict(boolean isIntact, String sentence, String detail, String time) {}

    /** What has to be reviewed or erased by now, in words; empty for nothing. */
    String due();

    /** The whole log, the latest first. */
    List<Entry> entries(Progress progress);

    /** What touched one object. */
    Lens about(ObjectId thing);

    Details details(String id);

    /** What the last check came to since the case was opened; empty if there was none. */
    Optional<Verdict> checked();

    /** Reads and checks the whole log again. */
    Verdict verify(Progress progress);

    /** For whom the log can be exported: our own organisation, then the partners. */
    List<String> recipients();

    /**
     * What became of an export.
     *
     * @param leaves how many entries are in the file
     * @param stays how many of those that were shown are not, because they name what may not leave
     * @param of how many the whole log has
     * @param banner the marking of the file
     */
    record Exported(int leaves, int stays, int of, String banner) {}

    /**
     * Writes entries to a file that others can check, signed by the person at this workstation.
     *
     * @param shown those that are listed now
     */
    Exported export(List<Entry> shown, String recipient, Path file, Progress progress);
}
