package org.entente.ui.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.app.dashboard.Since;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.dashboard.DashboardViewModel.Card;
import org.entente.ui.door.Dashboard.Goal;
import org.entente.ui.door.Shown;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** Four cards, two beside each other where there is room; a new case shows three ways to begin instead. */
public final class DashboardView implements Screen {

    /**
     * What other screens do.
     *
     * @param go follows a row
     * @param addSource asks for a new source
     * @param addEntity asks for a new thing
     * @param importFiles asks for files
     */
    public record Ways(Consumer<Goal> go, Runnable addSource, Runnable addEntity, Runnable importFiles) {}

    /** Least width for two columns of cards. */
    private static final double TWO_COLUMNS = 980;

    private static final double ONE_COLUMN = 520;

    /** A row that is wider is hard to follow from what it says to its figures. */
    private static final double WIDEST = 1720;

    private static final List<String> FALLEN_TO = List.of("rail-toggle", "dash-since");

    private final DashboardViewModel model;
    private final Texts texts;
    private final Ways ways;
    private final GridPane cards = new GridPane(24, 24);
    private final ScrollPane root = new ScrollPane();
    private final VBox page;
    private final List<CardPane> panes;
    private boolean hasWaiting;
    private boolean hasBegun;
    private final ObservableValue<Number> scale = TextScale.of(root);

    public DashboardView(DashboardViewModel model, Texts texts, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        var waiting = new CardPane("dash-waiting", texts.get("ui.dashboard.waiting"), texts);
        var assessments = new CardPane("dash-assessments", texts.get("ui.dashboard.assessments"), texts);
        var changes = new CardPane("dash-changes", texts.get("ui.dashboard.changed"), texts);
        var strength = new CardPane("dash-strength", texts.get("ui.dashboard.strength"), texts);
        panes = List.of(waiting, assessments, changes, strength);
        var rows = new CardRows(texts, ways.go(), () -> model.sinceProperty().set(Since.WEEK));
        show(model.waitingProperty(), waiting, content -> {
            rows.waiting(waiting, content);
            hasWaiting = true;
            begin(waiting);
        });
        show(model.assessmentsProperty(), assessments, content -> rows.assessments(assessments, content));
        show(model.changesProperty(), changes, content -> rows.changes(changes, content));
        show(model.strengthProperty(), strength, content -> rows.strength(strength, content));
        var head = head();
        page = new VBox(24, head, cards);
        page.setPadding(new Insets(24, 32, 32, 32));
        StackPane.setAlignment(page, Pos.TOP_CENTER);
        root.setId("dashboard");
        root.setFitToWidth(true);
        root.setContent(new StackPane(page));
        root.widthProperty().subscribe(_ -> arrange());
        root.sceneProperty().subscribe(_ -> begin(waiting));
        scale.subscribe(_ -> arrange());
        model.emptyProperty()
                .subscribe(card -> page.getChildren()
                        .setAll(
                                head,
                                card instanceof Card.Shown<Boolean>(Boolean isEmpty) && isEmpty ? start() : cards));
    }

    /** What waits is what one came for. Whoever has the cursor in something by now keeps it there. */
    private void begin(CardPane waiting) {
        if (hasBegun || !hasWaiting || root.getScene() == null) {
            return;
        }
        hasBegun = true;
        if (isNowhere(root.getScene().getFocusOwner())) {
            waiting.takeCursor();
        }
    }

    /** Nobody has put the cursor anywhere: it is in what opened the case, or fell to the first control of the window or the page. */
    private static boolean isNowhere(@Nullable Node focus) {
        return focus == null || focus instanceof PasswordField || FALLEN_TO.contains(String.valueOf(focus.getId()));
    }

    private <T> void show(ReadOnlyObjectProperty<Card<T>> card, CardPane pane, Consumer<T> shown) {
        card.subscribe(now -> {
            switch (now) {
                case Card.Loading<T>() -> pane.loading();
                case Card.Failed<T>(String threeParts) -> pane.failed(threeParts, model::refresh);
                case Card.Shown<T>(T content) -> shown.accept(content);
            }
        });
    }

    private HBox head() {
        var since = new MenuButton();
        since.setId("dash-since");
        var group = new ToggleGroup();
        for (Since each : Since.values()) {
            var item = new RadioMenuItem();
            item.setId("dash-since-" + each.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.sinceProperty().set(each));
            model.sinceProperty().subscribe(chosen -> item.setSelected(chosen == each));
            model.lastVisitProperty().subscribe(_ -> item.setText(words(each)));
            since.getItems().add(item);
        }
        since.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words(model.sinceProperty().get()), model.sinceProperty(), model.lastVisitProperty()));
        var changed = Chips.styled(texts.get("ui.dashboard.since"), "muted");
        changed.setLabelFor(since);
        var head =
                new HBox(8, Chips.styled(texts.get("ui.place.dashboard"), "title"), Controls.spring(), changed, since);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private String words(Since since) {
        String day = model.lastVisitProperty().get();
        return since == Since.LAST_VISIT && !day.isEmpty()
                ? texts.get("ui.dashboard.since.last_visit.on", day)
                : texts.get("ui.dashboard.since." + since.name().toLowerCase(Locale.ROOT));
    }

    /** Larger text needs wider cards. */
    private void arrange() {
        page.setMaxWidth(WIDEST * scale.getValue().doubleValue());
        boolean isWide = root.getWidth() >= TWO_COLUMNS * scale.getValue().doubleValue();
        cards.getChildren().clear();
        cards.getColumnConstraints().clear();
        int columns = isWide ? 2 : 1;
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            cards.getColumnConstraints().add(column);
        }
        for (int i = 0; i < panes.size(); i++) {
            cards.add(panes.get(i), i % columns, i / columns);
        }
    }

    @Override
    public double leastWidth() {
        return ONE_COLUMN;
    }

    /** It scrolls itself. */
    @Override
    public double leastHeight() {
        return 0;
    }

    /** Three ways to begin an empty case. */
    private Node start() {
        var box = new VBox(States.empty(
                "mdi2v-view-dashboard-outline",
                texts.get("ui.dashboard.empty"),
                texts.get("ui.dashboard.empty.hint"),
                Controls.button(
                        "dash-import", "mdi2i-import", texts.get("ui.dashboard.import"), ways.importFiles(), "accent"),
                Controls.button(
                        "dash-source",
                        "mdi2b-book-open-page-variant-outline",
                        texts.get("ui.dashboard.source"),
                        ways.addSource()),
                Controls.button(
                        "dash-entity", "mdi2s-shape-outline", texts.get("ui.dashboard.entity"), ways.addEntity())));
        box.setAlignment(Pos.CENTER);
        box.setPadding(new Insets(96, 0, 0, 0));
        return box;
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("ui.place.dashboard"));
    }

    /** The marks of its rows; its numbers are of everything and tell nothing. */
    @Override
    public ObservableValue<Shown> shown() {
        return Bindings.createObjectBinding(
                () -> DashboardMarks.of(model),
                model.waitingProperty(),
                model.assessmentsProperty(),
                model.changesProperty(),
                model.strengthProperty());
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void close() {
        model.clear();
    }
}
