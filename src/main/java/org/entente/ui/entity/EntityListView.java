package org.entente.ui.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.EntityRow;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The entities table with facets, quick filter and order. */
public final class EntityListView implements Screen {

    private final EntityListViewModel model;
    private final Texts texts;
    private final EntityInspector inspector;
    private final BiConsumer<ObjectId, Boolean> open;
    private final Runnable create;
    private final TableView<@Nullable EntityRow> table = new TableView<>();
    private final TextField quick = new TextField();
    private final StackPane centre = new StackPane();
    private final BorderPane root = new BorderPane();

    /**
     * @param open opens an entity's page; true means as a preview
     * @param create asks for a new entity
     */
    public EntityListView(
            EntityListViewModel model,
            EntityInspector inspector,
            Texts texts,
            BiConsumer<ObjectId, Boolean> open,
            Runnable create) {
        this.model = model;
        this.inspector = inspector;
        this.texts = texts;
        this.open = open;
        this.create = create;
        build();
    }

    private void build() {
        root.setTop(head());
        root.setLeft(new FacetPane(model));
        root.setCenter(centre);
        root.setId("entities");
        buildTable();
        model.loadedProperty().subscribe(_ -> showState());
        model.totalProperty().subscribe(_ -> showState());
        model.allProperty().subscribe(_ -> showState());
        model.errorProperty().subscribe(_ -> showState());
        model.selectedProperty().subscribe(row -> inspector.show(row == null ? null : row.id()));
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
                Controls.spring(),
                order(),
                Controls.button("entity-new", "mdi2p-plus", texts.get("ui.entity.new"), create, "accent"));
        row.getStyleClass().add("work-head");
        for (Node part : java.util.List.of(
                row.getChildren().getFirst(), count, row.getChildren().getLast())) {
            ((javafx.scene.layout.Region) part).setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        }
        return row;
    }

    private Node order() {
        var box = Fields.choice(
                "entity-order",
                List.of(EntityQuery.Sort.values()),
                sort -> texts.get("ui.entity.order." + sort.name().toLowerCase(java.util.Locale.ROOT)));
        box.setMaxWidth(Region.USE_COMPUTED_SIZE);
        box.setValue(model.queryProperty().get().sort());
        box.setOnAction(_ -> {
            EntityQuery.Sort sort = box.getValue();
            if (sort != null) {
                model.change(query -> query.withSort(sort, sort == EntityQuery.Sort.NAME));
            }
        });
        return box;
    }

    private void buildTable() {
        var cells = new EntityCells(texts);
        table.setId("entity-table");
        table.setItems(model.rows());
        table.getStyleClass().add("two-lines");
        table.getColumns().add(cells.symbol());
        table.getColumns().add(cells.name());
        table.getColumns().add(cells.links());
        table.getColumns().add(cells.sources());
        table.getColumns().add(cells.grade());
        table.getColumns().add(cells.contributors());
        table.getColumns().add(cells.marking());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        for (TableColumn<?, ?> column : table.getColumns()) {
            column.setReorderable(true);
        }
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.selectedProperty().set(row));
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(key -> {
            EntityRow row = model.selectedProperty().get();
            if (key.getCode() == KeyCode.ENTER && row != null) {
                open.accept(row.id(), false);
            } else if (key.getCode() == KeyCode.SLASH) {
                find();
            }
        });
        table.setAccessibleText(texts.get("ui.place.entities"));
    }

    private TableRow<@Nullable EntityRow> row() {
        var row = new TableRow<@Nullable EntityRow>();
        row.setOnMouseClicked(click -> {
            EntityRow item = row.getItem();
            if (click.getClickCount() == 2 && item != null) {
                open.accept(item.id(), false);
            }
        });
        return row;
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
        } else if (!centre.getChildren().contains(table)) {
            centre.getChildren().setAll(table);
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
                    return row == null ? texts.get("ui.selection.none") : texts.get("ui.selection.one", row.name());
                },
                model.selectedProperty());
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
            table.getSelectionModel().clearSelection();
        }
    }

    @Override
    public void close() {
        model.clear();
        inspector.show(null);
    }
}
