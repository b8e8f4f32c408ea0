package org.entente.store.listing;

/** One column that a list is sorted by. What nobody knows of an object comes last in either direction. */
public record ListOrder(Column column, boolean descending) {

    /** What a list can be sorted by. */
    public enum Column {
        TITLE,
        TYPE,
        LINKS,
        SOURCES,
        /** The best first. */
        GRADE,
        SEEN,
        /** By level, then by portion mark. */
        MARKING
    }
}
