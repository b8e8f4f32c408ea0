package org.entente.model;

import java.util.Set;

/** How one claim bears on another. Codes, not an enum: unknown kinds from a newer version are kept and never released onward. */
public final class RelationKind {

    /**
     * The later claim replaces the earlier one; between keys of one organisation only, otherwise it is a dispute. Against a
     * re-marking it counts from the originator of what is re-marked too.
     */
    public static final String SUPERSEDES = "supersedes";
    /** From a withdrawing object (or replacement claim) to the claim that no longer stands. */
    public static final String WITHDRAWS = "withdraws";

    public static final String DISPUTES = "disputes";
    /** From the {@code resolution.value} claim of a resolution object to every value it saw. */
    public static final String RESOLVES = "resolves";

    public static final String DERIVES_FROM = "derives-from";
    /** From a claim to one that it rests on or says something about, as {@link Describing} says. */
    public static final String CITES = "cites";
    /**
     * From the {@code marking.value} claim of a re-marking object to a claim that it marks anew. A later re-marking supersedes this
     * relation rather than the value, which may mark other claims too.
     */
    public static final String RE_MARKS = "re-marks";

    public static final String READ = "read";
    public static final String SAME_AS = "same-as";
    public static final String NOT_SAME = "not-same";

    private static final Set<String> KNOWN =
            Set.of(SUPERSEDES, WITHDRAWS, DISPUTES, RESOLVES, DERIVES_FROM, CITES, RE_MARKS, READ, SAME_AS, NOT_SAME);

    private RelationKind() {}

    public static boolean isKnown(String kind) {
        return KNOWN.contains(kind);
    }
}
