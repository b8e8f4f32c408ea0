package org.entente.ui.source;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.entente.model.ObjectId;
import org.entente.ui.attachment.FilesViewModel;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.control.Width;
import org.entente.ui.door.Attachments.File;
import org.entente.ui.door.Sources;
import org.entente.ui.entity.EntityInspector;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The register of sources: reference, title, where from, both dates, how much rests on it. */
public final class SourceListView implements Screen {

    private static final double READER = 0.36;

    private final SourceListViewModel model;
    private final EntityInspector inspector;
    private final Texts texts;
    private final Consumer<ObjectId> open;
    private final Ways ways;
    private final Reader reader;
    private final SplitPane split = new SplitPane();
    private final TableView<Sources.Row> table = new TableView<>();
    private final TextField quick = new TextField();
    private final StackPane centre = new StackPane();
    private final BorderPane root = new BorderPane();

    /**
     * What can be started here.
     *
     * @param create asks for a new source
     * @param attach asks for files to keep with the selected one
     */
    public record Ways(Runnable create, Runnable attach) {}

    /** The files of the selected source, and where they are read. */
    public record Reader(FilesViewModel files, Region node) {}

    public SourceListView(
            SourceListViewModel model,
            EntityInspector inspector,
            Texts texts,
            Consumer<ObjectId> open,
            Ways ways,
            Reader reader) {
        this.model = model;
        this.inspector = inspector;
        this.texts = texts;
        this.open = open;
        this.ways = ways;
        this.reader = reader;
        root.setId("sources");
        root.setTop(head());
        root.setCenter(centre);
        buildTable();
        model.loadedProperty().subscribe(_ -> showState());
        model.errorProperty().subscribe(_ -> showState());
        model.rows().addListener((ListChangeListener<Sources.Row>) _ -> showState());
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().add(table);
        reader.files().files().addListener((ListChangeListener<File>) _ -> showReader());
        model.selectedProperty().subscribe(this::select);
    }

    /** The reader takes room only when there is something to read. */
    private void showReader() {
        boolean isShown = split.getItems().contains(reader.node());
        boolean hasFiles = !reader.files().files().isEmpty();
        if (hasFiles && !isShown) {
            split.getItems().add(reader.node());
            split.setDividerPositions(READER);
        } else if (!hasFiles && isShown) {
            split.getItems().remove(reader.node());
        }
    }

    private void select(Sources.@Nullable Row row) {
        inspector.show(row == null ? null : row.id());
        reader.files().show(row == null ? null : row.id());
        if (row != null && table.getSelectionModel().getSelectedItem() != row) {
            table.getSelectionModel().select(row);
        }
    }

    private Node head() {
        var count = Chips.styled("", "muted");
        count.textProperty().bind(Bindings.size(model.rows()).asString());
        quick.setId("source-filter");
        quick.setPromptText(texts.get("ui.source.filter"));
        quick.setAccessibleText(texts.get("ui.source.filter"));
        quick.textProperty().bindBidirectional(model.filterProperty());
        HBox.setHgrow(quick, Priority.ALWAYS);
        var filter = new HBox(Icons.of("mdi2m-magnify", "icon-16"), quick, Chips.styled("/", "key-cap"));
        filter.getStyleClass().add("search-field");
        filter.setPrefWidth(280);
        filter.setMinWidth(110);
        var attach = Controls.button("source-attach", "mdi2p-paperclip", texts.get("ui.source.attach"), ways.attach());
        attach.disableProperty().bind(model.selectedProperty().isNull());
        var row = new HBox(
                Chips.styled(texts.get("ui.place.sources"), "title"),
                count,
                filter,
                Controls.spring(),
                attach,
                Controls.button("source-new", "mdi2p-plus", texts.get("ui.source.new"), ways.create(), "accent"));
        Controls.keepButtonsWhole(row);
        row.getStyleClass().add("work-head");
        return row;
    }

