package org.entente.ui.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.entente.model.ObjectId;
import org.entente.ui.control.FacetPane;
import org.entente.ui.door.EntityRow;
import org.entente.ui.door.Shown;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** The entities table with facets, quick filter and order. */
public final class EntityListView implements Screen {

    private final EntityListViewModel model;
    private final Texts texts;
    private final EntityInspector inspector;
    private final Ways ways;
    private final DuplicatesViewModel pairs;
    private boolean isCountDue;
    private final FacetPane facets;
    private final BulkBar bulk;
    private final EntityListHead head;
    private final ViewsViewModel views;
    private final TableMenus menus;
    private final EntityGrid grid;
    private final EntityListStates states;
    private final StackPane centre = new StackPane();
    private final BorderPane root = new BorderPane();
    private final ObservableValue<Number> scale = TextScale.of(root);

    /**
     * The ways out of the table.
     *
     * @param open opens an entity's page; true means as a preview
     * @param create asks for a new entity
     * @param pairs things that may be one
     */
    public record Ways(
            BiConsumer<ObjectId, Boolean> open, Runnable create, EntityWork work, DuplicatesViewModel pairs) {}

    public EntityListView(
            EntityListViewModel model, ViewsViewModel views, EntityInspector inspector, Ways ways, CaseTools tools) {
        this.model = model;
        this.views = views;
        this.inspector = inspector;
        this.texts = tools.texts();
        this.ways = ways;
        this.pairs = ways.pairs();
        this.grid = new EntityGrid(model, texts, ways.work(), ways.open());
        this.states = new EntityListStates(model, texts, ways.create());
        this.menus = new TableMenus(
                model,
                views,
                new TagDialogs(tools.dialogs(), texts),
                texts,
                grid.columns().withoutRoomProperty());
        this.facets = new FacetPane("entity-facets", model);
        this.bulk = new BulkBar(model, ways.work(), texts, grid::clearSelection);
        this.head = new EntityListHead(
                model,
                menus,
                pairs,
                texts,
                new EntityListHead.Ways(facets.toggle(texts), ways.create(), this::showDuplicates));
        build();
    }

    private void build() {
        root.setTop(head);
        root.setLeft(facets);
        root.setCenter(centre);
        root.setId("entities");
        root.setMinWidth(0); // its parts give way
        root.widthProperty().subscribe(_ -> giveWay());
        scale.subscribe(_ -> giveWay());
        views.columnsProperty().subscribe(grid.columns()::show);
        grid.columns().onArranged(views::arrange);
        grid.node().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.SLASH && !(key.getTarget() instanceof TextInputControl)) {
                find();
            }
        });
        root.setBottom(bulk);
        model.answersProperty().subscribe(number -> {
            if (isCountDue && number.intValue() > 0) {
                isCountDue = false;
                pairs.count(); // after the rows, which are waited for
            }
        });
        views.load();
        model.queryProperty().subscribe(_ -> facets.tick());
        model.loadedProperty().subscribe(_ -> showState());
        model.totalProperty().subscribe(_ -> showState());
        model.allProperty().subscribe(_ -> showState());
        model.errorProperty().subscribe(_ -> showState());
        model.selectedProperty().subscribe(_ -> inspect());
        model.selection().countProperty().subscribe(_ -> inspect());
        pairs.chosenProperty().subscribe(_ -> inspect());
        root.centerProperty().subscribe(_ -> inspect());
        showState();
    }

    private void giveWay() {
        double letter = scale.getValue().doubleValue();
        if (root.getWidth() > 0) {
            facets.giveWay(root.getWidth() / letter, letter);
        }
    }

    /** Shows which things may be one, in place of the table. */
    public void showDuplicates() {
        var view = new DuplicatesView(pairs, texts, id -> ways.open().accept(id, false), this::showTable);
        centre.getChildren().clear();
        root.setTop(null);
        root.setLeft(null);
        root.setBottom(null);
        root.setCenter(view);
        pairs.look();
    }

    private void showTable() {
        root.setTop(head);
        root.setLeft(facets);
        root.setCenter(centre);
        root.setBottom(bulk);
        showState();
        grid.node().requestFocus();
    }

    private boolean isDeciding() {
        return root.getCenter() instanceof DuplicatesView;
    }

    private void inspect() {
        if (isDeciding()) {
            inspector.showPair(pairs.chosenThings());
            return;
        }
        EntityRow row = model.selectedProperty().get();
        if (model.selection().countProperty().get() > 1) {
            model.withSelected(inspector::showMany);
        } else {
            inspector.show(row == null ? null : row.id());
        }
    }

    private void showState() {
        var shown = states.instead().orElse(grid.node());
        if (!centre.getChildren().contains(shown)) {
            centre.getChildren().setAll(shown);
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

    /** Its parts give way, so that nothing has to scroll sideways. */
    @Override
    public double leastWidth() {
        return 0;
    }

    /** Facets, and a table in which no usual column gives way and few names are cut. */
    @Override
    public double comfortableWidth() {
        return 1_000;
    }

    /** A table, a text or pages scroll by themselves. */
    @Override
    public double leastHeight() {
        return 240;
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
                    if (isDeciding()) {
                        return pairs.chosenWords();
                    }
                    if (count > 1) {
                        return texts.get("ui.selection.some", count);
                    }
                    return row == null ? texts.get("ui.selection.none") : texts.get("ui.selection.one", row.name());
                },
                model.selectedProperty(),
                model.selection().countProperty(),
                pairs.chosenProperty(),
                root.centerProperty());
    }

    @Override
    public ObservableValue<String> filter() {
        return Bindings.createStringBinding(
                model::filterWords, model.queryProperty(), model.totalProperty(), model.allProperty());
    }

    /** Every row that matches, whether it was looked at or not, as its facets count no others; or the pairs that may be one. */
    @Override
    public ObservableValue<Shown> shown() {
        return Bindings.createObjectBinding(
                () -> {
                    if (isDeciding()) {
                        return pairs.shown();
                    }
                    String portion = model.portionProperty().get();
                    return root.getCenter() != centre || portion.isEmpty()
                            ? Shown.EVERYTHING
                            : Shown.marked(Stream.of(portion))
                                    .and(inspector.shown().getValue());
                },
                model.portionProperty(),
                root.centerProperty(),
                pairs.pairs(),
                inspector.shown());
    }

    @Override
    public void refresh() {
        if (isDeciding()) {
            pairs.refresh(); // with what was taken back or came in meanwhile
        }
        isCountDue = !isDeciding();
        model.refresh();
    }

    @Override
    public void find() {
        head.quick().find();
    }

    @Override
    public void withSelected(Consumer<List<ObjectId>> taker) {
        if (isDeciding()) {
            taker.accept(pairs.chosenThings());
        } else {
            model.withSelected(taker);
        }
    }

    @Override
    public void stepBack() {
        if (root.getCenter() != centre) {
            showTable();
        } else if (!head.quick().stepBack()) {
            grid.clearSelection();
        }
    }

    @Override
    public void close() {
        views.clear();
        pairs.clear();
        model.clear();
        inspector.clear();
    }
}
