package org.entente.app.settings;

/** How high the rows of lists and tables are. */
public enum Density {
    COMPACT(28),
    STANDARD(34),
    COMFORTABLE(42);

    private final int row;

    Density(int row) {
        this.row = row;
    }

    /** Pixels of a row of one line. */
    public int row() {
        return row;
    }
}
