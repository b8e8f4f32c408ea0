package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.entente.model.ObjectId;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.keys.Shortcut;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Destination;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.ShellView;
import org.entente.ui.shell.ShellViewModel;
import org.entente.ui.shell.StepsViewModel;
import org.entente.ui.shell.TabItem;
import org.jspecify.annotations.Nullable;

/**
 * What keys do while a case is open.
 *
 * @param showPalette opens the list of everything that can be done
 * @param makeNew asks for a new thing of the kind that the screen in front is about
 */
record CaseKeys(
        ShellViewModel shell,
        ShellView view,
        StepsViewModel steps,
        CaseTools tools,
        Runnable showPalette,
        Runnable makeNew) {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    List<Shortcut> all() {
        var keys = new ArrayList<Shortcut>();
        for (Place place : Place.values()) {
            place.keys().ifPresent(what -> keys.add(new Shortcut(what, () -> open(place))));
        }
        keys.add(new Shortcut(KeyAction.FIND, () -> view.front().ifPresent(Screen::find)));
        keys.add(new Shortcut(KeyAction.SEARCH, view::focusSearch));
        keys.add(new Shortcut(KeyAction.GRADE, () -> view.front().ifPresent(Screen::grade)));
        keys.add(new Shortcut(KeyAction.HIGHLIGHT, () -> view.front().ifPresent(Screen::highlight)));
        keys.add(new Shortcut(KeyAction.LINK, () -> withSelected(tools.references()::link)));
        keys.add(new Shortcut(KeyAction.CITE, () -> withSelected(tools.references()::cite)));
        keys.add(new Shortcut(KeyAction.OUTBOX, () -> withSelected(tools.references()::pack)));
        keys.add(new Shortcut(KeyAction.PERSPECTIVE, view::choosePerspective));
        keys.add(new Shortcut(KeyAction.EXPORT, () -> view.front().ifPresent(Screen::export)));
        keys.add(new Shortcut(KeyAction.CHECK, () -> view.front().ifPresent(Screen::check)));
        keys.add(new Shortcut(KeyAction.UNDO, this::undo));
        keys.add(new Shortcut(KeyAction.REDO, steps::redo));
        keys.add(new Shortcut(KeyAction.BACK, shell::goBack));
        keys.add(new Shortcut(KeyAction.FORWARD, shell::goForward));
        keys.add(new Shortcut(KeyAction.STEP_BACK, this::stepBack));
        keys.add(new Shortcut(KeyAction.PANE, () -> walkPanes(false)));
        keys.add(new Shortcut(KeyAction.PANE_BACK, () -> walkPanes(true)));
        keys.add(new Shortcut(
                KeyAction.CLOSE_TAB, () -> closeFront(shell.selectedProperty().get())));
        keys.add(new Shortcut(KeyAction.PALETTE, showPalette));
        keys.add(new Shortcut(KeyAction.NEW, makeNew));
        keys.add(new Shortcut(KeyAction.RAIL, () -> toggle(shell.railOpenProperty())));
        keys.add(new Shortcut(KeyAction.INSPECTOR, () -> toggle(shell.inspectorOpenProperty())));
        return keys.stream()
                .map(each -> new Shortcut(each.what(), () -> over(each)))
                .toList();
    }

    /** What hangs open goes first: it belongs to what was in front before. */
    private void over(Shortcut pressed) {
        view.hideDrops();
        tools.references().clear();
        pressed.action().run();
    }

    private void open(Place place) {
        shell.open(place);
        tools.background().onScreen(view::takeCursor); // once the screen is in the window
    }

    /** Not out of a dialog, which stands before all panes. */
    private void walkPanes(boolean isBack) {
        if (!tools.dialogs().isShown()) {
            view.walkPanes(isBack);
        }
    }

    private void withSelected(Consumer<List<ObjectId>> taker) {
        view.front().ifPresent(front -> front.withSelected(taker));
    }

    /** Fields take what is pasted into them; what reaches the shell from the table of entities is a table. */
    void hearPaste(Node room, Runnable pasteTable) {
        room.addEventHandler(KeyEvent.KEY_PRESSED, key -> paste(key, pasteTable));
    }

    private void paste(KeyEvent key, Runnable pasteTable) {
        TabItem front = shell.selectedProperty().get();
        if (PASTE.match(key)
                && !(key.getTarget() instanceof TextInputControl)
                && front != null
                && front.destination().equals(new Destination.AtPlace(Place.ENTITIES))) {
            key.consume();
            pasteTable.run();
        }
    }

    private void undo() {
        if (!view.front().map(Screen::undoOwn).orElse(false)) {
            steps.undo();
        }
    }

    private void closeFront(@Nullable TabItem tab) {
        if (tab != null) {
            shell.close(tab);
        }
    }

    private void stepBack() {
        if (tools.dialogs().isShown()) {
            tools.dialogs().hide();
        } else {
            view.front().ifPresent(Screen::stepBack);
        }
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }
}
