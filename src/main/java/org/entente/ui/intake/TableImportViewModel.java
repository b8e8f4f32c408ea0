package org.entente.ui.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.interop.FileInput;
import org.entente.interop.table.TableChoice;
import org.entente.interop.table.TableForm;
import org.entente.interop.table.TableMapping;
import org.entente.interop.table.TablePreview;
import org.entente.interop.table.TableTrial;
import org.entente.ui.door.Imports;
import org.entente.ui.door.Tables;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One table on its way in: how it is read, what its columns mean, and what would become of it. Every change is tried at once,
 * and stops the trial of the one before. Screen's thread only.
 */
public final class TableImportViewModel {

    /** What the rows of a table tell of. */
    public enum Rows {
        OBJECTS,
        LINKS,
        MATRIX
    }

    private final FileInput file;
    private final Tables tables;
    private final Background background;
    private final Tasks tasks;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Tables.@Nullable Choices> choices = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable MappingDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final TableLook look;
    private final RowCount rows;
    private final MappingTrial trial;
    private final ReadOnlyStringWrapper portion = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Tables.Whole> whole = new ReadOnlyObjectWrapper<>(Tables.Whole.UNSAID);

    public TableImportViewModel(FileInput file, Tables tables, Background background, Tasks tasks, Texts texts) {
        this.file = file;
        this.tables = tables;
        this.background = background;
        this.tasks = tasks;
        this.texts = texts;
        this.look = new TableLook(file, tables, background, new TableLook.Told(this::seen, this::failed));
        this.rows = new RowCount(file, tables, background, this::failed);
        this.trial = new MappingTrial(tables, background, this::failed);
    }

    public String fileName() {
        return file.name();
    }

    /** What there is to choose from; null until it is known. */
    public ReadOnlyObjectProperty<Tables.@Nullable Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** The start of the table; null until it is known. */
    public ReadOnlyObjectProperty<@Nullable TablePreview> previewProperty() {
        return look.previewProperty();
    }

    /** What the columns mean; null while nothing could be read. */
    public ReadOnlyObjectProperty<@Nullable MappingDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** What would become of the table; the one before while the next is under way, and null before the first. */
    public ReadOnlyObjectProperty<@Nullable TableTrial> trialProperty() {
        return trial.property();
    }

    /** Whether the table is being looked at. */
    public ReadOnlyBooleanProperty lookingProperty() {
        return look.lookingProperty();
    }

    /** Whether a trial is under way. */
    public ReadOnlyBooleanProperty tryingProperty() {
        return trial.tryingProperty();
    }

    /** What went wrong, in three parts; empty if nothing did. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Rows of the whole table; negative until they are counted. */
    public ReadOnlyLongProperty rowsProperty() {
        return rows.property();
    }

    /** Looks at the table for the first time. */
    public void start() {
        look.begin();
        background.run(
                tables::choices,
                read -> {
                    choices.set(read);
                    lookAs(TableChoice.NONE, TableMapping::guess);
                },
                this::failed);
    }

    /** Reads the text in another encoding; null means as seen. */
    public void read(@Nullable Charset encoding) {
        lookAs(look.choice().withEncoding(encoding), TableMapping::guess);
    }

    public void separate(@Nullable Character separator) {
        lookAs(look.choice().withSeparator(separator), TableMapping::guess);
    }

    public void sheet(String sheet) {
        lookAs(look.choice().withSheet(sheet), TableMapping::guess);
    }

    public void heading(boolean hasHeading) {
        lookAs(look.choice().withHeading(hasHeading), TableMapping::guess);
    }

    /** Takes the rows for something else than was guessed. */
    public void rows(Rows wanted) {
        lookAs(
                look.choice().withShape(wanted == Rows.MATRIX ? TableForm.Shape.MATRIX : TableForm.Shape.ROWS),
                switch (wanted) {
                    case OBJECTS -> TableMapping::guessObjects;
                    case LINKS -> TableMapping::guessLinks;
                    case MATRIX -> TableMapping::guess;
                });
    }

