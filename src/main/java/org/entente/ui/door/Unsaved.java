package org.entente.ui.door;

/**
 * Changes that could not be saved because the drive with the vault was gone, and wait on this computer. Every method may
 * wait.
 */
public interface Unsaved {

    /** What waits, and since when, in words; empty for nothing. */
    String waiting();

    /**
     * Makes them.
     *
     * @return what was made, in words
     */
    String make();

    /** Forgets them, for good. */
    void discard();
}
