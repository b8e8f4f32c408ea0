package org.entente.ui.intake;

import java.util.function.Consumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleLongProperty;
import org.entente.interop.FileInput;
import org.entente.interop.table.TablePreview;
import org.entente.ui.door.Tables;
import org.entente.ui.task.Background;

/** How many rows a table has, which takes a walk through the whole of it. Screen's thread only. */
final class RowCount {

    private final FileInput file;
    private final Tables tables;
    private final Background background;
    private final Consumer<Throwable> failed;
    private final LongProperty rows = new SimpleLongProperty(-1);
    private Question asked = new Question();

    RowCount(FileInput file, Tables tables, Background background, Consumer<Throwable> failed) {
        this.file = file;
        this.tables = tables;
        this.background = background;
        this.failed = failed;
    }

    /** Negative until they are counted. */
    ReadOnlyLongProperty property() {
        return rows;
    }

    /** Counts the rows of the table as it is read now; a sample that is the whole table needs no walk. */
    void count(TablePreview seen) {
        asked.drop();
        if (seen.isWhole()) {
            rows.set(seen.sample().size());
            return;
        }
        rows.set(-1);
        var question = new Question();
        asked = question;
        background.run(
                () -> tables.count(file, seen.form(), question),
                count -> {
                    if (!question.isCancelled()) {
                        rows.set(count);
                    }
                },
                failure -> {
                    if (!question.isCancelled()) {
                        failed.accept(failure);
                    }
                });
    }

    void drop() {
        asked.drop();
    }
}
