package org.entente.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.report.Template;
import org.entente.ui.door.Reports;
import org.entente.ui.door.Reports.Made;
import org.entente.ui.door.Reports.Setup;
import org.entente.ui.door.Reports.Subject;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The report that is being set up, and how it would look to its reader. It is made again on every change: one at a time, and
 * what changed meanwhile once more at the end. Screen's thread only.
 */
public final class ReportsViewModel {

    /** What can be chosen from. */
    private record Choices(List<Subject> subjects, List<String> readers, List<Setup> setups) {}

    private record Beginning(ObjectId assessment, Template template) {}

    private final Reports reports;
    private final Background background;
    private final Tasks tasks;
    private final Texts texts;
    private final PreviewPages pages;
    private final ObservableList<Subject> subjects = FXCollections.observableArrayList();
    private final ObservableList<String> readers = FXCollections.observableArrayList();
    private final ObservableList<Setup> setups = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Setup> setup = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final BooleanProperty making = new SimpleBooleanProperty();
    private final BooleanProperty writing = new SimpleBooleanProperty();
    private final StringProperty failure = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");
    private @Nullable Beginning beginning;
    private boolean isChoosing;
    private boolean again;
    private long round;

    public ReportsViewModel(Reports reports, Background background, Tasks tasks, Texts texts) {
        this.reports = reports;
        this.background = background;
        this.tasks = tasks;
        this.texts = texts;
        this.pages = new PreviewPages(background);
    }

    ObservableList<Subject> subjects() {
        return subjects;
    }

    /** Codes of the partners that a report can be for. */
    ObservableList<String> readers() {
        return readers;
    }

    /** Everything that is set up, the current one among them. */
    ObservableList<Setup> setups() {
        return setups;
    }

    /** Null while a template is being chosen. */
    public ReadOnlyObjectProperty<@Nullable Setup> setupProperty() {
        return setup;
    }

    /** The last that was made, perhaps before the latest change; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Made> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** Whether what can be chosen from was read. */
    BooleanProperty loadedProperty() {
        return loaded;
    }

    /** Whether what is shown is older than the latest change. */
    public BooleanProperty makingProperty() {
        return making;
    }

    /** Whether a file is being written. */
    BooleanProperty writingProperty() {
        return writing;
    }

    /** Why the report could not be made; empty while it could. */
    public StringProperty failureProperty() {
        return failure;
    }

    /** Why a file was not written; empty for nothing to tell. */
    public StringProperty errorProperty() {
        return error;
    }

    /** What was written, to be told once. */
    StringProperty doneProperty() {
        return done;
    }

    PreviewPages pages() {
        return pages;
    }

    /** Reads what there is to choose from, and makes the report again from the case as it is now. */
    public void refresh() {
        long question = ++round;
        background.run(
                () -> {
                    reports.forget();
                    return new Choices(reports.subjects(), reports.readers(), reports.setups());
                },
                choices -> {
                    if (question == round) {
                        take(choices);
                    }
                },
                failed -> failure.set(texts.failure(failed)));
    }

    private void take(Choices choices) {
        subjects.setAll(choices.subjects());
        readers.setAll(choices.readers());
        setups.setAll(choices.setups().stream()
                .filter(each -> subject(each.assessment()).isPresent())
                .toList());
        loaded.set(true);
        Beginning wanted = beginning;
        beginning = null;
        if (wanted != null) {
            start(wanted.assessment(), wanted.template());
            return;
        }
        Setup current = setup.get();
        if (current == null) {
            if (!isChoosing && !setups.isEmpty()) {
                show(setups.getFirst());
            }
        } else if (subject(current.assessment()).isEmpty()) {
            choose();
        } else {
            make();
        }
    }