    private void lookAs(TableChoice choice, Function<TablePreview, TableMapping> guess) {
        trial.drop();
        look.as(choice, guess);
    }

    /** What the rows are taken for now. */
    public Rows rows() {
        var now = draft.get();
        return look.isMatrix() ? Rows.MATRIX : now != null && now.hasLinks() ? Rows.LINKS : Rows.OBJECTS;
    }

    private void seen(TableLook.Looked looked) {
        error.set("");
        rows.count(looked.preview());
        change(looked.draft());
    }

    private void failed(Throwable failure) {
        look.failed();
        error.set(texts.failure(failure));
    }

    /** Tries another mapping. */
    public void change(@Nullable MappingDraft changed) {
        trial.drop();
        draft.set(changed);
        var seen = look.previewProperty().get();
        if (changed == null || seen == null) {
            trial.clear();
        } else {
            var known = choices.get();
            trial.begin(seen, changed.mapping(multi()), known == null ? whole() : whole().orHighest(known.levels()));
        }
    }

    private Set<String> multi() {
        var known = choices.get();
        return known == null
                ? Set.of()
                : known.properties().stream()
                        .filter(Tables.Property::isMulti)
                        .map(Tables.Property::code)
                        .collect(Collectors.toUnmodifiableSet());
    }

    public Tables.Whole whole() {
        return whole.get();
    }

    /** What is said about the whole table; nothing comes in before it is marked, for nobody else can know how. */
    ReadOnlyObjectProperty<Tables.Whole> wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /** Says something about the whole table. What would become of its rows is tried again where that changes it. */
    public void say(Tables.Whole said) {
        var before = whole.get();
        whole.set(said);
        if (!said.marking().equals(before.marking())) {
            background.run(() -> tables.portion(said.marking()), portion::set, this::failed);
        }
        boolean isOther =
                !said.marking().equals(before.marking()) || !said.grade().equals(before.grade());
        var now = draft.get();
        if (isOther && now != null) {
            change(now);
        }
    }

    /** How every row will be marked, in short; empty until it was said. */
    public ReadOnlyStringProperty portionProperty() {
        return portion.getReadOnlyProperty();
    }

    /** Whether a column grades the rows, so that nobody has to. */
    public boolean isGradedByRow() {
        var now = draft.get();
        return now != null && now.columns().stream().anyMatch(use -> use.role() == ColumnUse.Role.GRADE);
    }

    /** Whether marking and grade were said; a grade may also be said to be none, which nobody can presume either. */
    public boolean isSaid() {
        return whole().isMarked() && isGradeSaid();
    }

    public boolean isGradeSaid() {
        return isGradedByRow() || whole().isGraded();
    }

    /** Reads the columns as a mapping file says. */
    public void load(Path mappingFile) {
        background.run(() -> tables.load(mappingFile), loaded -> lookAs(loaded.choice(), _ -> loaded), this::failed);
    }

    /** Keeps what the columns mean as a file. */
    public void save(Path target, Runnable saved) {
        var now = draft.get();
        if (now != null) {
            var mapping = now.mapping(multi());
            background.run(
                    () -> {
                        tables.save(mapping, target);
                        return target;
                    },
                    _ -> saved.run(),
                    this::failed);
        }
    }

    /** What reads the whole table into the case as it is understood now, even when this model is closed by then. */
    public Runnable taking(Consumer<Imports.Report> done, Consumer<? super Throwable> failed) {
        var now = draft.get();
        if (now == null) {
            throw new IllegalStateException("nothing is known of the table");
        }
        var mapping = now.mapping(multi());
        var said = whole();
        return () -> tasks.start(
                texts.get("ui.import.reading", file.name()),
                progress -> tables.read(file, mapping, said, progress),
                done,
                failed);
    }

    /** Stops everything that is under way and lets go of what was read. */
    public void close() {
        look.clear();
        trial.drop();
        rows.drop();
        trial.clear();
        draft.set(null);
    }
}
