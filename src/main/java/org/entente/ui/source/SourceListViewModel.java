package org.entente.ui.source;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
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
    private final FilteredList<Sources.Row> rows = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Sources.@Nullable Row> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final StringProperty error = new SimpleStringProperty("");

    public SourceListViewModel(Sources sources, Background background, Texts texts, Supplier<Perspective> perspective) {
        this.sources = sources;
        this.background = background;
        this.texts = texts;
        this.perspective = perspective;
        filter.subscribe(text -> rows.setPredicate(row -> matches(row, text.toLowerCase(Locale.ROOT))));
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

    /** Those that match the filter. */
    public FilteredList<Sources.Row> rows() {
        return rows;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<Sources.@Nullable Row> selectedProperty() {
        return selected;
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public StringProperty errorProperty() {
        return error;
    }

    public void refresh() {
        background.run(
                () -> sources.list(perspective.get()),
                read -> {
                    error.set("");
                    all.setAll(read);
                    loaded.set(true);
                },
                failure -> error.set(texts.failure(failure)));
    }

    /** Registers a source and selects it. */
    public void create(String title, String level) {
        background.run(() -> sources.create(title, level), this::selectWhenRead);
    }

    private void selectWhenRead(ObjectId id) {
        background.run(() -> sources.list(perspective.get()), read -> {
            all.setAll(read);
            loaded.set(true);
            read.stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(selected::set);
        });
    }

    /** Which filter is on, in words. */
    public String filterWords() {
        return filter.get().isBlank()
                ? texts.get("ui.filter.none")
                : texts.get("ui.filter.some", 1, all.size() - rows.size());
    }

    /** Lets go of everything, as locking does. */
    public void clear() {
        selected.set(null);
        all.clear();
        filter.set("");
    }
}
