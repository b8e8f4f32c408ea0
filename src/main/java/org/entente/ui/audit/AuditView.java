package org.entente.ui.audit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.FacetPane;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.control.Width;
import org.entente.ui.door.Audit;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.Spot;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** Who did what and when, the latest first, with a check of the whole log; what an action said stands in the inspector. */
public final class AuditView implements Screen {

    /** In letters of the usual size. */
    private static final double ROOM_FOR_FACETS = 620;

    /** Strips over the log that are always there, if only unseen. */
    private static final int FIXED = 3;

    private final AuditViewModel model;
    private final Texts texts;
    private final Ways ways;
    private final SaidPane said;
    private final AuditHead head;
    private final FacetPane facets;
    private final TableView<Audit.Entry> table = new TableView<>();
    private final StackPane centre = new StackPane();
    private final VBox top = new VBox();
    private final BorderPane root = new BorderPane();

    /**
     * What is asked elsewhere.
     *
     * @param erase asks for an order to erase, and carries it out
     * @param dates asks by when the case has to be reviewed or erased
     * @param whole shows the whole log instead of the part that touched one thing
     */
    public record Ways(Runnable erase, Runnable dates, Runnable whole) {}

    /** @param open opens the page of a thing */
    public AuditView(AuditViewModel model, Texts texts, Consumer<ObjectId> open, Ways ways) {
        this.model = model;
        this.ways = ways;
        this.texts = texts;
        this.said = new SaidPane(model, texts, open);
        root.setId("audit");
        root.setTop(top);
        root.setCenter(centre);
        root.setOnKeyPressed(key -> {
            if (key.isAltDown() && key.getCode() == KeyCode.V) {
                key.consume();
                model.verify();
            }
        });
        this.head = new AuditHead(model, texts, ways);
        this.facets = new FacetPane("audit-facets", model);
        top.getChildren().addAll(head, lens(), due());
        root.setLeft(facets);
        facets.managedProperty().bind(facets.visibleProperty());
        var scale = TextScale.of(root);
        facets.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> root.getWidth() == 0
                                || root.getWidth() / scale.getValue().doubleValue() >= ROOM_FOR_FACETS,
                        root.widthProperty(),
                        scale));
        model.queryProperty().subscribe(_ -> facets.tick());
        buildTable();
        model.verdictProperty().subscribe(this::showVerdict);
        model.loadedProperty().subscribe(_ -> showState());
        model.errorProperty().subscribe(_ -> showState());
        model.entries().addListener((ListChangeListener<Audit.Entry>) _ -> showState());
    }

    /** Says that only what touched one thing is listed, and shows everything again on demand. */
    private Node lens() {
        var name = Chips.styled("");
        name.setId("audit-lens");
        var portion = Chips.styled("", "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        var clear =
                Controls.iconButton("audit-lens-clear", "mdi2c-close", texts.get("ui.audit.lens.clear"), ways.whole());
        var chip = new HBox(8, Icons.of("mdi2f-filter-outline", "icon-16"), name, portion, clear);
        chip.getStyleClass().add("filter-chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.setMaxWidth(Region.USE_PREF_SIZE);
        chip.visibleProperty().bind(model.lensProperty().map(Optional::isPresent));
        chip.managedProperty().bind(chip.visibleProperty());
        VBox.setMargin(chip, new Insets(8, 16, 0, 16));
        model.lensProperty()
                .subscribe(seen -> seen.ifPresent(lens -> {
                    name.setText(texts.get("ui.audit.lens", lens.name()));
                    portion.setText(lens.portion());
                }));
        return chip;
    }

    private void buildTable() {
        table.setId("audit-table");
        Spot.key(table, Audit.Entry::id);
        table.setItems(model.entries());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getColumns()
                .add(column(
                        "time", new Width(136, 140, 170), entry -> entry.time().minute(), "muted"));
        table.getColumns().add(column("who", new Width(110, 130, 320), Audit.Entry::who, "body"));
        table.getColumns().add(column("action", new Width(200, 400, Double.MAX_VALUE), Audit.Entry::action, "body"));
        var marks = column("portion", new Width(100, 130, 320), AuditView::portion, "portion");
        WholeMark.in(marks, AuditView::portion);
        table.getColumns().add(marks);
        table.getSelectionModel().selectedItemProperty().subscribe(model.selectedProperty()::set);
        table.setAccessibleText(texts.get("ui.place.audit"));
    }

    /** A dash where a row shows nothing that is marked, so that a gap is never read as a mark that was forgotten. */
    private static String portion(Audit.Entry entry) {
        return entry.portion().isEmpty() ? "–" : entry.portion();
    }

    private TableColumn<Audit.Entry, Audit.Entry> column(
            String name, Width width, Function<Audit.Entry, String> words, String style) {
        var column = new TableColumn<Audit.Entry, Audit.Entry>(texts.get("ui.audit.column." + name));
        width.apply(column);
        column.setSortable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Audit.@Nullable Entry entry, boolean empty) {
                super.updateItem(entry, empty);
                setGraphic(empty || entry == null ? null : Chips.styled(words.apply(entry), style));
            }
        });
        return column;
    }

    private Node due() {
        var sentence = Chips.styled("");
        sentence.setId("audit-due");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.textProperty().bind(model.dueProperty());
        var strip = new HBox(Icons.of("mdi2c-calendar-alert", "icon-20", "warning"), sentence);
        strip.getStyleClass().add("calm-strip");
        strip.visibleProperty().bind(model.dueProperty().map(words -> !words.isEmpty()));
        strip.managedProperty().bind(strip.visibleProperty());
        VBox.setMargin(strip, new Insets(12, 20, 0, 20));
        return strip;
    }

    private void showVerdict(Optional<Audit.Verdict> verdict) {
        top.getChildren().remove(FIXED, top.getChildren().size());
        verdict.ifPresent(found -> {
            var sentence = Chips.styled(found.sentence());
            sentence.setId("audit-verdict");
            sentence.setWrapText(true);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            var strip = new HBox(
                    Icons.of(
                            found.isIntact() ? "mdi2s-shield-check-outline" : "mdi2a-alert-circle-outline",
                            "icon-20",
                            found.isIntact() ? "success" : "danger"),
                    sentence);
            strip.getStyleClass().add(found.isIntact() ? "calm-strip" : "danger-strip");
            VBox.setMargin(strip, new Insets(12, 20, 12, 20));
            top.getChildren().add(strip);
        });
    }

    private void showState() {
        if (!model.errorProperty().get().isEmpty()) {
            centre.getChildren()
                    .setAll(States.failed(
                            model.errorProperty().get(),
                            Controls.button("audit-retry", texts.get("ui.retry"), model::refresh)));
        } else if (!model.loadedProperty().get()) {
            centre.getChildren().setAll(States.loading(texts.get("ui.audit.loading")));
        } else if (model.all() == 0) {
            centre.getChildren()
                    .setAll(States.empty(
                            "mdi2c-clipboard-text-clock-outline",
                            texts.get("ui.audit.empty"),
                            texts.get("ui.audit.empty.hint")));
        } else if (model.entries().isEmpty()) {
            centre.getChildren()
                    .setAll(States.empty(
                            "mdi2f-filter-outline",
                            texts.get("ui.filter.nothing"),
                            model.filterWords(),
                            Controls.button("audit-clear", texts.get("ui.filter.clear"), model::clearFilters)));
        } else if (!centre.getChildren().contains(table)) {
            centre.getChildren().setAll(table);
        }
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(said);
    }

    /** Until a row is chosen the log has its room. */
    @Override
    public ObservableValue<Boolean> isInspecting() {
        return model.selectedProperty().map(_ -> true).orElse(false);
    }

    /** Its parts give way, so that nothing has to scroll sideways. */
    @Override
    public double leastWidth() {
        return 0;
    }

    @Override
    public ObservableValue<String> title() {
        return model.lensProperty()
                .map(lens -> lens.map(seen -> texts.get("ui.audit.title.lens", seen.name()))
                        .orElse(texts.get("ui.place.audit")));
    }

    @Override
    public ObservableValue<String> selection() {
        return Bindings.createStringBinding(
                () -> {
                    Audit.Entry entry = model.selectedProperty().get();
                    return entry == null
                            ? texts.get("ui.selection.none")
                            : texts.get("ui.selection.one", entry.action());
                },
                model.selectedProperty());
    }

    @Override
    public ObservableValue<String> filter() {
        return Bindings.createStringBinding(model::filterWords, model.entries(), model.queryProperty());
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void find() {
        head.quick().find();
    }

    @Override
    public void stepBack() {
        if (!head.quick().stepBack()) {
            table.getSelectionModel().clearSelection();
        }
    }

    @Override
    public void close() {
        model.clear();
    }
}
