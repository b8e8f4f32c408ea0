package org.entente.ui.attachment;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.ui.door.Attachments.File;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;

/** Reads a list of files; only the answer to the latest question is shown. Screen's thread only. */
final class LatestList {

    private final Background background;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final StringProperty error = new SimpleStringProperty("");
    private long asked;

    LatestList(Background background, Texts texts) {
        this.background = background;
        this.texts = texts;
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Three parts; empty while nothing failed. */
    StringProperty errorProperty() {
        return error;
    }

    void read(Callable<List<File>> files, Consumer<List<File>> show) {
        long question = ++asked;
        background.run(
                files,
                read -> {
                    if (question == asked) {
                        error.set("");
                        show.accept(read);
                        loaded.set(true);
                    }
                },
                failure -> {
                    if (question == asked) {
                        error.set(texts.failure(failure));
                    }
                });
    }

    /** Shows no answer that is still on its way. */
    void forget() {
        asked++;
        loaded.set(false);
        error.set("");
    }
}
