package org.entente.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.entente.ui.control.Controls;
import org.entente.ui.door.SearchHit;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.peek.PeekLayer;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** Rail, tabs, the screen in front, inspector and status bar. */
public final class ShellView {

    private final ShellViewModel model;
    private final Texts texts;
    private final References references;
    private final OpenScreens screens;
    private final StackPane main = new StackPane();
    private final InspectorPanel inspector;
    private final Button unfold;
    private Subscription inspecting = Subscription.EMPTY;
    private final BorderPane root = new BorderPane();
    private final DropLayer drops = new DropLayer();
    private final PeekLayer peeks;
    private final StackPane all = new StackPane(root, drops);
    private final TabStrip strip;
    private final StatusBar status;
    private final SearchBox search;
    private final Panes panes = new Panes();
    private final ObservableValue<Number> scale;
    private final ViewMark marked;
    private final MarkingNotice notice;
    private final MarkingSetters setters;
    private final SideFolds folds;

    /** Width of the window, counted in letters of the usual size. A field, for nothing else would keep it. */
    private final DoubleBinding roomy;

    /**
     * @param screens makes the screen for a destination when it is first shown
     * @param open opens what a search found
     * @param showInGraph draws what a search found with what is linked to it
     */
    public ShellView(
            ShellViewModel model,
            ShellParts parts,
            Function<Destination, Screen> screens,
            Consumer<SearchHit> open,
            Consumer<SearchHit> showInGraph) {
        this.model = model;
        this.texts = parts.texts();
        this.references = parts.references();
        this.screens = new OpenScreens(screens);
        folds = new SideFolds(model);
        inspector =
                new InspectorPanel(texts, () -> model.inspectorOpenProperty().set(false));
        unfold = Controls.button(
                "inspector-unfold",
                "mdi2d-dock-right",
                texts.get("ui.inspector"),
                () -> model.inspectorOpenProperty().set(true),
                "plain",
                "small");
        unfold.setTooltip(
                Controls.tip(texts.live("ui.shell.place.tip", texts.get("ui.inspector.unfold"), KeyAction.INSPECTOR)));
        status = new StatusBar(texts, parts.tasks(), parts.clock(), parts.clockShown(), model.savedProperty());
        scale = TextScale.of(root);
        roomy = Bindings.createDoubleBinding(
                () -> all.getWidth() / scale.getValue().doubleValue(), all.widthProperty(), scale);
        search = new SearchBox(
                parts.search(),
                parts.background(),
                texts,
                new SearchBox.Ways(open, showInGraph, parts.references()),
                drops);
        peeks = new PeekLayer(parts.peek(), parts.background(), texts);
        peeks.watch(all);
        all.getChildren().add(peeks);
        all.setMinWidth(0);
        root.setMinWidth(0); // as wide as the window, whatever its parts would like
        setters = new MarkingSetters(parts.mark(), parts.background(), texts, drops);
        marked = new ViewMark(parts.mark(), parts.background(), status::showMarking);
        var top = new TopBar(model, parts, new TasksButton(parts.tasks(), texts, drops), search);
        notice = new MarkingNotice(parts.mark(), texts, () -> setters.show(top));
        strip = new TabStrip(model, texts);
        build(top);
    }

    private void build(TopBar top) {
        var room = new ScrollPane(main);
        room.setId("screen");
        main.setAlignment(
                Pos.TOP_LEFT); // a screen that is too wide all the same is cut where it ends, not where it begins
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        var centre = new BorderPane(room);
        centre.setRight(inspector);
        var line = new HBox(strip, unfold);
        line.getStyleClass().add("tab-line");
        HBox.setHgrow(strip, Priority.ALWAYS);
        unfold.setMinWidth(Region.USE_PREF_SIZE);
        var work = new VBox(line, centre);
        VBox.setVgrow(centre, Priority.ALWAYS);
        HBox.setHgrow(work, Priority.ALWAYS);
        root.setTop(new VBox(top, notice));
        root.setLeft(rail());
        root.setCenter(work);
        root.setBottom(status);
        model.tabs().addListener((ListChangeListener<TabItem>) _ ->
                screens.keepOnly(model.tabs().stream().map(TabItem::destination).toList()));
        model.selectedProperty().subscribe(this::show);
        model.inspectorOpenProperty().subscribe(_ -> showInspector());
        scale.subscribe(_ -> giveRoom());
        folds.measure(roomy.get());
        roomy.subscribe((_, now) -> folds.measure(now.doubleValue()));
    }

