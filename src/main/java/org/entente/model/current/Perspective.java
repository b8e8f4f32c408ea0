package org.entente.model.current;

/** Whose view of the same claims. A filter, never a copy. */
public enum Perspective {
    /** Everything held and taken, under our own organisation's resolutions. */
    OURS,
    /** The same claims; a resolution counts only with the agreement of every side. */
    JOINT
}
