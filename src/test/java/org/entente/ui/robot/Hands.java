package org.entente.ui.robot;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.entente.ui.control.FoundWords;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The hands and eyes of somebody in front of the window. Looks only on the screen's thread, since the real program changes
 * the screen whenever its work is done, and waits for what should come instead of for a time.
 */
final class Hands {

    private static final int PATIENCE_SECONDS = 90;

    private final FxRobot robot;
    private final Scene scene;
    private final FreezeWatch watch;

    Hands(FxRobot robot, Scene scene, FreezeWatch watch) {
        this.robot = robot;
        this.scene = scene;
        this.watch = watch;
    }

    /** Says what is done from now on. */
    void step(String words) {
        watch.during(words);
    }

    <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
    }

    void act(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }

    /** Waits until something holds, which is looked at on the screen's thread. */
    void until(String what, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(holds::getAsBoolean));
        } catch (TimeoutException _) {
            throw new AssertionError("waited in vain until " + what + "; the window says: " + ask(this::everything)
                    + "; the focus is on " + ask(scene::getFocusOwner));
        }
    }

    void untilSeen(String id) {
        until("#" + id + " is there", () -> isSeen(id));
    }

    void untilGone(String id) {
        until("#" + id + " is gone", () -> !isSeen(id));
    }

    /** Does something to what has an id as soon as it is there. */
    private void once(String id, Runnable action) {
        until("#" + id + " is there", () -> {
            boolean isThere = isSeen(id);
            if (isThere) {
                action.run();
            }
            return isThere;
        });
    }

    /** Presses a button as soon as it is there and can be pressed. */
    void fire(String id) {
        until("#" + id + " can be pressed", () -> {
            boolean isReady = find(id) instanceof ButtonBase button && !button.isDisabled();
            if (isReady) {
                node(id, ButtonBase.class).fire(); // at once: the screen may be built anew at any time
            }
            return isReady;
        });
    }

    void type(String id, String text) {
        once(id, () -> node(id, TextInputControl.class).setText(text));
    }

    /** Writes key by key into what has the focus. */
    void write(String text) {
        robot.write(text, 0);
    }

    /** Presses keys together. Nothing is waited for: whoever presses them waits for what should come of it. */
    void push(KeyCode... keys) {
        var keyboard = robot.robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(keys);
    }

    /** Goes to something and presses a key there. */
    void press(String id, KeyCode key) {
        once(id, () -> node(id, Node.class).requestFocus());
        push(key);
    }

    /** Chooses from the menu of a button. */
    void menu(String id, String item) {
        act(() -> node(id, MenuButton.class).getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    /** Chooses from a list what it calls so. */
    @SuppressWarnings("unchecked")
    void choose(String id, String words) {
        once(id, () -> {
            var box = (ComboBox<Object>) node(id, ComboBox.class);
            box.setValue(box.getItems().stream()
                    .filter(item -> words.equals(box.getConverter().toString(item)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words + " is not among "
                            + box.getItems().stream()
                                    .map(box.getConverter()::toString)
                                    .toList())));
        });
    }

    // what follows is called on the screen's thread

    /** What is shown under an id; something hidden is not there. */
    @Nullable
    Node find(String id) {
        return scene.getRoot().lookupAll("#" + id).stream()
                .filter(Hands::isShown)
                .findFirst()
                .orElse(null);
    }

    /** Whether what has an id can be pressed. */
    boolean isReady(String id) {
        var node = scene.lookup("#" + id);
        return node != null && !node.isDisabled();
    }

    boolean isSeen(String id) {
        return find(id) != null;
    }

    <T extends Node> T node(String id, Class<T> kind) {
        Node found = find(id);
        if (!kind.isInstance(found)) {
            throw new AssertionError("#" + id + " should be a " + kind.getSimpleName() + ", is " + found);
        }
        return kind.cast(found);
    }

    String words(String id) {
        return find(id) instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    /** All that is written inside something. */
    List<String> wordsIn(String id) {
        Node found = find(id);
        return found == null
                ? List.of()
                : Stream.concat(
                                labels(found).map(Labeled::getText),
                                found.lookupAll(".found-words").stream().map(words -> ((FoundWords) words).words()))
                        .filter(text -> text != null && !text.isBlank())
                        .toList();
    }

    /** What the window wears. */
    List<String> sheets() {
        return List.copyOf(scene.getStylesheets());
    }

    /** The marking that stands above everything. */
    String banner() {
        return String.valueOf(node("banner-top", Node.class).getAccessibleText());
    }

    private String everything() {
        return labels(scene.getRoot())
                .map(each -> (each.getId() == null ? "" : "#" + each.getId() + " ")
                        + each.getText()
                        + (each.isDisabled() ? " (off)" : ""))
                .collect(Collectors.joining(" | "));
    }

    private static Stream<Labeled> labels(Node within) {
        return Stream.of(".label", ".button")
                .flatMap(kind -> within.lookupAll(kind).stream())
                .filter(Hands::isShown)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast);
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
