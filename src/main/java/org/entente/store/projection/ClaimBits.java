package org.entente.store.projection;

/** What the state column of a claim says, as bits. */
public final class ClaimBits {

    /** Its content is here; otherwise only its id is known, because something bears on it. */
    public static final int HELD = 1;
    /** Made by this workstation. */
    public static final int OWN = 2;
    /** Ours, or taken from a delivery that is not set aside. */
    public static final int TAKEN = 4;

    public static final int LIVE = 8;
    /** What <em>ours</em> shows for its property. */
    public static final int SHOWN = 16;
    /** What <em>joint</em> shows for its property. */
    public static final int SHOWN_JOINT = 32;

    public static final int SUPERSEDED = 64;
    public static final int WITHDRAWN = 128;

    /** Ours, and erased under an order: its place in its commit is all that is left. */
    public static final int ERASED = 256;

    /** The bits that follow from other claims. */
    static final int STANDING = LIVE | SHOWN | SHOWN_JOINT | SUPERSEDED | WITHDRAWN;

    private ClaimBits() {}

    public static boolean has(int state, int bit) {
        return (state & bit) == bit;
    }
}
