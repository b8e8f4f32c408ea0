package org.entente.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.keys.Keymap;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.GivenNothing;
import org.entente.ui.shell.LookOnly;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.SeenStrip;

/** What is different in a room over what a partner holds: it says whose eyes these are, and nothing can be done. */
final class PartnersEyes {

    static final List<KeyAction> CHANGING =
            List.of(KeyAction.GRADE, KeyAction.HIGHLIGHT, KeyAction.CLAIM, KeyAction.LINK, KeyAction.CITE);

    private final Seen seen;
    private final CaseTools tools;
    private final Runnable lookBack;
    private Runnable letGo = () -> {};

    /** @param lookBack looks through our own eyes again */
    PartnersEyes(Seen seen, CaseTools tools, Runnable lookBack) {
        this.seen = seen;
        this.tools = tools;
        this.lookBack = lookBack;
    }

    String partner() {
        return seen.partner();
    }

    /** What stands in place of a screen of which the partner was given nothing. */
    Optional<Screen> instead(Place place) {
        if (Seen.isOurs(place)) {
            return Optional.of(GivenNothing.ours(tools.texts(), place, seen.partner(), lookBack));
        }
        return seen.nothing().contains(place)
                ? Optional.of(GivenNothing.of(tools.texts(), place, seen.partner(), lookBack))
                : Optional.empty();
    }

    /**
     * Says above everything whose eyes these are, and keeps hands off.
     *
     * @param time when it was read, in words
     */
    Node keepHandsOff(Node view, Keymap map, String time) {
        var texts = tools.texts();
        String reason = texts.get("ui.seen.reason", seen.partner());
        var strip =
                new SeenStrip(texts.get("ui.seen.strip", seen.partner(), time), texts.get("ui.seen.back"), lookBack);
        var all = new VBox(strip, view);
        all.getStyleClass().add("seen-room");
        VBox.setVgrow(view, Priority.ALWAYS);
        letGo = LookOnly.keep(
                all,
                reason,
                key -> CHANGING.stream().anyMatch(what -> map.is(what, key)),
                () -> tools.toasts().done(reason));
        tools.references().onDrop(_ -> tools.toasts().done(reason));
        return all;
    }

    void end() {
        letGo.run();
    }
}
