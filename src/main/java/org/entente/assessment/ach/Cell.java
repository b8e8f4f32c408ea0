package org.entente.assessment.ach;

/** How a piece of evidence goes with a hypothesis, with the points of inconsistency that it makes. */
public enum Cell {
    VERY_CONSISTENT("CC", 0),
    CONSISTENT("C", 0),
    NEUTRAL("N", 0),
    INCONSISTENT("I", 1),
    VERY_INCONSISTENT("II", 2),
    /** Nobody has said how the two go together. */
    BLANK("", 0);

    private final String mark;
    private final int inconsistency;

    Cell(String mark, int inconsistency) {
        this.mark = mark;
        this.inconsistency = inconsistency;
    }

    /** As the matrix shows it. */
    public String mark() {
        return mark;
    }

    int inconsistency() {
        return inconsistency;
    }

    /** The one that says more against the hypothesis; with a blank, the other. */
    Cell strongest(Cell other) {
        if (this == BLANK || other == BLANK) {
            return this == BLANK ? other : this;
        }
        return ordinal() >= other.ordinal() ? this : other;
    }
}
