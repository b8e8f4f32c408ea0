package org.entente.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** Where one was in each screen that is gone, so that it comes back as it was. The latest hundred are kept. */
final class Spots {

    private static final int REMEMBERED = 100;
    private static final String OWN = "own:";

    private final Map<Destination, Map<String, String>> left = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Destination, Map<String, String>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Takes over where one was before the case was left. */
    void remember(Map<Destination, Map<String, String>> before) {
        left.putAll(before);
    }

    /** A screen is about to go. */
    void leave(Destination destination, Screen screen) {
        left.remove(destination); // the latest is the last to be forgotten
        left.put(destination, of(screen));
    }

    static Map<String, String> of(Screen screen) {
        var words = new LinkedHashMap<>(Spot.of(screen.view()));
        screen.spot().forEach((name, word) -> words.put(OWN + name, word));
        return words;
    }

    /** Where one was in a screen that is gone; empty if it never was. */
    Map<String, String> at(Destination destination) {
        return left.getOrDefault(destination, Map.of());
    }

    /** A screen was made anew. */
    void comeBack(Destination destination, Screen screen) {
        var words = left.remove(destination);
        if (words == null || words.isEmpty()) {
            return;
        }
        var own = new LinkedHashMap<String, String>();
        var waiting = new LinkedHashMap<String, String>();
        words.forEach((name, word) -> {
            if (name.startsWith(OWN)) {
                own.put(name.substring(OWN.length()), word);
            } else {
                waiting.put(name, word);
            }
        });
        if (!own.isEmpty()) {
            try {
                screen.comeBack(own);
            } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
                // written by another version: it costs no more than a few clicks
            }
        }
        new Return(screen.view(), waiting).begin();
    }

    void clear() {
        left.clear();
    }

    /** Waits, layout by layout, until a view has read as much as it had; whoever touches it meanwhile has gone elsewhere. */
    private static final class Return {
        private final Node view;
        private final Map<String, String> waiting;
        private final Runnable laidOut = this::apply;
        private final EventHandler<InputEvent> touched = _ -> stop();
        private @Nullable Scene scene;

        Return(Node view, Map<String, String> waiting) {
            this.view = view;
            this.waiting = waiting;
        }

        void begin() {
            if (waiting.isEmpty()) {
                return;
            }
            view.addEventFilter(MouseEvent.MOUSE_PRESSED, touched);
            view.addEventFilter(ScrollEvent.SCROLL, touched);
            view.addEventFilter(KeyEvent.KEY_PRESSED, touched);
            view.sceneProperty().subscribe(this::listen);
        }

        private void listen(@Nullable Scene now) {
            if (scene != null) {
                scene.removePostLayoutPulseListener(laidOut);
            }
            scene = waiting.isEmpty() ? null : now;
            if (scene != null) {
                scene.addPostLayoutPulseListener(laidOut);
                Platform.requestNextPulse();
            }
        }

        private void apply() {
            for (var each : new ArrayList<>(waiting.entrySet())) {
                if (isThere(each.getKey(), each.getValue())) {
                    waiting.remove(each.getKey());
                    Platform.requestNextPulse();
                    if (!each.getKey().startsWith("table:")) {
                        return; // what it opened or filtered is laid out before the next is looked at
                    }
                }
            }
            if (waiting.isEmpty()) {
                stop();
            }
        }

        private boolean isThere(String name, String word) {
            try {
                return Spot.apply(view, name, word);
            } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
                return true; // written by another version: there is nowhere to go
            }
        }

        private void stop() {
            waiting.clear();
            listen(null);
            view.removeEventFilter(MouseEvent.MOUSE_PRESSED, touched);
            view.removeEventFilter(ScrollEvent.SCROLL, touched);
            view.removeEventFilter(KeyEvent.KEY_PRESSED, touched);
        }
    }
}
