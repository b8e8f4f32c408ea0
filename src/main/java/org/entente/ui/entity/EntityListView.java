package org.entente.ui.entity;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.EntityRow;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;

/** The entities table with facets, quick filter and order. */
public final class EntityListView implements Screen {

    private final EntityListViewModel model;
    private final Texts texts;
    private final EntityInspector inspector;
    private final Runnable create;
    private final EntityWork work;
    private final ViewsViewModel views;
    private final TableMenus menus;
    private final EntityGrid grid;
    private final TextField quick = new TextField();
    private final StackPane centre = new StackPane();
    private final BorderPane root = new BorderPane();

    /**
     * The ways out of the table.
     *
     * @param open opens an entity's page; true means as a preview
     * @param create asks for a new entity
     */
    public record Ways(BiConsumer<ObjectId, Boolean> open, Runnable create, EntityWork work) {}

    public EntityListView(
            EntityListViewModel model, ViewsViewModel views, EntityInspector inspector, Ways ways, CaseTools tools) {
        this.model = model;
        this.views = views;
        this.inspector = inspector;
        this.texts = tools.texts();
        this.create = ways.create();
        this.work = ways.work();
        this.grid = new EntityGrid(model, texts, work, ways.open());
        this.menus = new TableMenus(
                model, views, new TagDialogs(tools.dialogs(), texts), texts, grid.withoutRoomProperty()::get);
        build();
    }

    private void build() {
        root.setTop(head());
        root.setLeft(new FacetPane(model));
        root.setCenter(centre);
        root.setId("entities");
        views.columnsProperty().subscribe(grid::show);
        grid.onArranged(views::arrange);
        grid.node().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.SLASH && !(key.getTarget() instanceof TextInputControl)) {
                find();
            }
        });
        root.setBottom(new BulkBar(model, work, texts, grid::clearSelection));
        model.queryProperty().subscribe(query -> {
            if (!query.text().equals(quick.getText())) {
                quick.setText(query.text());
            }
        });
        views.load();
        model.loadedProperty().subscribe(_ -> showState());
        model.totalProperty().subscribe(_ -> showState());
        model.allProperty().subscribe(_ -> showState());
        model.errorProperty().subscribe(_ -> showState());
        model.selectedProperty().subscribe(_ -> inspect());
        model.selection().countProperty().subscribe(_ -> inspect());
        showState();
    }

    private Node head() {
        var count = Chips.styled("", "muted");
        count.setId("entity-count");
        count.textProperty().bind(model.totalProperty().asString("%,d"));
        quick.setId("entity-filter");
        quick.setPromptText(texts.get("ui.entity.filter"));
        quick.setAccessibleText(texts.get("ui.entity.filter"));
        quick.textProperty().subscribe((before, now) -> {
            if (!before.equals(now)) {
                model.change(query -> query.withText(now));
            }
        });
        HBox.setHgrow(quick, Priority.ALWAYS);
        var filter = new HBox(Icons.of("mdi2m-magnify", "icon-16"), quick, Chips.styled("/", "key-cap"));
        filter.getStyleClass().add("search-field");
        filter.setPrefWidth(240);
        filter.setMinWidth(110);
        var row = new HBox(
                Chips.styled(texts.get("ui.place.entities"), "title"),
                count,
                filter,
                menus.views(),
                Controls.spring(),
                menus.groups(),
                menus.columns(),
                Controls.button("entity-new", "mdi2p-plus", texts.get("ui.entity.new"), create, "accent"));
        row.getStyleClass().add("work-head");
        for (Node part : java.util.List.of(
                row.getChildren().getFirst(), count, row.getChildren().getLast())) {
            ((javafx.scene.layout.Region) part).setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        }
        return row;
    }

    private void inspect() {
        EntityRow row = model.selectedProperty().get();
        if (model.selection().countProperty().get() > 1) {
            model.withSelected(inspector::showMany);
        } else {
            inspector.show(row == null ? null : row.id());
        }
    }

    private void showState() {
        if (!model.errorProperty().get().isEmpty()) {
            centre.getChildren().setAll(States.failed(model.errorProperty().get(), retry()));
        } else if (!model.loadedProperty().get()) {
            centre.getChildren().setAll(States.loading(texts.get("ui.entity.loading")));
        } else if (model.allProperty().get() == 0) {
            centre.getChildren()
                    .setAll(States.empty(
                            "mdi2s-shape-outline",
                            texts.get("ui.entity.empty"),
                            texts.get("ui.entity.empty.hint"),
                            Controls.button("entity-empty-new", texts.get("ui.entity.new"), create, "accent")));
        } else if (model.totalProperty().get() == 0) {
            centre.getChildren()
                    .setAll(States.empty(
                            "mdi2f-filter-outline",
                            texts.get("ui.filter.nothing"),
                            model.filterWords(),
                            Controls.button("entity-clear", texts.get("ui.filter.clear"), this::clearFilters)));
        } else if (!centre.getChildren().contains(grid.node())) {
            centre.getChildren().setAll(grid.node());
        }
    }

    private javafx.scene.control.Button retry() {
        return Controls.button("entity-retry", texts.get("ui.retry"), model::refresh);
    }

    private void clearFilters() {
        quick.clear();
        model.change(EntityQuery::withoutFilters);
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector.node());
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("ui.place.entities"));
    }

    @Override
    public ObservableValue<String> selection() {
        return Bindings.createStringBinding(
                () -> {
                    EntityRow row = model.selectedProperty().get();
                    int count = model.selection().countProperty().get();
                    if (count > 1) {
                        return texts.get("ui.selection.some", count);
                    }
                    return row == null ? texts.get("ui.selection.none") : texts.get("ui.selection.one", row.name());
                },
                model.selectedProperty(),
                model.selection().countProperty());
    }

    @Override
    public ObservableValue<String> filter() {
        return Bindings.createStringBinding(
                model::filterWords, model.queryProperty(), model.totalProperty(), model.allProperty());
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void find() {
        quick.requestFocus();
        quick.selectAll();
    }

    @Override
    public void stepBack() {
        if (quick.isFocused() && !quick.getText().isEmpty()) {
            quick.clear();
        } else {
            grid.clearSelection();
        }
    }

    @Override
    public void close() {
        views.leave();
        views.clear();
        model.clear();
        inspector.show(null);
    }
}
