package org.entente.app.dashboard;

/** From when on something counts as changed. */
public enum Since {
    LAST_VISIT,
    TODAY,
    WEEK,
    /** The last package that left. */
    LAST_RELEASE
}
