package org.entente.ui.settings;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.app.settings.Settings;
import org.entente.ui.door.Preferences;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;

/** The settings of the window: what they are, what was changed since it opened, and keeping them. Screen's thread only. */
public final class SettingsViewModel {

    private static final int REMEMBERED = 100;

    /** One change, with everything as it was before. Changes of one thing in a row are one. */
    public record Change(Setting what, Settings before) {}

    private final Preferences preferences;
    private final Background background;
    private final Texts texts;
    private final boolean isDamaged;
    private final ReadOnlyObjectWrapper<Settings> current;
    private final ObservableList<Change> changes = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean isWriting;
    private boolean isStale;

    /** Reads the settings, which waits for a small file: the window's first picture already wears them. */
    public SettingsViewModel(Preferences preferences, Background background, Texts texts) {
        this.preferences = preferences;
        this.background = background;
        this.texts = texts;
        var read = preferences.read();
        isDamaged = read.isDamaged();
        current = new ReadOnlyObjectWrapper<>(read.settings());
    }

    public ReadOnlyObjectProperty<Settings> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public Settings now() {
        return current.get();
    }

    /** Whether some of the file could not be read when the window opened. */
    public boolean isDamaged() {
        return isDamaged;
    }

    /** What can be taken back, the latest last. */
    public ObservableList<Change> changes() {
        return changes;
    }

    /** Why a change could not be kept, in three parts; empty if it was. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public void change(Setting what, UnaryOperator<Settings> change) {
        Settings before = current.get();
        Settings now = change.apply(before);
        if (now.equals(before)) {
            return;
        }
        current.set(now);
        if (changes.isEmpty() || changes.getLast().what() != what) {
            changes.add(new Change(what, before));
        }
        if (changes.size() > REMEMBERED) {
            changes.removeFirst();
        }
        save();
    }

    /** Takes the latest change back, if there is one. */
    public void undo() {
        if (!changes.isEmpty()) {
            undo(changes.getLast());
        }
    }

    /** Takes the latest change of one thing back, if there is one. */
    public void undo(Setting what) {
        changes.stream()
                .filter(change -> change.what() == what)
                .reduce((_, later) -> later)
                .ifPresent(this::undo);
    }

    private void undo(Change change) {
        changes.remove(change);
        current.set(change.what().back(current.get(), change.before()));
        save();
    }

    /** Writes what is not yet written, before the process ends. */
    public void end() {
        if (isWriting) {
            preferences.write(current.get());
        }
    }

    /** One write at a time, so that an older choice never lands after a newer one. */
    private void save() {
        if (isWriting) {
            isStale = true;
            return;
        }
        isWriting = true;
        isStale = false;
        Settings now = current.get();
        background.run(
                () -> {
                    preferences.write(now);
                    return now;
                },
                _ -> written(""),
                failure -> written(texts.failure(failure)));
    }

    private void written(String trouble) {
        isWriting = false;
        problem.set(trouble);
        if (isStale) {
            save();
        }
    }
}
