package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.app.desk.TableView;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.SavedViews;
import org.entente.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** Columns of the entities table and views of it under names. Changes are kept as they are made. Screen's thread only. */
public final class ViewsViewModel {

    private final SavedViews saved;
    private final Background background;
    private final EntityListViewModel model;
    private final ObservableList<TableView> named = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<TableView.Shown>> columns =
            new ReadOnlyObjectWrapper<>(TableState.usual());
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("");
    private boolean isLoaded;

    public ViewsViewModel(SavedViews saved, Background background, EntityListViewModel model) {
        this.saved = saved;
        this.background = background;
        this.model = model;
        model.queryProperty().addListener((_, before, now) -> {
            if (!before.order().equals(now.order()) || before.group() != now.group()) {
                leave();
            }
        });
    }

    public ObservableList<TableView> named() {
        return named;
    }

    /** From left to right. */
    public ReadOnlyObjectProperty<List<TableView.Shown>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** The view that was chosen last; empty for all entities. */
    public ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** @param left null if the table was never left */
    private record Read(@Nullable TableView left, List<TableView> named) {}

    /** Reads what was kept and asks for the rows in the order in which the table was left. */
    public void load() {
        background.run(() -> new Read(saved.left().orElse(null), saved.named()), read -> {
            named.setAll(read.named());
            TableView left = read.left();
            if (!isLoaded && left != null) {
                columns.set(TableState.columns(left));
                model.change(query -> TableState.arrangement(left, query));
            }
            isLoaded = true;
        });
    }

    /** The analyst moved or widened columns. */
    public void arrange(List<TableView.Shown> shown) {
        if (!shown.equals(columns.get())) {
            columns.set(List.copyOf(shown));
            leave();
        }
    }

    /** Shows a column, at the right, or no longer. The name stays. */
    void show(EntityColumn column, boolean isShown) {
        var shown = new ArrayList<>(columns.get());
        shown.removeIf(each -> each.column().equals(column.key()));
        if (isShown || column == EntityColumn.NAME) {
            shown.add(TableState.usual(column));
        }
        arrange(shown);
    }

    public void showUsual() {
        arrange(TableState.usual());
    }

    /** Groups the rows otherwise. */
    public void group(EntityQuery.Group group) {
        model.change(query -> query.withGroup(group));
    }

    /** Keeps columns, order and groups for the next time the case is opened. */
    private void leave() {
        if (isLoaded) {
            TableView view = TableState.of("", model.queryProperty().get().withoutFilters(), columns.get());
            background.run(() -> done(() -> saved.leave(view)), _ -> {});
        }
    }

    /** Keeps the table as it is now under a name. */
    public void save(String name) {
        TableView view = TableState.of(name, model.queryProperty().get(), columns.get());
        write(() -> saved.save(view), name);
    }

    public void rename(String name, String changed) {
        write(() -> saved.rename(name, changed), changed);
    }

    public void delete(String name) {
        write(() -> saved.delete(name), "");
    }

    private void write(Runnable change, String then) {
        background.run(
                () -> {
                    change.run();
                    return saved.named();
                },
                now -> {
                    named.setAll(now);
                    current.set(then);
                });
    }

    private static boolean done(Runnable change) {
        change.run();
        return true;
    }

    /** Looks at the table as a view does. */
    public void choose(TableView view) {
        current.set(view.name());
        columns.set(TableState.columns(view));
        model.change(query -> TableState.query(view, query));
        leave();
    }

    /** Looks at everything, as a new table does. */
    public void chooseAll() {
        current.set("");
        columns.set(TableState.usual());
        model.change(query -> EntityQuery.all(query.perspective()));
        leave();
    }

    /** Whether the table is no longer as the chosen view has it. */
    boolean isChanged() {
        var now = model.queryProperty().get();
        var base = named.stream()
                .filter(view -> view.name().equals(current.get()))
                .findFirst()
                .map(view -> TableState.query(view, now))
                .orElseGet(() -> EntityQuery.all(now.perspective()));
        return !base.equals(now);
    }

    /** Forgets every word, as locking does. */
    public void clear() {
        isLoaded = false;
        named.clear();
        current.set("");
    }
}
