package org.entente.store.listing;

/** What objects of a list have in common: they are narrowed, counted and grouped by it. An object can have several codes. */
public enum Dimension {
    /** Codes are keys of types. */
    TYPE,
    /** Codes are {@code policy:level} of the join of its claims' markings; empty if it has no known level. */
    MARKING,
    /** Codes are organisations with a live claim. */
    CONTRIBUTOR,
    /** Codes are tags; empty if it has none. */
    TAG,
    /** Codes are chips of the best grade; empty if nothing is graded. */
    GRADE,
    /** Codes are years in UTC; empty if nobody said when it was first seen. */
    FIRST_SEEN,
    /** Codes are years in UTC; empty if nobody said when it was last seen. */
    LAST_SEEN
}
