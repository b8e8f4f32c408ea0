package org.entente.app.desk;

import java.util.List;

/**
 * What stood on the screen when a case was left. Words are the window's; nothing here reads them.
 *
 * @param tabs what was open, from the left to the right
 * @param front which of them was in front
 * @param perspective whose view was shown
 */
public record ScreenLeft(List<Tab> tabs, int front, String perspective) {

    /** As a case looks that was never seen. */
    public static final ScreenLeft NOTHING = new ScreenLeft(List.of(), 0, "");

    public ScreenLeft {
        tabs = List.copyOf(tabs);
    }

    /** Something open: what kind of thing, and which. */
    public record Tab(String kind, String key) {}
}
