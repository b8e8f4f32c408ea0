package org.entente.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/**
 * Keeps hands off a room in which one only looks: what would change the case stays where it is, looks it, and says why it does
 * nothing. The case behind refuses every change in any case; this spares people the form that would come to nothing.
 */
public final class LookOnly {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /** Ids of the controls and menu items that change the case. */
    private static final Set<String> CHANGING = Set.of(
            "assessment-first",
            "assessment-new",
            "audit-dates",
            "audit-erase",
            "audit-export",
            "bulk-delete",
            "bulk-marking",
            "bulk-note",
            "bulk-tags",
            "claim-source-add",
            "cut-claim",
            "cut-entity",
            "cut-event",
            "cut-evidence",
            "dash-entity",
            "dash-import",
            "dash-source",
            "duplicates-away",
            "entity-empty-new",
            "entity-new",
            "files-attach",
            "grade-credibility",
            "grade-reason",
            "grade-record",
            "grade-reliability",
            "history-restore",
            "judgement-add",
            "judgement-first",
            "many-delete",
            "many-note",
            "many-tags",
            "menu-cite",
            "menu-dates",
            "menu-delete",
            "menu-import",
            "menu-link",
            "menu-marking",
            "menu-note",
            "menu-paste",
            "menu-rename",
            "menu-same",
            "menu-tags",
            "page-alias-add",
            "page-alias-change",
            "page-claim",
            "page-marking",
            "page-split",
            "pair-different",
            "pair-later",
            "pair-same",
            "photo-add",
            "photo-likeness",
            "position-take",
            "source-attach",
            "source-card-cite",
            "source-empty-new",
            "source-menu-attach",
            "source-menu-cite",
            "source-menu-delete",
            "source-menu-marking",
            "source-menu-note",
            "source-menu-same-origin",
            "source-menu-tags",
            "source-new",
            "source-same-origin");

    /** What the ids begin with of controls that stand once for each property or source. */
    private static final List<String> CHANGING_EACH = List.of("resolve-", "origin-part-");

    private static final List<KeyCombination> KEYS = List.of(
            new KeyCodeCombination(KeyCode.F2),
            new KeyCodeCombination(KeyCode.DELETE),
            new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN),
            shifted(KeyCode.J),
            shifted(KeyCode.O));

    private final Parent room;
    private final String reason;
    private final Predicate<KeyEvent> changing;
    private final Runnable told;
    private final ListChangeListener<Node> children = this::changed;
    private final ListChangeListener<Window> menus = this::opened;

    /** @param told says the reason to whoever tries by a key */
    private LookOnly(Parent room, String reason, Predicate<KeyEvent> changing, Runnable told) {
        this.room = room;
        this.reason = reason;
        this.changing = changing;
        this.told = told;
    }

    /**
     * Refuses what changes the case in {@code room}, from now on.
     *
     * @param reason why, in a sentence
     * @param changing whether a key changes the case that the analyst may have chosen otherwise
     * @param told says the reason to whoever tries by a key
     * @return run it to let go of the room
     */
    public static Runnable keep(Parent room, String reason, Predicate<KeyEvent> changing, Runnable told) {
        var looking = new LookOnly(room, reason, changing, told);
        room.addEventFilter(KeyEvent.KEY_PRESSED, looking::typed);
        looking.watch(room);
        Window.getWindows().addListener(looking.menus);
        return () -> Window.getWindows().removeListener(looking.menus);
    }

    private static KeyCombination shifted(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    static boolean isChanging(@org.jspecify.annotations.Nullable String id) {
        return id != null && (CHANGING.contains(id) || CHANGING_EACH.stream().anyMatch(id::startsWith));
    }

    private void watch(Node node) {
        if (isChanging(node.getId())) {
            refuse(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().removeListener(children); // it may have been here before
            parent.getChildrenUnmodifiable().addListener(children);
            parent.getChildrenUnmodifiable().forEach(this::watch);
        }
    }

    private void changed(ListChangeListener.Change<? extends Node> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::watch);
        }
    }

    private void refuse(Node node) {
        if (node.getPseudoClassStates().contains(REFUSED)) {
            return;
        }
        node.pseudoClassStateChanged(REFUSED, true);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        node.addEventFilter(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        node.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                told.run();
            }
        });
        node.setAccessibleHelp(reason);
        if (node instanceof Control control) {
            control.setTooltip(new Tooltip(reason));
        } else {
            Tooltip.install(node, new Tooltip(reason));
        }
    }

    private void typed(KeyEvent key) {
        if (!(key.getTarget() instanceof TextInputControl)
                && (changing.test(key) || KEYS.stream().anyMatch(combination -> combination.match(key)))
                && !isOnTab(key)) {
            key.consume();
            told.run();
        }
    }

    /** Delete closes a tab, which changes nothing. */
    private static boolean isOnTab(KeyEvent key) {
        return key.getTarget() instanceof Node node && node.getStyleClass().contains("tab-item");
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                if (window instanceof ContextMenu menu && isHere(menu.getOwnerNode())) {
                    menu.getItems().stream()
                            .filter(item -> isChanging(item.getId()))
                            .forEach(LookOnly::refuse);
                }
            }
        }
    }

    private static void refuse(MenuItem item) {
        item.disableProperty().unbind();
        item.setDisable(true);
    }

    private boolean isHere(@org.jspecify.annotations.Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == room) {
                return true;
            }
        }
        return false;
    }
}
