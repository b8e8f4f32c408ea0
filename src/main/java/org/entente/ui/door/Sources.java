package org.entente.ui.door;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/** The register of what we were told. Every method may wait. */
public interface Sources {

    /**
     * One line of the register.
     *
     * @param reference such as S-0142; may be empty
     * @param origin the organisation that it comes from; may be empty
     * @param information date of the information
     * @param report date of the report
     * @param reliability letter that was stated about it; may be empty
     * @param use how much rests on it
     * @param isOriginatorControlled whether its originator must agree before it is passed on
     */
    record Row(
            ObjectId id,
            String reference,
            String title,
            String kind,
            String origin,
            Day information,
            Day report,
            String reliability,
            Use use,
            String portion,
            boolean isOriginatorControlled) {}

    /**
     * A date as it was said.
     *
     * @param words may be empty
     * @param second sorts it; the least number if nobody said one
     */
    record Day(String words, long second) {
        public static final Day NONE = new Day("", Long.MIN_VALUE);
    }

    /** How many claims rest on a source, and how many judgements cite it. */
    record Use(int claims, int judgements) {}

    /** A kind that a new source can be of. */
    record Kind(String code, String label) {}

    /**
     * What a new source starts with.
     *
     * @param reference the next free one
     * @param organisation our own
     */
    record Proposal(String reference, String organisation, List<Kind> kinds, List<String> levels) {
        public Proposal {
            kinds = List.copyOf(kinds);
            levels = List.copyOf(levels);
        }
    }

    /** A source to be registered; what is empty or null is not said. */
    record NewSource(
            String reference,
            String title,
            String kind,
            String organisation,
            @Nullable Value information,
            @Nullable Value report,
            String level) {}

    List<Row> list(Perspective perspective);

    Proposal propose();

    /** Registers a source. */
    ObjectId create(NewSource source);
}
