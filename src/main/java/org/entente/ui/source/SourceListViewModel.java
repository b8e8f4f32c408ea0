package org.entente.ui.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Sources;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The register of sources with a quick filter. Screen's thread only. */
public final class SourceListViewModel {

    private final Sources sources;
    private final Background background;
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final ObservableList<Sources.Row> all = FXCollections.observableArrayList();
    private final FilteredList<Sources.Row> matching = new FilteredList<>(all);
    private final SortedList<Sources.Row> rows = new SortedList<>(matching);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Sources.@Nullable Row> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final StringProperty error = new SimpleStringProperty("");
    private long asked;

    public SourceListViewModel(Sources sources, Background background, Texts texts, Supplier<Perspective> perspective) {
        this.sources = sources;
        this.background = background;
        this.texts = texts;
        this.perspective = perspective;
        filter.subscribe(text -> matching.setPredicate(row -> matches(row, text.toLowerCase(Locale.ROOT))));
    }

    private static boolean matches(Sources.Row row, String text) {
        return (row.reference() + " " + row.title() + " " + row.kind() + " " + row.origin())
                .toLowerCase(Locale.ROOT)
                .contains(text);
    }

    /** All sources. */
    public ObservableList<Sources.Row> all() {
        return all;
    }

    /** Those that match the filter, in the order that the table asks for. */
    public SortedList<Sources.Row> rows() {
        return rows;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<Sources.@Nullable Row> selectedProperty() {
        return selected;
    }

    /** How many rows there are, in words; nothing before they were read. */
    ObservableValue<String> countWords() {
        return Bindings.createStringBinding(
                () -> loaded.get() ? texts.get("ui.source.count", rows.size()) : "", rows, loaded);
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public StringProperty errorProperty() {
        return error;
    }

    public void refresh() {
        long question = ++asked;
        background.run(
                () -> sources.list(perspective.get()),
                read -> {
                    if (question == asked) {
                        Sources.Row before = selected.get();
                        show(read, before == null ? null : before.id());
                    }
                },
                failure -> {
                    if (question == asked) {
                        error.set(texts.failure(failure));
                    }
                });
    }

    private void show(List<Sources.Row> read, @Nullable ObjectId selection) {
        error.set("");
        all.setAll(read);
        loaded.set(true);
        selected.set(read.stream()
                .filter(row -> row.id().equals(selection))
                .findFirst()
                .orElse(null));
    }

    /** Asks what a new source starts with. */
    public void propose(Consumer<Sources.Proposal> then) {
        background.run(sources::propose, then);
    }

    /** Registers a source and selects it. */
    public void create(Sources.NewSource source) {
        background.run(() -> sources.create(source), this::selectWhenRead);
    }

    /** Says that two sources go back to one origin. */
    public void sameOrigin(Sources.Row one, Sources.Row other) {
        background.run(
                () -> {
                    sources.sameOrigin(one.id(), other.id());
                    return one.id();
                },
                this::selectWhenRead);
    }

    private void selectWhenRead(ObjectId id) {
        long question = ++asked;
        background.run(() -> sources.list(perspective.get()), read -> {
            if (question == asked) {
                show(read, id);
            }
        });
    }

    /** The references in use. */
    public Set<String> references() {
        return all.stream().map(Sources.Row::reference).collect(Collectors.toSet());
    }

    /** Which filter is on, in words. */
    public String filterWords() {
        return filter.get().isBlank()
                ? texts.get("ui.filter.none")
                : texts.get("ui.filter.some", 1, all.size() - rows.size());
    }

    /** Lets go of everything, as locking does. */
    public void clear() {
        asked++;
        selected.set(null);
        all.clear();
        filter.set("");
    }
}
