package org.entente.ui.intake;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.interop.table.TableMapping;
import org.entente.interop.table.TablePreview;
import org.entente.interop.table.TableTrial;
import org.entente.ui.door.Tables;
import org.entente.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** What would become of a table under a mapping; another mapping stops the trial of the one before. Screen's thread only. */
final class MappingTrial {

    private final Tables tables;
    private final Background background;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<@Nullable TableTrial> trial = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper();
    private Question asked = new Question();

    MappingTrial(Tables tables, Background background, Consumer<Throwable> failed) {
        this.tables = tables;
        this.background = background;
        this.failed = failed;
    }

    /** The last trial that came to an end; null before the first and for a table that cannot be tried. */
    ReadOnlyObjectProperty<@Nullable TableTrial> property() {
        return trial.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty tryingProperty() {
        return trying.getReadOnlyProperty();
    }

    /** Tries a mapping; what the trial before showed stays until it is done. */
    void begin(TablePreview seen, TableMapping mapping, Tables.Whole said) {
        var question = new Question();
        asked = question;
        trying.set(true);
        background.run(
                () -> tables.trial(seen, mapping, said, question),
                tried -> {
                    if (!question.isCancelled()) {
                        trying.set(false);
                        trial.set(tried);
                    }
                },
                failure -> {
                    if (!question.isCancelled()) {
                        trying.set(false);
                        failed.accept(failure);
                    }
                });
    }

    /** Stops a trial that is under way. */
    void drop() {
        asked.drop();
    }

    /** Shows none. */
    void clear() {
        trial.set(null);
        trying.set(false);
    }
}
