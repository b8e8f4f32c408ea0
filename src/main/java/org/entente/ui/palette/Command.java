package org.entente.ui.palette;

/**
 * Something that can be done, by its name.
 *
 * @param icon Ikonli literal
 * @param keys the shortcut in words; empty for none
 * @param whyNot why it cannot be done now; empty if it can
 */
public record Command(Group group, String icon, String name, String keys, String whyNot, Runnable action) {

    /** What commands are for, in the order in which they are listed. */
    public enum Group {
        /** Goes to a place. */
        GO,
        /** Changes the case, or what is open. */
        DO,
        /** Shows the case otherwise. */
        SHOW,
        /** Explains. */
        HELP
    }

    public boolean isPossible() {
        return whyNot.isEmpty();
    }
}
