package org.entente.ui.keys;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * What a key can be given to, with the key that it has before anybody chose another. Places of a case bring their own.
 *
 * @param id what the settings call it
 * @param words key of the message that says what it does
 */
public record KeyAction(String id, String words, KeyCombination usual) {

    public static final KeyAction GUIDE = alone(KeyCode.F1, "guide");
    public static final KeyAction KEYS = of(KeyCode.SLASH, "keys");
    public static final KeyAction THEME = shifted(KeyCode.D, "theme");
    public static final KeyAction LOCK = of(KeyCode.L, "lock");
    public static final KeyAction FIND = of(KeyCode.F, "find");
    public static final KeyAction SEARCH = shifted(KeyCode.F, "search");
    public static final KeyAction GRADE = shifted(KeyCode.G, "grade");
    public static final KeyAction HIGHLIGHT = shifted(KeyCode.H, "highlight");
    public static final KeyAction LINK = shifted(KeyCode.L, "link");
    public static final KeyAction CITE = shifted(KeyCode.E, "cite");
    public static final KeyAction OUTBOX = shifted(KeyCode.O, "outbox");
    public static final KeyAction PERSPECTIVE = shifted(KeyCode.P, "perspective");
    public static final KeyAction EXPORT = of(KeyCode.E, "export");
    public static final KeyAction CHECK = alone(KeyCode.F7, "check");
    public static final KeyAction UNDO = of(KeyCode.Z, "undo");
    public static final KeyAction REDO = shifted(KeyCode.Z, "redo");
    public static final KeyAction BACK = alt(KeyCode.LEFT, "back");
    public static final KeyAction FORWARD = alt(KeyCode.RIGHT, "forward");
    public static final KeyAction STEP_BACK = alone(KeyCode.ESCAPE, "step-back");
    public static final KeyAction PANE = alone(KeyCode.F6, "pane");
    public static final KeyAction PANE_BACK = new KeyAction(
            "pane-back", "ui.keys.pane.back", new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN));
    public static final KeyAction CLOSE_TAB = of(KeyCode.W, "close-tab");
    public static final KeyAction NEW = of(KeyCode.N, "new");
    public static final KeyAction PALETTE = of(KeyCode.K, "palette");
    public static final KeyAction RAIL = of(KeyCode.B, "rail");
    public static final KeyAction INSPECTOR = of(KeyCode.I, "inspector");

    public static final KeyAction PIN = shifted(KeyCode.I, "pin");
    public static final KeyAction CLAIM = shifted(KeyCode.N, "claim");

    private static final List<KeyAction> OF_WINDOW = List.of(
            PALETTE,
            NEW,
            SEARCH,
            FIND,
            UNDO,
            REDO,
            BACK,
            FORWARD,
            STEP_BACK,
            PANE,
            PANE_BACK,
            CLOSE_TAB,
            PERSPECTIVE,
            GRADE,
            HIGHLIGHT,
            LINK,
            CITE,
            OUTBOX,
            EXPORT,
            CHECK,
            RAIL,
            INSPECTOR,
            THEME,
            LOCK,
            GUIDE,
            KEYS,
            PIN,
            CLAIM);

    /** The tabs of a thing's page, in their order. */
    private static final List<KeyAction> PAGE_TABS = List.of(
            alt(KeyCode.DIGIT1, "page-overview"),
            alt(KeyCode.DIGIT2, "page-claims"),
            alt(KeyCode.DIGIT3, "page-aliases"),
            alt(KeyCode.DIGIT4, "page-links"),
            alt(KeyCode.DIGIT5, "page-events"),
            alt(KeyCode.DIGIT6, "page-photos"),
            alt(KeyCode.DIGIT7, "page-history"),
            alt(KeyCode.DIGIT8, "page-files"));

    /** All of them but the places'. */
    public static List<KeyAction> all() {
        var all = new ArrayList<>(OF_WINDOW);
        all.addAll(PAGE_TABS);
        return List.copyOf(all);
    }

    /** Brings a tab of a thing's page to the front, by the tab's name. */
    public static KeyAction pageTab(String tab) {
        return PAGE_TABS.stream()
                .filter(each -> each.id().equals("page-" + tab))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a page has no tab " + tab));
    }

    /** A place that opens with Ctrl, on macOS Cmd, and a key. */
    public static KeyAction place(String place, KeyCode key) {
        return new KeyAction(
                "place-" + place, "ui.place." + place, new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN));
    }

    private static KeyAction of(KeyCode key, String id) {
        return new KeyAction(id, "ui.keys." + id, new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN));
    }

    private static KeyAction shifted(KeyCode key, String id) {
        return new KeyAction(
                id,
                "ui.keys." + id,
                new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    }

    private static KeyAction alt(KeyCode key, String id) {
        return new KeyAction(id, "ui.keys." + id, new KeyCodeCombination(key, KeyCombination.ALT_DOWN));
    }

    private static KeyAction alone(KeyCode key, String id) {
        return new KeyAction(id, "ui.keys." + id, new KeyCodeCombination(key));
    }
}
