package org.entente.ui.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One screen per open tab: made when it is first shown, read again once it is in front. Screen's thread only. */
final class OpenScreens {

    private final Function<Destination, Screen> making;
    private final Map<Destination, Screen> screens = new HashMap<>();
    private final Set<Destination> behind = new HashSet<>();
    private final Spots spots = new Spots();

    /** @param making makes the screen for a destination when it is first shown */
    OpenScreens(Function<Destination, Screen> making) {
        this.making = making;
    }

    /** The screen for a destination, if it was made. */
    Optional<Screen> at(Destination destination) {
        return Optional.ofNullable(screens.get(destination));
    }

    /** The screen of a tab, made or read again if need be. */
    Screen of(TabItem tab) {
        Screen screen = screens.get(tab.destination());
        if (screen == null) {
            screen = making.apply(tab.destination());
            screens.put(tab.destination(), screen);
            screen.refresh();
            spots.comeBack(tab.destination(), screen);
        } else {
            catchUp(tab.destination());
        }
        tab.titleProperty().bind(screen.title());
        return screen;
    }

    /** The case has changed: every screen is read again, once it is in front. */
    void fallBehind() {
        behind.addAll(screens.keySet());
    }

    /** Reads a screen again if the case has changed since. */
    void catchUp(Destination destination) {
        Screen screen = screens.get(destination);
        if (behind.remove(destination) && screen != null) {
            screen.refresh();
        }
    }

    /** Where one is in a screen, or was in one that is gone. */
    Map<String, String> spot(Destination destination) {
        Screen screen = screens.get(destination);
        return screen == null ? spots.at(destination) : Spots.of(screen);
    }

    /** Takes over where one was before the case was left. */
    void remember(Map<Destination, Map<String, String>> before) {
        spots.remember(before);
    }

    /** Closes the screens of tabs that are gone. */
    void keepOnly(List<Destination> kept) {
        screens.entrySet().removeIf(entry -> {
            boolean isGone = !kept.contains(entry.getKey());
            if (isGone) {
                behind.remove(entry.getKey());
                spots.leave(entry.getKey(), entry.getValue());
                entry.getValue().close();
            }
            return isGone;
        });
    }

    /** Empties every screen, as locking does. */
    void close() {
        screens.values().forEach(Screen::close);
        screens.clear();
        behind.clear();
        spots.clear();
    }
}
