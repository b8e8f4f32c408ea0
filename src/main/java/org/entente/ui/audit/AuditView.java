package org.entente.ui.audit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
import org.entente.ui.door.Audit;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Screen;
import org.entente.ui.task.RunningTask;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** Who did what and when, the latest first, with a check of the whole log; what an action changed stands in the inspector. */
public final class AuditView implements Screen {

    /** With larger ones the words of facets would break in the middle, beside a table that has little room itself. */
    private static final double LARGE_LETTERS = 1.4;

    /** In letters of the usual size. */
    private static final double ROOM_FOR_BOTH = 900;

    /** By so much less the facets may take while one entry is told of beside the table, whose words would be cut. */
    private static final double TOLD = 320;

    /** How much of the height one entry is told in, where there is no room beside the table. */
    private static final double BELOW = 0.34;

    private final AuditViewModel model;
    private final Texts texts;
    private final Ways ways;
    private final SaidPane said;
    private final AuditHead head;
    private final FacetPane facets;
    private final AuditGrid grid;
    private final CaseTools tools;
    private final Consumer<ObjectId> open;
    private final StackPane centre = new StackPane();
    private final VBox top = new VBox();
    private final BorderPane root = new BorderPane();
    private final ObservableValue<Number> scale = TextScale.of(root);

    /**
     * What is asked elsewhere.
     *
     * @param erase asks for an order to erase, and carries it out
     * @param dates asks by when the case has to be reviewed or erased
     * @param whole shows the whole log instead of the part that touched one object
     * @param open opens the page of an object
     * @param lens shows the part that touched one object
     */
    public record Ways(
            Runnable erase, Runnable dates, Runnable whole, Consumer<ObjectId> open, Consumer<ObjectId> lens) {}

    /** @param columns which of them are wanted */
    public AuditView(AuditViewModel model, CaseTools tools, AuditColumns columns, Ways ways) {
        this.model = model;
        this.ways = ways;
        this.tools = tools;
        this.texts = tools.texts();
        this.open = ways.open();
        this.said = new SaidPane(model, texts, open);
        this.grid = new AuditGrid(model, texts, columns, new AuditGrid.Hands(this::compare, open, ways.lens()));
        root.setId("audit");
        root.setTop(top);
        root.setCenter(centre);
        root.setOnKeyPressed(key -> {
            if (key.isAltDown() && key.getCode() == KeyCode.V) {
                key.consume();
                model.check().start();
            }
        });
        this.facets = new FacetPane("audit-facets", model);
        this.head = new AuditHead(
                model, texts, ways, facets.toggle(texts), columns.menu(texts, grid::absence), this::export);
        top.getChildren().addAll(head, lens(), due(), new IntegrityStrip(model.check(), texts));
        root.setLeft(facets);
        var below = new SaidBelow(model, texts, open, said, grid::leaveChosen);
        below.prefHeightProperty().bind(root.heightProperty().multiply(BELOW));
        root.setBottom(below);
        below.visibleProperty().subscribe(_ -> Platform.runLater(grid::showChosen)); // it may lie under it
        grid.node().heightProperty().subscribe(_ -> Platform.runLater(grid::showChosen));
        root.setMinWidth(0); // its parts give way
        root.widthProperty().subscribe(_ -> giveWay());
        scale.subscribe(_ -> giveWay());
        model.selectedProperty().subscribe(_ -> giveWay());
        model.queryProperty().subscribe(_ -> facets.tick());
        model.loadedProperty().subscribe(_ -> showState());
        model.readingProperty().subscribe(_ -> showState());
        model.errorProperty().subscribe(_ -> showState());
        model.entries().addListener((ListChangeListener<Audit.Entry>) _ -> showState());
    }

    private void giveWay() {
        double letter = scale.getValue().doubleValue();
        if (root.getWidth() > 0) {
            boolean isCramped = letter > LARGE_LETTERS && root.getWidth() / letter < ROOM_FOR_BOTH;
            double told = model.selectedProperty().get() == null ? 0 : TOLD;
            facets.giveWay(isCramped ? 0 : root.getWidth() / letter - told, letter);
        }
    }

    /** Says that only what touched one object is listed, and shows everything again on demand. */
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

    /** Shows what an action replaced and what it put, in place of nothing else: the log stays where it is. */
    private void compare(Audit.Entry entry) {
        model.withDetails(entry, details -> {
            if (!tools.dialogs().isShown()) {
                var box = new DeedBox(entry, details, texts, id -> {
                    tools.dialogs().hide();
                    open.accept(id);
                });
                box.setId("audit-compare");
                tools.dialogs().show(entry.action(), box, texts.get("ui.audit.compare.close"));
            }
        });
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
        VBox.setMargin(strip, new Insets(12, 20, 12, 20));
        return strip;
    }

    private void showState() {
        if (!model.errorProperty().get().isEmpty()) {
            centre.getChildren()
                    .setAll(States.failed(
                            model.errorProperty().get(),
                            Controls.button("audit-retry", texts.get("ui.retry"), model::refresh)));
        } else if (!model.loadedProperty().get()) {
            centre.getChildren()
                    .setAll(model.readingProperty().get().map(this::reading).orElseGet(this::stopped));
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
        } else if (!centre.getChildren().contains(grid.node())) {
            centre.getChildren().setAll(grid.node());
        }
    }

    /** How far it is, and a way to stop it. */
    private Node reading(RunningTask task) {
        return States.loading(
                texts.get("ui.audit.loading"),
                task.detailProperty(),
                Controls.button("audit-stop", texts.get("ui.audit.cancel"), task::cancel));
    }

    private Node stopped() {
        return States.empty(
                "mdi2c-clipboard-text-clock-outline",
                texts.get("ui.audit.stopped"),
                texts.get("ui.audit.stopped.hint"),
                Controls.button("audit-retry", texts.get("ui.retry"), model::refresh));
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

    /** The table scrolls by itself. */
    @Override
    public double leastHeight() {
        return 240;
    }

    /** Facets, and a table in which the object still has its column. */
    @Override
    public double comfortableWidth() {
        return 860;
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
    public void export() {
        new AuditExport(model, tools).ask();
    }

    @Override
    public void find() {
        head.quick().find();
    }

    @Override
    public void stepBack() {
        if (!head.quick().stepBack()) {
            grid.leaveChosen();
        }
    }

    @Override
    public void close() {
        model.clear();
    }
}
