package org.entente.ui.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.entente.model.ObjectId;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.door.Shown;
import org.entente.ui.entity.EntityInspector;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.References;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;

/** The graph: toolbar, legend with filters, chart with counts. */
public final class GraphView implements Screen {

    private static final String FITTED = "fitted";

    private final GraphViewModel model;
    private final EntityInspector inspector;
    private final Texts texts;
    private final Ways ways;
    private final GraphCanvas canvas;
    private final GraphFilters filters;
    private final ChartCounts head;
    private final StackPane centre = new StackPane();
    private final BorderPane root = new BorderPane();

    /**
     * The ways from here.
     *
     * @param open opens the page of a thing
     * @param lens shows what of the log touched it
     */
    public record Ways(Consumer<ObjectId> open, Consumer<ObjectId> lens) {}

    /** @param dragMoves whether dragging the ground with the main button moves the view rather than selecting in a box */
    public GraphView(
            GraphViewModel model, EntityInspector inspector, CaseTools tools, Ways ways, BooleanSupplier dragMoves) {
        this.model = model;
        this.inspector = inspector;
        this.texts = tools.texts();
        this.ways = ways;
        canvas = new GraphCanvas(model, tools.palette(), ways.open(), dragMoves);
        root.setId("graph");
        root.setTop(new GraphToolbar(model, tools, canvas::fit));
        filters = new GraphFilters(model, texts, tools.palette());
        root.setLeft(filters);
        root.setCenter(centre);
        head = new ChartCounts(model, canvas.labelsProperty(), texts);
        model.chartProperty().subscribe(_ -> show());
        model.errorProperty().subscribe(_ -> show());
        inspector.meanwhile(new ChartSummary(model, texts));
        model.selection()
                .idsProperty()
                .subscribe(
                        ids -> inspector.show(ids.size() == 1 ? ids.iterator().next() : null));
        model.seenOn(canvas.sheet(this::width, centre::getHeight));
        tools.references().take(centre, this::goal);
        canvas.onMenu(at -> {
            if (!model.selection().idsProperty().get().isEmpty()) {
                contextMenu().show(canvas, at.getX(), at.getY());
            }
        });
    }

    /** Things that are dropped on another may have to do with it; elsewhere they are to be seen. */
    private References.Goal goal(javafx.geometry.Point2D at) {
        var thing = canvas.getScene() == null
                ? Optional.<ObjectId>empty()
                : canvas.thingAt(canvas.sceneToLocal(centre.localToScene(at)));
        return thing.<References.Goal>map(References.Goal.OnThing::new)
                .orElseGet(() -> new References.Goal.Shown(model::show));
    }

    /** The filters come beside the chart as soon as there is one. */
    private double width() {
        return root.getWidth() - filters.prefWidth(-1);
    }

    private ContextMenu contextMenu() {
        var ids = Set.copyOf(model.selection().idsProperty().get());
        var menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item("ui.inspector.open", () -> ids.forEach(ways.open())),
                        item("ui.graph.expand", () -> model.expand(ids)),
                        item("ui.graph.pin", () -> {
                            model.pinSelected();
                            canvas.requestLayout();
                        }),
                        item("ui.graph.hide", model::hideSelected));
        if (ids.size() == 1) {
            var lens = item("ui.menu.audit", () -> ids.forEach(ways.lens()));
            lens.setId("graph-menu-audit");
            menu.getItems().add(1, lens);
        }
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void show() {
        boolean isChart = model.chartProperty().get().size() > 0;
        filters.setVisible(isChart); // of nothing there is nothing to hide
        filters.setManaged(isChart);
        if (!model.errorProperty().get().isEmpty()) {
            centre.getChildren()
                    .setAll(States.failed(
                            model.errorProperty().get(),
                            Controls.button("graph-retry", texts.get("ui.retry"), model::start)));
        } else if (!isChart) {
            centre.getChildren()
                    .setAll(States.empty(
                            "mdi2g-graph-outline",
                            texts.get("ui.graph.empty"),
                            texts.get("ui.graph.empty.hint"),
                            Controls.button(
                                    "graph-start",
                                    texts.get("ui.graph.start", GraphViewModel.START),
                                    model::start,
                                    "accent")));
        } else if (!centre.getChildren().contains(canvas)) {
            StackPane.setAlignment(head, Pos.TOP_LEFT);
            StackPane.setMargin(head, new Insets(10, 16, 0, 16));
            boolean isLeft = centre.isFocusWithin(); // what was pressed to begin it goes
            centre.getChildren().setAll(canvas, head);
            if (isLeft) {
                canvas.requestFocus();
            }
        }
    }

    /** Draws anew in the colours of another theme. */
    public void themeChanged() {
        filters.rebuild();
        canvas.requestLayout();
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

    /** A chart is as high as the room that there is; its legend scrolls by itself. */
    @Override
    public double leastHeight() {
        return 200;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("ui.place.graph"));
    }

    @Override
    public ObservableValue<String> selection() {
        return Bindings.createStringBinding(
                () -> {
                    var ids = model.selection().idsProperty().get();
                    var chart = model.chartProperty().get();
                    int only = ids.size() == 1 ? chart.number(ids.iterator().next()) : -1;
                    return only < 0
                            ? texts.get("ui.graph.selected", ids.size())
                            : texts.get(
                                    "ui.selection.one", chart.items().get(only).name());
                },
                model.selection().idsProperty(),
                model.chartProperty());
    }

    @Override
    public ObservableValue<String> filter() {
        return Bindings.createStringBinding(
                () -> {
                    int filters = model.filter().hiddenFamiliesProperty().get().size()
                            + model.filter().hiddenStrengthsProperty().get().size();
                    return filters == 0
                            ? texts.get("ui.filter.none")
                            : texts.get(
                                    "ui.filter.some", filters, model.filter().hidden());
                },
                model.filter().hiddenFamiliesProperty(),
                model.filter().hiddenStrengthsProperty(),
                model.chartProperty());
    }

    /** Hidden things count too: their names stand in its legend's numbers, and a filter is off with one key. */
    @Override
    public ObservableValue<Shown> shown() {
        return Bindings.createObjectBinding(
                () -> Shown.marked(Stream.of(model.chartProperty().get().part().portion()))
                        .and(inspector.shown().getValue()),
                model.chartProperty(),
                inspector.shown());
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void withSelected(Consumer<List<ObjectId>> taker) {
        taker.accept(List.copyOf(model.selection().idsProperty().get()));
    }

    @Override
    public Map<String, String> spot() {
        var left = new HashMap<>(model.left());
        if (canvas.isFitted() && !left.isEmpty()) {
            left.put(FITTED, "");
        }
        return left;
    }

    @Override
    public void comeBack(Map<String, String> spot) {
        model.comeBack(spot);
        if (spot.containsKey(FITTED)) {
            canvas.fitAgain(); // the window may have another size now
        }
    }

    @Override
    public void stepBack() {
        model.selection().select(Set.of());
    }

    @Override
    public void close() {
        model.clear();
        canvas.forget();
        inspector.show(null);
    }
}
