package org.entente.ui.exchange;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;

/** The long work of the exchange, and what is said when it is done or failed. Screen's thread only. */
final class ExchangeWork {

    private final Tasks tasks;
    private final Texts texts;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");

    ExchangeWork(Tasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    StringProperty errorProperty() {
        return error;
    }

    StringProperty doneProperty() {
        return done;
    }

    <T> void start(String name, Tasks.Work<T> work, Consumer<T> then) {
        busy.set(true);
        error.set("");
        tasks.start(
                name,
                work,
                result -> {
                    busy.set(false);
                    then.accept(result);
                },
                failure -> {
                    busy.set(false);
                    failed(failure);
                });
    }

    void failed(Throwable failure) {
        error.set(texts.failure(failure));
    }
}
