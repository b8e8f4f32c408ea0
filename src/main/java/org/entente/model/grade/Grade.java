package org.entente.model.grade;

/**
 * Reliability of the source and credibility of the information: two independent axes, never combined into one number.
 */
public record Grade(Rating reliability, Rating credibility) {

    /** The scale that letters A–F and digits 1–6 come from unless another is named (STANAG 2511). */
    public static final String ADMIRALTY = "admiralty";

    public static final Grade NOT_GRADED = new Grade(Rating.NOT_RATED, Rating.NOT_RATED);

    /**
     * Reads a NATO pair such as {@code B2}, {@code B-} or {@code -2}; a dash leaves that axis not graded.
     *
     * @throws IllegalArgumentException if it is not such a pair
     */
    public static Grade admiralty(String pair) {
        if (!pair.matches("[A-F-][1-6-]")) {
            throw new IllegalArgumentException(
                    "a grade is a letter A–F and a digit 1–6, such as B2; a dash means not graded");
        }
        return new Grade(rating(pair.charAt(0)), rating(pair.charAt(1)));
    }

    private static Rating rating(char mark) {
        return mark == '-' ? Rating.NOT_RATED : new Rating.Rated(ADMIRALTY, String.valueOf(mark));
    }

    public boolean isGraded() {
        return !equals(NOT_GRADED);
    }

    /** The chip text, such as {@code B2}, {@code B–}; empty if neither axis is graded. */
    public String chip() {
        return isGraded() ? reliability.mark() + credibility.mark() : "";
    }

    /**
     * Whether this beats {@code other}: better on one axis and worse on none. F, 6, other scales and ungraded axes do not
     * compare, so that "cannot be judged" is never taken for the worst grade.
     */
    public boolean beats(Grade other) {
        int first = compare(reliability, other.reliability, "ABCDE");
        int second = compare(credibility, other.credibility, "12345");
        if (first == INCOMPARABLE || second == INCOMPARABLE) {
            return false;
        }
        return first >= 0 && second >= 0 && first + second > 0;
    }

    private static final int INCOMPARABLE = Integer.MIN_VALUE;

    private static int compare(Rating one, Rating other, String bestFirst) {
        if (one instanceof Rating.Rated a
                && other instanceof Rating.Rated b
                && a.scale().equals(ADMIRALTY)
                && b.scale().equals(ADMIRALTY)) {
            int mine = bestFirst.indexOf(a.mark());
            int theirs = bestFirst.indexOf(b.mark());
            if (mine >= 0 && theirs >= 0) {
                return Integer.compare(theirs, mine);
            }
        }
        return one.equals(other) && one instanceof Rating.Rated ? 0 : INCOMPARABLE;
    }
}