    public Node node() {
        return all;
    }

    /** The screen in front, if any. */
    public Optional<Screen> front() {
        TabItem tab = model.selectedProperty().get();
        return tab == null ? Optional.empty() : screens.at(tab.destination());
    }

    /** Reads again what is in front; the others read again when they come to the front. */
    public void refresh() {
        screens.fallBehind();
        TabItem tab = model.selectedProperty().get();
        if (tab != null) {
            screens.catchUp(tab.destination());
        }
        marked.read();
    }

    /** Where one is in a screen, or was in one that is gone. */
    public Map<String, String> spot(Destination destination) {
        return screens.spot(destination);
    }

    /** Takes over where one was before the case was left. */
    public void remember(Map<Destination, Map<String, String>> before) {
        screens.remember(before);
    }

    /** Lists what sets the marking of the case, beside one of its banners. */
    public void explainMarking(Node banner) {
        setters.show(banner);
    }

    /** Puts the cursor into the next pane, or into the one before. */
    public void walkPanes(boolean isBack) {
        var all = new ArrayList<Node>();
        all.addAll(Panes.in(root.getTop()));
        all.addAll(Panes.in(root.getLeft()));
        all.add(strip);
        front().ifPresent(screen -> all.addAll(Panes.in(screen.view())));
        all.addAll(Panes.in(inspector));
        all.addAll(Panes.in(status));
        panes.walk(all, root.getScene().getFocusOwner(), isBack);
    }

    /** Puts the cursor into the screen in front, so that the keys that follow mean it. */
    public void takeCursor() {
        front().ifPresent(screen -> Panes.enter(screen.view(), root.getScene().getFocusOwner()));
    }

    /** Opens the list of those through whose eyes one can look. */
    public void choosePerspective() {
        if (root.lookup("#perspective") instanceof PerspectiveMenu menu) {
            menu.requestFocus();
            menu.show();
        }
    }

    /** Takes away the list that hangs open, if any. */
    public void hideDrops() {
        drops.hideShown();
    }

    public void focusSearch() {
        search.focus();
    }

    /** Empties every screen, as locking does. */
    public void close() {
        search.forget();
        peeks.leave();
        marked.stop();
        notice.stop();
        screens.close();
        main.getChildren().clear();
        inspecting.unsubscribe();
        inspector.clear();
    }

    private void show(@Nullable TabItem tab) {
        if (tab == null) {
            return;
        }
        peeks.leave();
        Screen screen = screens.of(tab);
        main.getChildren().setAll(screen.view());
        status.show(screen);
        marked.watch(screen);
        giveRoom();
        inspecting.unsubscribe();
        inspecting = screen.isInspecting().subscribe(_ -> showInspector());
        folds.suit(screen.comfortableWidth(), screen.inspector().isPresent());
    }

    /** Makes the screen of a tab that is not in front yet, so that it has a title and opens at once. */
    public void prepare(TabItem tab) {
        if (model.tabs().contains(tab)) {
            screens.of(tab);
        }
    }

    /** Where it is folded, as in a small window, a button beside the tabs brings it back. */
    private void showInspector() {
        var content = front().filter(screen -> screen.isInspecting().getValue())
                .flatMap(Screen::inspector)
                .orElse(null);
        boolean isOpen = model.inspectorOpenProperty().get();
        inspector.show(content, isOpen);
        unfold.setVisible(content != null && !isOpen);
        unfold.setManaged(unfold.isVisible());
    }

    /** Large text needs more room than a small window has: the screen keeps it and scrolls. */
    private void giveRoom() {
        double now = scale.getValue().doubleValue();
        double width = front().map(Screen::leastWidth).orElse(0.0);
        main.setMinWidth(now > 1 ? width * now : 0);
        double height = front().map(Screen::leastHeight).orElse(0.0);
        main.setMinHeight(now > 1 ? height * now : 0);
    }

    private Node rail() {
        var scroll = new ScrollPane(new Rail(model, texts, List.of(Place.values()), references));
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("rail-scroll");
        return scroll;
    }
}
