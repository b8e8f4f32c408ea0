package org.entente.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.entente.model.ObjectId;
import org.entente.ui.door.Shown;

/** One screen inside the shell. It loads when first shown and again when the case changes. */
public interface Screen {

    Node view();

    /** What the inspector shows beside it; empty for screens that have a third column of their own. */
    default Optional<Node> inspector() {
        return Optional.empty();
    }

    /** Whether there is something to inspect now; a screen may leave the room to its list until something is chosen. */
    default ObservableValue<Boolean> isInspecting() {
        return new ReadOnlyObjectWrapper<>(true);
    }

    /** Narrower than this, counted in letters of the usual size, it scrolls sideways when text is large. */
    default double leastWidth() {
        return 800;
    }

    /** Lower than this, counted in letters of the usual size, it scrolls down when text is large. */
    default double leastHeight() {
        return 340;
    }

    /** With less, counted in letters of the usual size and without the inspector, the rail folds to leave it more. */
    default double comfortableWidth() {
        return 0;
    }

    /** The tab's title. */
    ObservableValue<String> title();

    /** How many and what is selected, in words; empty where nothing can be, or is. */
    default ObservableValue<String> selection() {
        return new ReadOnlyStringWrapper("");
    }

    /** Which filters are on, in words; empty for none. */
    default ObservableValue<String> filter() {
        return new ReadOnlyStringWrapper("");
    }

    /** What it shows, for its marking in the status bar. */
    default ObservableValue<Shown> shown() {
        return new ReadOnlyObjectWrapper<>(Shown.EVERYTHING);
    }

    /** Reads again what it shows. */
    void refresh();

    /** Puts the cursor where things are looked for (Ctrl+F). */
    default void find() {}

    /** Puts the cursor where a letter and a digit grade (Ctrl+Shift+G). */
    default void grade() {}

    /** Puts the cursor where something is made from what is selected in a text (Ctrl+Shift+H). */
    default void highlight() {}

    /** Gives the things that are selected here, to be linked (Ctrl+Shift+L) or cited (Ctrl+Shift+E). */
    default void withSelected(Consumer<List<ObjectId>> taker) {
        taker.accept(List.of());
    }

    /** Looks again whether what it shows may be handed over (F7). */
    default void check() {}

    /** Writes what it shows to a file (Ctrl+E). */
    default void export() {}

    /** One step back (Esc): clears a tool or the selection. */
    default void stepBack() {}

    /** Takes back the latest change that this screen keeps itself (Ctrl+Z); false leaves it to the steps of the case. */
    default boolean undoOwn() {
        return false;
    }

    /** Where one is in it, besides what is scrolled, selected and typed in its controls: in words of its own. */
    default Map<String, String> spot() {
        return Map.of();
    }

    /** Goes to where one was, in the words of {@link #spot}. */
    default void comeBack(Map<String, String> spot) {}

    /** Lets go of everything it holds. */
    default void close() {}
}
