package org.entente.ui.attachment;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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
    private final LatestList list;
    private final ReaderViewModel reader;
    private final ObservableList<File> files = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private String textPortion = "";
    private @Nullable ObjectId object;

    public FilesViewModel(Attachments attachments, Background background, Texts texts) {
        this.attachments = attachments;
        this.list = new LatestList(background, texts);
        this.reader = new ReaderViewModel(attachments, background);
    }

    public ObservableList<File> files() {
        return files;
    }

    public ReaderViewModel reader() {
        return reader;
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return list.loadedProperty();
    }

    public StringProperty errorProperty() {
        return list.errorProperty();
    }

    /** The text of the source itself; empty if it has none. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** The portion mark of what is being read; empty for nothing. */
    public String portion() {
        File open = reader.fileProperty().get();
        return open != null ? open.portion() : reader.ownTextProperty().get() != null ? textPortion : "";
    }

    /**
     * Says which text the object has itself; one that is being read follows.
     *
     * @param portion its mark
     */
    public void showText(String own, String portion) {
        textPortion = portion;
        boolean isRead = reader.ownTextProperty().get() != null;
        if (own.equals(text.get())) {
            return;
        }
        if (isRead && own.isEmpty()) {
            reader.clear();
        } else if (isRead) {
            reader.openText(own);
        }
        text.set(own);
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
        if (wanted != null) {
            list.read(() -> attachments.files(wanted), this::show);
        }
    }

    private void show(List<File> read) {
        if (!files.equals(read)) {
            files.setAll(read);
        }
        File open = reader.fileProperty().get();
        if (open != null && !files.contains(open)) {
            reader.clear();
        }
    }

    /** Opens the own text, or the first file, unless one is open; the view asks once somebody looks. */
    public void readFirst() {
        if (reader.fileProperty().get() != null || reader.ownTextProperty().get() != null) {
            return;
        }
        if (!text.get().isEmpty()) {
            reader.openText(text.get());
        } else if (!files.isEmpty()) {
            reader.open(files.getFirst());
        }
    }

    public void clear() {
        list.forget();
        object = null;
        files.clear();
        text.set("");
        textPortion = "";
        reader.clear();
    }
}
