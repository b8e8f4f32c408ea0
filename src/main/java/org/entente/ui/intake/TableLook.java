package org.entente.ui.intake;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.interop.FileInput;
import org.entente.interop.table.TableChoice;
import org.entente.interop.table.TableForm;
import org.entente.interop.table.TableMapping;
import org.entente.interop.table.TablePreview;
import org.entente.ui.door.Tables;
import org.entente.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** How a table is read, and its start as it is read so. A later question drops the one before. Screen's thread only. */
final class TableLook {

    /**
     * The start of the table, and what its columns are guessed to mean.
     *
     * @param draft null if nothing can be made of it
     */
    record Looked(TablePreview preview, @Nullable MappingDraft draft) {}

    /** Who hears what was seen, or why nothing was. */
    record Told(Consumer<Looked> seen, Consumer<? super Throwable> failed) {}

    private final FileInput file;
    private final Tables tables;
    private final Background background;
    private final Told told;
    private final ReadOnlyObjectWrapper<@Nullable TablePreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private TableChoice choice = TableChoice.NONE;
    private Question question = new Question();

    TableLook(FileInput file, Tables tables, Background background, Told told) {
        this.file = file;
        this.tables = tables;
        this.background = background;
        this.told = told;
    }

    /** The start of the table; null until it is known. */
    ReadOnlyObjectProperty<@Nullable TablePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether the table is being looked at. */
    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /** How the table is read now. */
    TableChoice choice() {
        return choice;
    }

    boolean isMatrix() {
        var seen = preview.get();
        return seen != null && isMatrix(seen);
    }

    private static boolean isMatrix(TablePreview seen) {
        return seen.form().shape() == TableForm.Shape.MATRIX;
    }

    /** Something else has to be known first. */
    void begin() {
        looking.set(true);
    }

    void failed() {
        looking.set(false);
    }

    /** Looks at the table as it is read by {@code wanted}. */
    void as(TableChoice wanted, Function<TablePreview, TableMapping> guess) {
        question.drop();
        var mine = new Question();
        question = mine;
        choice = wanted;
        looking.set(true);
        background.run(
                () -> look(wanted, guess),
                looked -> {
                    if (!mine.isCancelled()) {
                        looking.set(false);
                        preview.set(looked.preview());
                        told.seen().accept(looked);
                    }
                },
                failure -> {
                    if (!mine.isCancelled()) {
                        told.failed().accept(failure);
                    }
                });
    }

    private Looked look(TableChoice wanted, Function<TablePreview, TableMapping> guess) {
        var seen = tables.look(file, wanted);
        boolean isReadable =
                !seen.columns().isEmpty() && !(isMatrix(seen) && seen.columns().size() < 2);
        return new Looked(seen, isReadable ? MappingDraft.of(guess.apply(seen), seen, isMatrix(seen)) : null);
    }

    /** Stops what is under way and lets go of what was read. */
    void clear() {
        question.drop();
        preview.set(null);
    }
}
