package org.entente.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.entente.model.work.Progress;
import org.entente.ui.door.Audit;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The log as far as it is filtered, what the selected action said, and the last check. Screen's thread only. */
public final class AuditViewModel {

    private final Audit audit;
    private final Background background;
    private final Tasks tasks;
    private final Texts texts;
    private final List<Audit.Entry> all = new ArrayList<>();
    private final ObservableList<Audit.Entry> entries = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Audit.@Nullable Entry> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Audit.Details>> details =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Audit.Verdict>> verdict =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper verifying = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper due = new ReadOnlyStringWrapper("");
    private final StringProperty error = new SimpleStringProperty("");
    private long asked;
    private long looked;

    public AuditViewModel(Audit audit, Background background, Tasks tasks, Texts texts) {
        this.audit = audit;
        this.background = background;
        this.tasks = tasks;
        this.texts = texts;
        filter.subscribe((_, _) -> narrow());
        selected.subscribe(this::look);
    }

    /** What passes the filter, the latest first. */
    public ObservableList<Audit.Entry> entries() {
        return entries;
    }

    /** How many entries there are in all. */
    public int all() {
        return all.size();
    }

    /** Part of time, person or action. */
    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<Audit.@Nullable Entry> selectedProperty() {
        return selected;
    }

    /** What the selected action said; empty for none, and until it has been read. */
    public ReadOnlyObjectProperty<Optional<Audit.Details>> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /** What the last check came to. */
    public ReadOnlyObjectProperty<Optional<Audit.Verdict>> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty verifyingProperty() {
        return verifying.getReadOnlyProperty();
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
        background.run(
                audit::entries,
                read -> {
                    if (mine == asked) {
                        error.set("");
                        all.clear();
                        all.addAll(read);
                        narrow();
                        loaded.set(true);
                    }
                },
                failure -> error.set(texts.failure(failure)));
    }

    private void narrow() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        entries.setAll(all.stream()
                .filter(entry -> (entry.time() + ' ' + entry.who() + ' ' + entry.action())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList());
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

    /** Checks the whole log again, unless that is under way. */
    public void verify() {
        if (verifying.get()) {
            return;
        }
        verifying.set(true);
        verdict.set(Optional.empty());
        tasks.start(
                texts.get("ui.audit.verifying"),
                this::verify,
                found -> verdict.set(Optional.of(found)),
                failure -> error.set(texts.failure(failure)));
    }

    private Audit.Verdict verify(Progress progress) {
        try {
            return audit.verify(progress);
        } finally {
            background.onScreen(() -> verifying.set(false)); // also when it was cancelled
        }
    }

    /** Forgets everything, as locking does. */
    public void clear() {
        asked++;
        looked++;
        all.clear();
        entries.clear();
        due.set("");
        details.set(Optional.empty());
        verdict.set(Optional.empty());
    }
}
