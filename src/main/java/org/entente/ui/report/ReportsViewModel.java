package org.entente.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.ObjectId;
import org.entente.report.Template;
import org.entente.ui.door.Reports;
import org.entente.ui.door.Reports.Setup;
import org.entente.ui.door.Reports.Subject;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The report that is being set up, what it can be made of, and writing it; made again on every change. Screen's thread only. */
public final class ReportsViewModel {

    /** What can be chosen from. */
    private record Choices(List<Subject> subjects, List<String> readers, List<Setup> setups) {}

    private record Beginning(ObjectId assessment, Template template) {}

    private final Reports reports;
    private final Background background;
    private final Tasks tasks;
    private final Texts texts;
    private final MadeReport report;
    private final FirstPages firstPages;
    private final ReportSetups setups;
    private final ObservableList<Subject> subjects = FXCollections.observableArrayList();
    private final ObservableList<String> readers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Setup> setup = new SimpleObjectProperty<>();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final BooleanProperty writing = new SimpleBooleanProperty();
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");
    private @Nullable Beginning beginning;
    private boolean isChoosing;
    private long round;

    public ReportsViewModel(Reports reports, Background background, Tasks tasks, Texts texts) {
        this.reports = reports;
        this.background = background;
        this.tasks = tasks;
        this.texts = texts;
        this.report = new MadeReport(reports, background, texts, setup);
        this.firstPages = new FirstPages(reports, background);
        this.setups = new ReportSetups(reports, background);
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
        return setups.all();
    }

    /** Null while a template is being chosen. */
    public ReadOnlyObjectProperty<@Nullable Setup> setupProperty() {
        return setup;
    }

    /** The report as it would look to its reader. */
    MadeReport report() {
        return report;
    }

    /** How each kind of report would begin, while one is chosen. */
    FirstPages firstPages() {
        return firstPages;
    }

    private void makeFirstPages() {
        if (!subjects.isEmpty()) {
            firstPages.make(subjects.getFirst().id());
        }
    }

    /** Whether what can be chosen from was read. */
    BooleanProperty loadedProperty() {
        return loaded;
    }

    /** Whether a file is being written. */
    BooleanProperty writingProperty() {
        return writing;
    }

    /** Why a file was not written; empty for nothing to tell. */
    public StringProperty errorProperty() {
        return error;
    }

    /** What was written, to be told once. */
    StringProperty doneProperty() {
        return done;
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
                report::failed);
    }

    private void take(Choices choices) {
        subjects.setAll(choices.subjects());
        readers.setAll(choices.readers());
        setups.show(choices.setups().stream()
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
            if (!isChoosing && !setups().isEmpty()) {
                show(setups().getFirst());
            } else {
                makeFirstPages();
            }
        } else if (subject(current.assessment()).isEmpty()) {
            choose();
        } else {
            report.make();
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
        change(setups.of(assessment, template));
    }

    /** Goes back to the choice of templates; what is set up stays. */
    public void choose() {
        isChoosing = true;
        setup.set(null);
        report.letGo();
        makeFirstPages();
    }

    /** Makes the report otherwise, and keeps how. */
    public void change(Setup changed) {
        setups.keep(changed);
        show(changed);
    }

    private void show(Setup shown) {
        isChoosing = false;
        firstPages.letGo();
        error.set("");
        setup.set(shown);
        report.make();
    }

    /** Forgets the current setup; another one, or the templates, take its place. */
    void remove() {
        Setup gone = setup.get();
        if (gone == null) {
            return;
        }
        setups.remove(gone);
        if (setups().isEmpty()) {
            choose();
        } else {
            show(setups().getFirst());
        }
    }

    /** Puts the case before the release check again, and looks the report through. */
    public void check() {
        if (setup.get() != null) {
            reports.forget();
            report.make();
        }
    }

    /** Whether the report that is shown may be written: it is the latest, and nothing speaks against it. */
    public boolean canExport() {
        return !writing.get() && report.mayGo();
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

    /** Lets go of everything, as locking does. */
    public void clear() {
        round++;
        isChoosing = false;
        loaded.set(false);
        setup.set(null);
        report.letGo();
        firstPages.letGo();
        error.set("");
        setups().clear();
        subjects.clear();
        readers.clear();
        reports.forget();
    }
}