    /** The assessment with an id, if it is still there. */
    Optional<Subject> subject(ObjectId id) {
        return subjects.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Sets up a report of an assessment, or goes on with the one that is set up already. */
    public void begin(ObjectId assessment, Template template) {
        beginning = new Beginning(assessment, template);
        refresh();
    }

    /** Sets up a report of the first assessment. */
    void begin(Template template) {
        if (!subjects.isEmpty()) {
            start(subjects.getFirst().id(), template);
        }
    }

    private void start(ObjectId assessment, Template template) {
        change(setups.stream()
                .filter(each -> each.assessment().equals(assessment) && each.template() == template)
                .findFirst()
                .orElseGet(() -> new Setup(
                        nextKey(),
                        assessment,
                        template,
                        template.formats().getFirst(),
                        "",
                        template.leftOutAtFirst())));
    }

    private String nextKey() {
        int highest = setups.stream()
                .map(Setup::key)
                .filter(key -> key.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return String.valueOf(highest + 1);
    }

    /** Goes back to the choice of templates; what is set up stays. */
    public void choose() {
        isChoosing = true;
        setup.set(null);
        letGo();
    }

    /** Makes the report otherwise, and keeps how. */
    public void change(Setup changed) {
        int place = setups.stream().map(Setup::key).toList().indexOf(changed.key());
        if (place < 0) {
            setups.addFirst(changed);
        } else {
            setups.set(place, changed);
        }
        background.run(
                () -> {
                    reports.keep(changed);
                    return true;
                },
                _ -> {});
        show(changed);
    }

    private void show(Setup shown) {
        isChoosing = false;
        error.set("");
        setup.set(shown);
        make();
    }

    /** Forgets the current setup; another one, or the templates, take its place. */
    void remove() {
        Setup gone = setup.get();
        if (gone == null) {
            return;
        }
        setups.removeIf(each -> each.key().equals(gone.key()));
        background.run(
                () -> {
                    reports.remove(gone);
                    return true;
                },
                _ -> {});
        if (setups.isEmpty()) {
            choose();
        } else {
            show(setups.getFirst());
        }
    }

    /** Puts the case before the release check again, and looks the report through. */
    public void check() {
        if (setup.get() != null) {
            reports.forget();
            make();
        }
    }

    private void make() {
        Setup wanted = setup.get();
        if (wanted == null) {
            return;
        }
        if (making.get()) {
            again = true;
            return;
        }
        making.set(true);
        background.run(
                () -> reports.make(wanted, Progress.NONE),
                result -> finished(wanted, result, ""),
                failed -> finished(wanted, null, texts.failure(failed)));
    }

    private void finished(Setup wanted, @Nullable Made result, String failed) {
        making.set(false);
        if (again || !wanted.equals(setup.get())) { // somebody changed it, or left, meanwhile
            again = false;
            if (result != null) {
                pages.letGo(result.pages());
            }
            make();
            return;
        }
        failure.set(failed);
        if (result != null) {
            made.set(result);
            pages.show(result.pages());
        }
    }

    /** Whether the report that is shown may be written: it is the latest, and nothing speaks against it. */
    public boolean canExport() {
        Made latest = made.get();
        return latest != null
                && !making.get()
                && !writing.get()
                && failure.get().isEmpty()
                && latest.mayGo()
                && latest.setup().equals(setup.get());
    }

    /** Writes the file; the setup stays, whatever comes of it. */
    public void write(Path target) {
        Setup wanted = setup.get();
        if (wanted == null) {
            return;
        }
        error.set("");
        writing.set(true);
        tasks.start(
                texts.get("ui.report.writing"),
                progress -> reports.write(wanted, target, progress),
                searched -> {
                    writing.set(false);
                    done.set(texts.get("ui.report.written", String.valueOf(target.getFileName()), searched));
                },
                failed -> {
                    writing.set(false);
                    error.set(texts.failure(failed));
                });
    }

    private void letGo() {
        made.set(null);
        failure.set("");
        pages.show(null);
    }

    /** Lets go of everything, as locking does. */
    public void clear() {
        round++;
        isChoosing = false;
        loaded.set(false);
        setup.set(null);
        letGo();
        error.set("");
        setups.clear();
        subjects.clear();
        readers.clear();
        reports.forget();
    }

    /** The parts that can be shown; none before the first report was made. */
    Set<org.entente.report.Section> present() {
        Made latest = made.get();
        return latest == null ? Set.of() : latest.present();
    }
}
