package org.entente.app.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stood on the screen when a case was left. Words are the window's; nothing here reads them.
 *
 * @param tabs what was open, from the left to the right
 * @param front which of them was in front
 * @param perspective whose view was shown
 * @param back where one had been before, the latest first
 * @param forward where one had come back from, the latest first
 * @param rail whether somebody had opened or folded the rail by hand; null for neither
 * @param inspector as the rail
 */
public record ScreenLeft(
        List<Tab> tabs,
        int front,
        String perspective,
        List<Tab> back,
        List<Tab> forward,
        @Nullable Boolean rail,
        @Nullable Boolean inspector) {

    /** As a case looks that was never seen. */
    public static final ScreenLeft NOTHING = new ScreenLeft(List.of(), 0, "", List.of(), List.of(), null, null);

    /** Lists that an earlier version did not keep are null. */
    public ScreenLeft {
        tabs = copy(tabs);
        back = copy(back);
        forward = copy(forward);
    }

    private static List<Tab> copy(@Nullable List<Tab> tabs) {
        return tabs == null ? List.of() : List.copyOf(tabs);
    }

    /**
     * Something open: what kind of thing, and which.
     *
     * @param spot where one was in it: what was scrolled, selected and typed
     */
    public record Tab(String kind, String key, Map<String, String> spot) {

        /** A spot that an earlier version did not keep is null. */
        public Tab {
            spot = copy(spot);
        }

        private static Map<String, String> copy(@Nullable Map<String, String> spot) {
            return spot == null ? Map.of() : Map.copyOf(spot);
        }

        public Tab(String kind, String key) {
            this(kind, key, Map.of());
        }

        public Tab at(Map<String, String> changed) {
            return new Tab(kind, key, changed);
        }
    }
}
