package org.entente.ui.entity;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.EntityRow;
import org.entente.ui.door.Facet;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The entities table: query, rows as far as looked at, facets. A late answer to an earlier question is dropped. */
public final class EntityListViewModel {

    private final Entities entities;
    private final Background background;
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final PagedRows rows = new PagedRows(this::wanted);
    private final ObservableList<Facet> facets = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<EntityQuery> query;
    private final IntegerProperty total = new SimpleIntegerProperty();
    private final IntegerProperty all = new SimpleIntegerProperty();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final BooleanProperty loading = new SimpleBooleanProperty();
    private final StringProperty error = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable EntityRow> selected = new SimpleObjectProperty<>();
    private long question;

    public EntityListViewModel(
            Entities entities, Background background, Texts texts, Supplier<Perspective> perspective) {
        this.entities = entities;
        this.background = background;
        this.texts = texts;
        this.perspective = perspective;
        query = new ReadOnlyObjectWrapper<>(EntityQuery.all(perspective.get()));
    }

    public PagedRows rows() {
        return rows;
    }

    public ObservableList<Facet> facets() {
        return facets;
    }

    public ReadOnlyObjectProperty<EntityQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /** Rows that match. */
    public IntegerProperty totalProperty() {
        return total;
    }

    /** Rows there would be without filters. */
    public IntegerProperty allProperty() {
        return all;
    }

    /** Whether there has been an answer at all. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public BooleanProperty loadingProperty() {
        return loading;
    }

    /** What went wrong, in three parts; empty while nothing did. */
    public StringProperty errorProperty() {
        return error;
    }

    public ObjectProperty<@Nullable EntityRow> selectedProperty() {
        return selected;
    }

    /** Asks anew, for instance after the case has changed. */
    public void refresh() {
        change(asked -> asked.withPerspective(perspective.get()));
    }

    /** Asks a changed question. */
    public void change(UnaryOperator<EntityQuery> edit) {
        var asked = edit.apply(query.get());
        query.set(asked);
        long mine = ++question;
        loading.set(true);
        background.run(
                () -> new Answer(entities.rows(asked, 0, PagedRows.PAGE), entities.facets(asked)),
                answer -> {
                    if (mine == question) {
                        show(answer);
                    }
                },
                failure -> {
                    loading.set(false);
                    error.set(texts.failure(failure));
                });
    }

    private record Answer(Entities.Rows rows, List<Facet> facets) {}

    private void show(Answer answer) {
        loading.set(false);
        error.set("");
        total.set(answer.rows().total());
        all.set(answer.rows().all());
        facets.setAll(answer.facets());
        rows.reset(answer.rows().total(), answer.rows().rows());
        loaded.set(true);
    }

    private void wanted(int page) {
        var asked = query.get();
        long mine = question;
        background.run(() -> entities.rows(asked, page * PagedRows.PAGE, PagedRows.PAGE), arrived -> {
            if (mine == question) {
                rows.arrived(page, arrived.rows());
            }
        });
    }

    /** Which filters are on, in words. */
    public String filterWords() {
        int filters = query.get().filters();
        return filters == 0
                ? texts.get("ui.filter.none")
                : texts.get("ui.filter.some", filters, all.get() - total.get());
    }

    /** Lets go of everything, as locking does. */
    public void clear() {
        question++;
        selected.set(null);
        rows.reset(0, List.of());
        facets.clear();
        query.set(new EntityQuery(Perspective.OURS, "", Map.of(), EntityQuery.Sort.LINKS, false));
    }
}
