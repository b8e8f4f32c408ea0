package org.entente.ui.palette;

/**
 * Something that can be done, by its name.
 *
 * @param icon Ikonli literal
 * @param keys the shortcut in words; empty for none
 * @param whyNot why it cannot be done now; empty if it can
 */
public record Command(String icon, String name, String keys, String whyNot, Runnable action) {

    public boolean isPossible() {
        return whyNot.isEmpty();
    }
}
