package org.entente.ui.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.control.FacetChoices;
import org.entente.ui.door.Audit;
import org.entente.ui.door.Facet;
import org.entente.ui.task.Background;
import org.entente.ui.task.RunningTask;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The log as far as it is narrowed, what the selected action said, and the last check. Screen's thread only. */
public final class AuditViewModel implements FacetChoices {

    private final @Nullable ObjectId about;
    private final Audit audit;
    private final Background background;
    private final Tasks tasks;
    private final Texts texts;
    private boolean isRead;
    private final AtomicLong question =
            new AtomicLong(); // read off the screen's thread: a question is given up for the next
    private final ObservableList<Audit.Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<Facet> facets = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<AuditQuery> query = new ReadOnlyObjectWrapper<>(AuditQuery.ALL);
    private final ReadOnlyObjectWrapper<Optional<Audit.Lens>> lens = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Audit.@Nullable Entry> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Audit.Details>> details =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<RunningTask>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper due = new ReadOnlyStringWrapper("");
    private final StringProperty error = new SimpleStringProperty("");
    private final LogCheck check;
    private AuditIndex index;
    private long asked;
    private long looked;

    /** @param about the object that what is listed touched; null for the whole log */
    public AuditViewModel(@Nullable ObjectId about, Audit audit, Background background, Tasks tasks, Texts texts) {
        this.about = about;
        this.audit = audit;
        this.background = background;
        this.tasks = tasks;
        this.texts = texts;
        this.index = new AuditIndex(List.of(), texts);
        this.check = new LogCheck(audit, background, tasks, texts, error);
        filter.subscribe((_, now) -> change(query.get().withText(now)));
        selected.subscribe(this::look);
    }

    /** What passes the filters, the latest first. */
    public ObservableList<Audit.Entry> entries() {
        return entries;
    }

    /** How many entries there are without filters. */
    public int all() {
        return index.size();
    }

    /** Words that have to stand in an entry. */
    public StringProperty filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<AuditQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    @Override
    public ObservableList<Facet> facets() {
        return facets;
    }

    @Override
    public boolean isChosen(String facet, String choice) {
        return query.get().isChosen(AuditFacet.of(facet), choice);
    }

    @Override
    public void choose(String facet, String choice, boolean isChosen) {
        change(query.get().with(AuditFacet.of(facet), choice, isChosen));
    }

    /** Takes every filter away. */
    public void clearFilters() {
        change(query.get().withoutFacets());
        filter.set("");
    }

    /** Which filters are on, in words. */
    public String filterWords() {
        int filters = query.get().filters();
        return filters == 0
                ? texts.get("ui.filter.none")
                : texts.get("ui.filter.some", filters, all() - entries.size());
    }

    /** The object that what is listed touched; empty for the whole log, and until it has been read. */
    public ReadOnlyObjectProperty<Optional<Audit.Lens>> lensProperty() {
        return lens.getReadOnlyProperty();
    }

    public ObjectProperty<Audit.@Nullable Entry> selectedProperty() {
        return selected;
    }

    /** What the selected action said; empty for none, and until it has been read. */
    public ReadOnlyObjectProperty<Optional<Audit.Details>> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /** Whether everything in the log is as it was written. */
    LogCheck check() {
        return check;
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** The reading of the log, how far it is; empty while there is none, also once it was stopped. */
    ReadOnlyObjectProperty<Optional<RunningTask>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** What has to be reviewed or erased by now, in words; empty for nothing. */
    public ReadOnlyStringProperty dueProperty() {
        return due.getReadOnlyProperty();
    }

    /** What went wrong, in three parts; empty while nothing did. */
    public StringProperty errorProperty() {
        return error;
    }

    public void refresh() {
        long mine = ++asked;
        background.run(audit::due, due::set);
        check.recall();
        reading.get().ifPresent(RunningTask::cancel);
        var task = tasks.unlisted(texts.get("ui.audit.loading"));
        reading.set(Optional.of(task));
        background.run(
                () -> read(task),
                read -> {
                    if (mine == asked) {
                        reading.set(Optional.empty());
                        error.set("");
                        index = read.index();
                        isRead = true;
                        lens.set(Optional.ofNullable(read.lens()));
                        narrow();
                    }
                },
                failure -> {
                    if (mine == asked) {
                        reading.set(Optional.empty());
                        error.set(failure instanceof Progress.Cancelled ? "" : texts.failure(failure));
                    }
                });
    }

    private record Read(AuditIndex index, Audit.@Nullable Lens lens) {}

    private Read read(Progress progress) {
        Audit.Lens seen = about == null ? null : audit.about(about);
        return new Read(new AuditIndex(seen == null ? audit.entries(progress) : seen.entries(), texts), seen);
    }

    private void change(AuditQuery changed) {
        if (!changed.equals(query.get())) {
            query.set(changed);
            narrow();
        }
    }

    /** Before the log was read there is nothing to narrow, and nothing to be called empty. */
    private void narrow() {
        if (!isRead) {
            return;
        }
        long mine = question.incrementAndGet();
        var searched = index;
        var wanted = query.get();
        background.run(
                () -> searched.find(wanted, () -> question.get() != mine),
                found -> found.filter(_ -> question.get() == mine && searched == index)
                        .ifPresent(this::show));
    }

    private void show(AuditIndex.Found found) {
        if (!facets.equals(found.facets())) {
            facets.setAll(found.facets());
        }
        entries.setAll(found.entries());
        loaded.set(true);
    }

    private void look(Audit.@Nullable Entry entry) {
        long mine = ++looked;
        details.set(Optional.empty());
        if (entry != null && !entry.id().isEmpty()) {
            background.run(() -> audit.details(entry.id()), read -> {
                if (mine == looked) {
                    details.set(Optional.of(read));
                }
            });
        }
    }

    /** Reads what an action changed, for a second look. */
    void withDetails(Audit.Entry entry, Consumer<Optional<Audit.Details>> taker) {
        if (entry.id().isEmpty()) {
            taker.accept(Optional.empty());
        } else {
            background.run(() -> audit.details(entry.id()), read -> taker.accept(Optional.of(read)));
        }
    }

    void withRecipients(Consumer<List<String>> taker) {
        background.run(audit::recipients, taker);
    }

    /**
     * Exports entries, signed.
     *
     * @param failed told what went wrong, in three parts
     */
    void export(
            List<Audit.Entry> shown,
            String recipient,
            Path file,
            Consumer<Audit.Exported> done,
            Consumer<String> failed) {
        tasks.start(
                texts.get("ui.audit.exporting"),
                progress -> audit.export(shown, recipient, file, progress),
                done,
                failure -> failed.accept(texts.failure(failure)));
    }

    /** Forgets everything, as locking does. */
    public void clear() {
        asked++;
        looked++;
        question.incrementAndGet();
        index = new AuditIndex(List.of(), texts);
        entries.clear();
        facets.clear();
        query.set(AuditQuery.ALL);
        filter.set("");
        lens.set(Optional.empty());
        due.set("");
        details.set(Optional.empty());
        reading.get().ifPresent(RunningTask::cancel);
        reading.set(Optional.empty());
        check.forget();
    }
}
