package org.entente.ui.attachment;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.ObjectId;
import org.entente.ui.door.Attachments;
import org.entente.ui.door.Attachments.File;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The files of one object and the one that is being read. Screen's thread only. */
public final class FilesViewModel {

    private final Attachments attachments;
    private final Background background;
    private final Texts texts;
    private final ReaderViewModel reader;
    private final ObservableList<File> files = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final StringProperty error = new SimpleStringProperty("");
    private @Nullable ObjectId object;
    private long asked;

    public FilesViewModel(Attachments attachments, Background background, Texts texts) {
        this.attachments = attachments;
        this.background = background;
        this.texts = texts;
        this.reader = new ReaderViewModel(attachments, background);
    }

    public ObservableList<File> files() {
        return files;
    }

    public ReaderViewModel reader() {
        return reader;
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public StringProperty errorProperty() {
        return error;
    }

    /** Lists the files of another object; null for none. */
    public void show(@Nullable ObjectId other) {
        if (other == null) {
            clear();
        } else if (!other.equals(object)) {
            clear();
            object = other;
            refresh();
        }
    }

    /** Reads the list again; a file that is open stays open. */
    public void refresh() {
        ObjectId wanted = object;
        if (wanted == null) {
            return;
        }
        long question = ++asked;
        background.run(
                () -> attachments.files(wanted),
                read -> {
                    if (question == asked) {
                        list(read);
                    }
                },
                failure -> {
                    if (question == asked) {
                        error.set(texts.failure(failure));
                    }
                });
    }

    private void list(java.util.List<File> read) {
        error.set("");
        if (!files.equals(read)) {
            files.setAll(read);
        }
        loaded.set(true);
        File open = reader.fileProperty().get();
        if (open != null && !files.contains(open)) {
            reader.clear();
        }
    }

    /** Opens the first file unless one is open; the view asks once somebody looks. */
    public void readFirst() {
        if (reader.fileProperty().get() == null && !files.isEmpty()) {
            reader.open(files.getFirst());
        }
    }

    public void clear() {
        asked++;
        object = null;
        files.clear();
        loaded.set(false);
        error.set("");
        reader.clear();
    }
}
