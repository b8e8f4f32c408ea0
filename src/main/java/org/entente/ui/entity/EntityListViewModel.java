package org.entente.ui.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.control.FacetChoices;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.EntityRow;
import org.entente.ui.door.Facet;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The entities table: query, rows as far as looked at, facets. A late answer to an earlier question is dropped. */
public final class EntityListViewModel implements FacetChoices {

    private final Entities entities;
    private final Background background;
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final ListLines lines = new ListLines(this::wanted);
    private final Set<String> closed = new HashSet<>();
    private final ObservableList<Facet> facets = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<EntityQuery> query;
    private final IntegerProperty total = new SimpleIntegerProperty();
    private final IntegerProperty all = new SimpleIntegerProperty();
    private final ReadOnlyStringWrapper portion = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final BooleanProperty loading = new SimpleBooleanProperty();
    private final StringProperty error = new SimpleStringProperty("");
    private final EntitySelection selection;
    private final ObjectProperty<@Nullable ObjectId> renaming = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable EntityRow> selected = new SimpleObjectProperty<>();
    private final IntegerProperty answers = new SimpleIntegerProperty();
    private boolean resetting;
    private long question;

    public EntityListViewModel(
            Entities entities, Background background, Texts texts, Supplier<Perspective> perspective) {
        this.entities = entities;
        this.background = background;
        this.texts = texts;
        this.perspective = perspective;
        selection = new EntitySelection(entities, background, lines);
        query = new ReadOnlyObjectWrapper<>(EntityQuery.all(perspective.get()));
    }

    public ListLines lines() {
        return lines;
    }

    @Override
    public ObservableList<Facet> facets() {
        return facets;
    }

    @Override
    public boolean isChosen(String facet, String choice) {
        return query.get().isChosen(facet, choice);
    }

    @Override
    public void choose(String facet, String choice, boolean isChosen) {
        change(asked -> asked.withFacet(facet, choice, isChosen));
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

    /** The marking of everything that matches, in short; empty before the first answer. */
    public ReadOnlyStringProperty portionProperty() {
        return portion.getReadOnlyProperty();
    }

    /** Counts the answers that were shown. */
    public IntegerProperty answersProperty() {
        return answers;
    }

    /** Whether lines are being replaced: what the table selects meanwhile nobody chose. */
    public boolean isResetting() {
        return resetting;
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

    /** All selected lines; {@link #selectedProperty} is the one in front of the others. */
    public EntitySelection selection() {
        return selection;
    }

    /** Gives the selected things to {@code then}; not at once if some of them were never looked at. */
    public void withSelected(Consumer<List<ObjectId>> then) {
        selection.ids(query.get(), then);
    }

    /** The thing whose name is being written; null for none. */
    public ObjectProperty<@Nullable ObjectId> renamingProperty() {
        return renaming;
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
                () -> answer(asked),
                answer -> {
                    if (mine == question) {
                        show(answer);
                    }
                },
                failure -> {
                    if (mine == question) {
                        loading.set(false);
                        error.set(texts.failure(failure));
                    }
                });
    }

    /** @param groups empty for one list */
    private record Answer(
            Entities.Rows rows, List<Facet.Choice> groups, List<Facet> facets, String portion, boolean isGrouped) {}

    private Answer answer(EntityQuery asked) {
        boolean isGrouped = asked.group() != EntityQuery.Group.NONE;
        return new Answer(
                entities.rows(asked, 0, isGrouped ? 0 : ListLines.PAGE),
                isGrouped ? entities.groups(asked) : List.of(),
                entities.facets(asked),
                entities.portion(asked),
                isGrouped);
    }

    private void show(Answer answer) {
        resetting = true;
        try {
            take(answer);
        } finally {
            resetting = false;
        }
        answers.set(answers.get() + 1);
    }

    private void take(Answer answer) {
        loading.set(false);
        error.set("");
        total.set(answer.rows().total());
        all.set(answer.rows().all());
        portion.set(answer.portion());
        if (!facets.equals(answer.facets())) {
            facets.setAll(answer.facets());
        }
        if (answer.isGrouped()) {
            lines.reset(answer.groups(), closed);
        } else {
            lines.reset(answer.rows().total(), answer.rows().rows());
        }
        loaded.set(true);
    }

    private void wanted(int section, int page) {
        var asked = query.get();
        String code = lines.code(section);
        int offset = page * ListLines.PAGE;
        long mine = question;
        background.run(
                () -> asked.group() == EntityQuery.Group.NONE
                        ? entities.rows(asked, offset, ListLines.PAGE).rows()
                        : entities.groupRows(asked, code, offset, ListLines.PAGE),
                arrived -> {
                    if (mine == question) {
                        lines.arrived(section, page, arrived);
                    }
                });
    }

    /** Opens or closes the group whose heading stands at {@code index}. */
    public void toggle(int index) {
        String code = lines.code(lines.spot(index).section());
        if (lines.toggle(index)) {
            closed.remove(code);
        } else {
            closed.add(code);
        }
    }

    /** Whether the rows stand in groups. */
    public boolean isGrouped() {
        return query.get().group() != EntityQuery.Group.NONE;
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
        selection.clear();
        renaming.set(null);
        lines.reset(0, List.of());
        facets.clear();
        closed.clear();
        portion.set("");
        query.set(EntityQuery.all(Perspective.OURS));
    }
}
