package org.entente.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.Rows;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.SearchHit;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.peek.Peek;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The search over the whole case. Each keystroke asks anew; a late answer to an earlier question is dropped. */
final class SearchBox extends HBox {

    private static final String LATE_ID = "search-late";
    private static final double WIDTH = 400;
    private static final double LIST = 480;
    private static final double BORDER = 12;

    /** What narrows a search, as it is typed. */
    private static final List<String> NARROWING =
            List.of("type:", "by:", "source:", "grade:", "marking:", "after:", "before:");

    private final Function<String, List<SearchHit>> search;
    private final Background background;
    private final Texts texts;
    private final Chips chips;
    private final Ways ways;
    /** After this much waiting somebody wants to be told. */
    private static final Duration LATE = Duration.millis(400);

    private final TextField field = new TextField();
    private final VBox list = new VBox(2);
    private final List<SearchHit> shown = new ArrayList<>();
    private final DropLayer.Drop drop;
    private long asked;
    private @Nullable Runnable chosen;

    /** What can be done with a hit. */
    record Ways(Consumer<SearchHit> open, Consumer<SearchHit> showInGraph, References references) {}

    SearchBox(
            Function<String, List<SearchHit>> search, Background background, Texts texts, Ways ways, DropLayer layer) {
        this.search = search;
        this.background = background;
        this.texts = texts;
        this.chips = new Chips(texts);
        this.ways = ways;
        getStyleClass().add("search-field");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMinWidth(140);
        field.setId("search");
        field.setPromptText(texts.get("ui.search.prompt"));
        field.setAccessibleText(texts.get("ui.search.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var key = Chips.styled("", "key-cap");
        key.textProperty().bind(texts.live("ui.search.key", KeyAction.SEARCH));
        key.setMinWidth(USE_PREF_SIZE);
        key.managedProperty().bind(key.visibleProperty());
        key.visibleProperty()
                .bind(widthProperty().greaterThan(key.widthProperty().multiply(2.4)));
        getChildren().addAll(Icons.of("mdi2m-magnify", "icon-16"), field, key);
        list.setId("search-hits");
        list.getStyleClass().add("popover-body");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(LIST);
        list.heightProperty().subscribe(height -> {
            scroll.setPrefHeight(Math.min(LIST, height.doubleValue() + BORDER));
            layer.requestLayout();
        });
        drop = layer.new Drop(this, field, scroll);
        field.textProperty().subscribe((_, query) -> ask(query));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> {
                field.clear();
                drop.hide();
            }
            case DOWN -> rows().stream().findFirst().ifPresent(Node::requestFocus);
            case ENTER -> {
                key.consume();
                boolean inGraph = key.isAltDown();
                chosen = () -> choose(shown.getFirst(), inGraph);
                chooseFirst();
            }
            default -> {}
        }
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
        if (field.getText().isBlank()) {
            showNarrowing();
        }
    }

    void forget() {
        field.clear();
        drop.hide();
        list.getChildren().clear();
        shown.clear();
    }

    /** Enter opens the first hit, if need be when it comes. */
    private void chooseFirst() {
        Runnable choice = chosen;
        if (choice != null && !shown.isEmpty()) {
            chosen = null;
            choice.run();
        }
    }

    private void ask(String query) {
        long question = ++asked;
        chosen = null;
        shown.clear();
        if (query.isBlank()) {
            drop.hide();
            list.getChildren().clear();
            return;
        }
        var late = new PauseTransition(LATE);
        late.setOnFinished(_ -> tellLate(question));
        late.play();
        background.run(
                () -> {
                    try {
                        return search.apply(query);
                    } finally {
                        background.onScreen(() -> settle(late));
                    }
                },
                hits -> {
                    if (question == asked) {
                        show(query, hits);
                    }
                });
    }

    /** The first search of a large case reads all of it. */
    private void tellLate(long question) {
        if (question == asked) {
            var words = Chips.styled(texts.get("ui.search.late"), "muted", "small");
            words.setId(LATE_ID);
            list.getChildren().setAll(words);
            drop.show();
        }
    }

    private void settle(PauseTransition late) {
        late.stop();
        list.getChildren().removeIf(row -> LATE_ID.equals(row.getId()));
    }

    /** The ways to narrow a search, for whoever has not typed anything yet. */
    private void showNarrowing() {
        var chips = new FlowPane(6, 6);
        NARROWING.forEach(each -> chips.getChildren()
                .add(Controls.button(
                        "search-narrow-" + each.replace(":", ""),
                        each,
                        () -> {
                            field.setText(each);
                            field.requestFocus();
                            field.end();
                        },
                        "small")));
        list.getChildren()
                .setAll(
                        Chips.styled(texts.get("ui.search.narrow"), "muted", "caption"),
                        chips,
                        Chips.styled(texts.get("ui.search.narrow.hint"), "muted", "caption"));
        drop.show();
    }

    private void show(String query, List<SearchHit> hits) {
        list.getChildren().clear();
        var kinds = new LinkedHashMap<String, List<SearchHit>>();
        hits.forEach(
                hit -> kinds.computeIfAbsent(hit.kind(), _ -> new ArrayList<>()).add(hit));
        kinds.forEach((kind, some) -> {
            var heading = Chips.styled(kind, "muted", "caption", "search-kind");
            list.getChildren().add(heading);
            some.forEach(hit -> list.getChildren().add(row(hit)));
            shown.addAll(some);
        });
        Rows.walkable(rows());
        if (hits.isEmpty()) {
            list.getChildren().add(Chips.styled(texts.get("ui.search.none", query), "muted", "small"));
        }
        if (!drop.isShowing()) {
            drop.show();
        }
        chooseFirst();
        chosen = null;
    }

    private List<Region> rows() {
        return list.getChildren().stream()
                .filter(Region.class::isInstance)
                .filter(node -> node.getStyleClass().contains("pick-row"))
                .map(Region.class::cast)
                .toList();
    }

    private HBox row(SearchHit hit) {
        var name = new VBox(Chips.styled(hit.name(), "strong", "small"));
        name.setMinWidth(0);
        if (!hit.found().isEmpty()) {
            name.getChildren().add(Chips.styled(hit.found(), "muted", "caption"));
        }
        HBox.setHgrow(name, Priority.ALWAYS);
        var portion = Chips.styled(hit.portion(), "portion");
        portion.setMinWidth(USE_PREF_SIZE);
        var grade = chips.grade(hit.grade());
        grade.setMinWidth(USE_PREF_SIZE);
        var row = Rows.opening(
                "search-hit",
                hit.name(),
                () -> choose(hit, false),
                new SymbolView(hit.symbol(), 20),
                name,
                grade,
                portion);
        ways.references().carry(row, () -> List.of(hit.id()));
        row.setOnContextMenuRequested(menu -> {
            menu(hit).show(row, menu.getScreenX(), menu.getScreenY());
            menu.consume();
        });
        Peek.on(row, hit.id());
        row.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isAltDown()) {
                key.consume();
                choose(hit, true);
            }
        });
        return row;
    }

    /** What can be done with a hit, in the order in which every view lists it. */
    private ContextMenu menu(SearchHit hit) {
        var menu = new ContextMenu(
                item("open", "ui.menu.open", () -> choose(hit, false)),
                new SeparatorMenuItem(),
                item("graph", "ui.menu.graph", () -> choose(hit, true)),
                new SeparatorMenuItem(),
                item("link", "ui.menu.link", () -> away(() -> ways.references().link(List.of(hit.id())))),
                item("cite", "ui.menu.cite", () -> away(() -> ways.references().cite(List.of(hit.id())))));
        menu.setId("search-menu");
        return menu;
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setId("menu-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void away(Runnable action) {
        drop.hide();
        action.run();
    }

    private void choose(SearchHit hit, boolean inGraph) {
        drop.hide();
        (inGraph ? ways.showInGraph() : ways.open()).accept(hit);
    }
}
