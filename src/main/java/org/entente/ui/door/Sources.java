package org.entente.ui.door;

import java.util.List;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.grade.Grade;
import org.entente.model.value.Value;
import org.entente.ui.theme.Symbol;
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

    /**
     * A source with how it is graded, whose origin it shares, and what rests on it.
     *
     * @param ours the letter that we stated; may be empty
     * @param others what others stated, in words
     * @param sharing sources of the same origin
     * @param resting the newest claims that rest on it
     * @param text its own text; may be empty
     */
    record Page(Row row, String ours, List<String> others, List<Sharing> sharing, List<Resting> resting, String text) {
        public Page {
            others = List.copyOf(others);
            sharing = List.copyOf(sharing);
            resting = List.copyOf(resting);
        }

        /** How many of the claims that rest on it others confirmed. */
        public int confirmed() {
            return (int) resting.stream()
                    .filter(claim -> claim.grade().credibility().mark().equals("1"))
                    .count();
        }
    }

    /**
     * A source of the same origin.
     *
     * @param isSaidHere whether a claim of ours names both, so that we can take it back
     */
    record Sharing(ObjectId id, String reference, String title, boolean isSaidHere) {

        /** What it is called in a sentence. */
        public String called() {
            return reference.isEmpty() ? title : reference;
        }
    }

    /** What kind of thing a claim made. */
    enum Made {
        CLAIM,
        EVENT,
        EVIDENCE,
        ENTITY
    }

    /**
     * A claim that rests on a source.
     *
     * @param locator where in it, as the claim keeps it
     * @param place the same in words
     */
    record Resting(
            ClaimId id,
            Made made,
            ObjectId thing,
            Symbol symbol,
            String name,
            String property,
            String value,
            Grade grade,
            String locator,
            String place,
            String contributor,
            String portion) {}

    /**
     * A new grade; what is null stays as it is.
     *
     * @param reliability letter about the source
     * @param claim whose credibility it is
     * @param credibility digit about the claim
     * @param reason needed when a grade is replaced
     */
    record Grading(
            @Nullable String reliability,
            @Nullable ClaimId claim,
            @Nullable String credibility,
            String reason) {}

    List<Row> list(Perspective perspective);

    Proposal propose();

    /** Registers a source. */
    ObjectId create(NewSource source);

    Page page(ObjectId id, Perspective perspective);

    /** States how reliable a source is, how credible a claim, or both, as one step. */
    void grade(ObjectId source, Grading grading);

    /** Says that two sources go back to one origin. */
    void sameOrigin(ObjectId one, ObjectId other);

    /** Takes that back, as far as we said so. */
    void ownOrigin(ObjectId one, ObjectId other);
}