    private void buildTable() {
        table.setId("source-table");
        table.setItems(model.rows());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getColumns()
                .add(column("reference", new Width(92, 104, 120), row -> Chips.styled(row.reference(), "strong")));
        table.getColumns()
                .add(column("title", new Width(150, 260, Double.MAX_VALUE), row -> Chips.styled(row.title())));
        table.getColumns().add(column("kind", new Width(112, 116, 150), row -> Chips.styled(row.kind(), "muted")));
        table.getColumns().add(column("origin", new Width(60, 70, 180), row -> Chips.styled(row.origin())));
        table.getColumns().add(column("information", new Width(102, 116, 130), row -> Chips.styled(row.information())));
        table.getColumns().add(column("report", new Width(102, 116, 130), row -> Chips.styled(row.report())));
        var claims = column("claims", new Width(70, 74, 90), row -> Chips.styled(String.valueOf(row.claims())));
        claims.getStyleClass().add("numeric");
        table.getColumns().add(claims);
        table.getColumns()
                .add(column("marking", new Width(120, 132, 240), row -> Chips.styled(row.portion(), "portion")));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.selectedProperty().set(row);
            }
        });
        table.setRowFactory(_ -> {
            var row = new TableRow<Sources.Row>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && row.getItem() != null) {
                    open.accept(row.getItem().id());
                }
            });
            return row;
        });
        table.setAccessibleText(texts.get("ui.place.sources"));
    }

    private TableColumn<Sources.Row, Sources.Row> column(String name, Width width, Function<Sources.Row, Node> draw) {
        var column = new TableColumn<Sources.Row, Sources.Row>(texts.get("ui.source.column." + name));
        width.apply(column);
        column.setSortable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Sources.@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : draw.apply(row));
            }
        });
        return column;
    }

    private void showState() {
        if (!model.errorProperty().get().isEmpty()) {
            centre.getChildren()
                    .setAll(States.failed(
                            model.errorProperty().get(),
                            Controls.button("source-retry", texts.get("ui.retry"), model::refresh)));
        } else if (!model.loadedProperty().get()) {
            centre.getChildren().setAll(States.loading(texts.get("ui.source.loading")));
        } else if (model.all().isEmpty()) {
            centre.getChildren()
                    .setAll(States.empty(
                            "mdi2b-book-open-page-variant-outline",
                            texts.get("ui.source.empty"),
                            texts.get("ui.source.empty.hint"),
                            Controls.button("source-empty-new", texts.get("ui.source.new"), ways.create(), "accent")));
        } else if (model.rows().isEmpty()) {
            centre.getChildren()
                    .setAll(States.empty(
                            "mdi2f-filter-outline",
                            texts.get("ui.filter.nothing"),
                            model.filterWords(),
                            Controls.button("source-clear", texts.get("ui.filter.clear"), quick::clear)));
        } else if (!centre.getChildren().contains(split)) {
            centre.getChildren().setAll(split);
        }
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
        return new ReadOnlyStringWrapper(texts.get("ui.place.sources"));
    }

    @Override
    public ObservableValue<String> selection() {
        return Bindings.createStringBinding(
                () -> {
                    Sources.Row row = model.selectedProperty().get();
                    return row == null ? texts.get("ui.selection.none") : texts.get("ui.selection.one", row.title());
                },
                model.selectedProperty());
    }

    @Override
    public ObservableValue<String> filter() {
        return Bindings.createStringBinding(model::filterWords, model.filterProperty(), model.rows());
    }

    @Override
    public void refresh() {
        model.refresh();
        reader.files().refresh();
    }

    @Override
    public void find() {
        quick.requestFocus();
        quick.selectAll();
    }

    @Override
    public void stepBack() {
        table.getSelectionModel().clearSelection();
        model.selectedProperty().set(null);
    }

    @Override
    public void close() {
        model.clear();
        reader.files().clear();
        inspector.show(null);
    }
}
