package org.entente.ui.assessment;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Rows;
import org.entente.ui.control.States;
import org.entente.ui.door.Assessments;
import org.entente.ui.door.Shown;
import org.entente.ui.shell.Screen;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** The assessments of a case, each with its judgements at a glance. */
public final class AssessmentListView implements Screen {

    /** In letters of the usual size; below, likelihoods stand under their sentences. */
    private static final double NARROW = 900;

    private final Assessments assessments;
    private final Background background;
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.EVERYTHING);
    private final BorderPane root = new BorderPane();
    private final BooleanBinding isNarrow;
    private List<Assessments.Line> lines = List.of();

    /**
     * The ways from here.
     *
     * @param open opens an assessment
     * @param lens shows what of the log touched it
     * @param create asks for a new one
     * @param carry lets an assessment be dragged by its card
     */
    public record Ways(
            Consumer<ObjectId> open, Consumer<ObjectId> lens, Runnable create, BiConsumer<Node, ObjectId> carry) {}

    public AssessmentListView(
            Assessments assessments, Background background, Texts texts, Supplier<Perspective> perspective, Ways ways) {
        this.assessments = assessments;
        this.background = background;
        this.texts = texts;
        this.perspective = perspective;
        this.ways = ways;
        var head = new HBox(
                Chips.styled(texts.get("ui.place.assessments"), "title"),
                Controls.spring(),
                Controls.button(
                        "assessment-new", "mdi2p-plus", texts.get("ui.assessment.new"), ways.create(), "accent"));
        head.getStyleClass().add("work-head");
        root.setTop(head);
        root.setCenter(States.loading(texts.get("ui.assessment.loading")));
        root.setId("assessments");
        var scale = TextScale.of(root);
        isNarrow = Bindings.createBooleanBinding(
                () -> root.getWidth() > 0 && root.getWidth() / scale.getValue().doubleValue() < NARROW,
                root.widthProperty(),
                scale);
        isNarrow.addListener(_ -> {
            if (!lines.isEmpty()) {
                show(lines);
            }
        });
    }

    private void show(List<Assessments.Line> read) {
        lines = List.copyOf(read);
        shown.set(Shown.marked(lines.stream().map(Assessments.Line::portion)));
        if (lines.isEmpty()) {
            root.setCenter(States.empty(
                    "mdi2s-scale-balance",
                    texts.get("ui.assessment.empty"),
                    texts.get("ui.assessment.empty.hint"),
                    Controls.button("assessment-first", texts.get("ui.assessment.new"), ways.create())));
        } else {
            root.setCenter(cards());
        }
    }

    private Node cards() {
        var card = new AssessmentCard(texts, isNarrow.get());
        var cards = lines.stream()
                .map(line -> offering(card.of(line, () -> ways.open().accept(line.id())), line.id()))
                .toList();
        for (int i = 0; i < cards.size(); i++) {
            ways.carry().accept(cards.get(i), lines.get(i).id());
        }
        Rows.walkable(cards);
        var box = new VBox(12);
        box.getChildren().addAll(cards);
        box.setStyle("-fx-padding: 20 32 32 32;");
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        return scroll;
    }

    /** The card with the menu of its assessment, for the mouse and for the menu key. */
    private <R extends Region> R offering(R card, ObjectId id) {
        card.setOnContextMenuRequested(asked -> {
            var menu = new ContextMenu(
                    item("open", "ui.menu.open", () -> ways.open().accept(id)),
                    item("audit", "ui.menu.audit", () -> ways.lens().accept(id)));
            menu.setId("assessment-menu");
            menu.show(card, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
        return card;
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setId("assessment-menu-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** A list scrolls by itself. */
    @Override
    public double leastHeight() {
        return 200;
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("ui.place.assessments"));
    }

    @Override
    public ObservableValue<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public double leastWidth() {
        return 440;
    }

    @Override
    public void refresh() {
        background.run(
                () -> assessments.list(perspective.get()),
                this::show,
                failure -> root.setCenter(States.failed(
                        texts.failure(failure),
                        Controls.button("assessments-retry", texts.get("ui.retry"), this::refresh))));
    }

    @Override
    public void close() {
        lines = List.of();
        root.setCenter(null);
    }
}
