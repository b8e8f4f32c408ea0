package org.entente.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Icons;
import org.entente.ui.control.Rows;
import org.entente.ui.door.SearchHit;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** The search over the whole case. Each keystroke asks anew; a late answer to an earlier question is dropped. */
final class SearchBox extends HBox {

    private static final String LATE_ID = "search-late";
    private static final double WIDTH = 400;
    private static final double LIST = 560;
    private static final double HIGH = 560;

    /** A list of hits may hide this much of what it was opened over. */
    private static final double OF_WINDOW = 0.7;

    private static final double BORDER = 12;

    /** Room for the whole prompt and the sign before it, in text of the usual size. */
    private static final double PROMPT = 180;

    private final Function<String, List<SearchHit>> search;
    private final Background background;
    private final Texts texts;
    private final SearchRow row;
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
        this.row = new SearchRow(texts, ways.references(), this::choose, this::away);
        this.ways = ways;
        getStyleClass().add("search-field");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMinWidth(140);
        field.setId("search");
        field.setAccessibleText(texts.get("ui.search.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var key = Chips.styled("", "key-cap");
        key.textProperty().bind(texts.live("ui.search.key", KeyAction.SEARCH));
        key.setMinWidth(USE_PREF_SIZE);
        key.managedProperty().bind(key.visibleProperty());
        var scale = TextScale.of(this);
        Runnable fit = () -> {
            double words = PROMPT * scale.getValue().doubleValue();
            key.setVisible(getWidth() > words + key.prefWidth(-1));
            field.setPromptText(texts.get(getWidth() > words ? "ui.search.prompt" : "ui.search.prompt.short"));
        };
        widthProperty().subscribe(fit);
        scale.subscribe(fit);
        getChildren().addAll(Icons.of("mdi2m-magnify", "icon-16"), field, key);
        list.setId("search-hits");
        list.getStyleClass().add("popover-body");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Runnable size = () -> {
            double letters = scale.getValue().doubleValue();
            scroll.setPrefWidth(LIST * letters);
            double most = Math.max(HIGH * letters, layer.getHeight() * OF_WINDOW);
            scroll.setPrefHeight(Rows.wholeHeight(list, most - BORDER) + BORDER);
            layer.requestLayout();
        };
        list.needsLayoutProperty().subscribe(isUnlaid -> {
            if (!isUnlaid) {
                size.run(); // only now do its rows stand where they are asked about
            }
        });
        scale.subscribe(size);
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
            case DOWN -> focusFirst();
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

    private void showNarrowing() {
        list.getChildren().setAll(NarrowingHints.of(texts, each -> {
            field.setText(each);
            field.requestFocus();
            field.end();
        }));
        drop.show();
    }

    private void show(String query, List<SearchHit> hits) {
        list.getChildren().clear();
        var groups = SearchGroup.of(hits);
        groups.forEach(group -> show(group, () -> showAll(query, hits, group)));
        if (hits.isEmpty()) {
            list.getChildren().add(Chips.styled(texts.get("ui.search.none", query), "muted", "small"));
        } else if (hits.size() >= ShellParts.MOST_FOUND) {
            list.getChildren().add(Chips.styled(texts.get("ui.search.cut", hits.size()), "muted", "caption"));
        }
        finish();
    }

    private void show(SearchGroup group, Runnable all) {
        list.getChildren().add(heading(group));
        group.first().forEach(hit -> list.getChildren().add(row.node(hit)));
        shown.addAll(group.first());
        if (group.isMore()) {
            String words = texts.get("ui.search.all", group.hits().size(), group.kind());
            list.getChildren()
                    .add(Rows.opening(
                            "search-all",
                            words,
                            all,
                            Icons.of("mdi2c-chevron-right", "icon-16"),
                            Chips.styled(words, "small", "link-words")));
        }
    }

    /** All of one kind, with a way back to the others. */
    private void showAll(String query, List<SearchHit> hits, SearchGroup group) {
        list.getChildren().clear();
        shown.clear();
        String words = texts.get("ui.search.back");
        var back = Rows.opening(
                "search-back",
                words,
                () -> {
                    shown.clear();
                    show(query, hits);
                    focusFirst();
                },
                Icons.of("mdi2c-chevron-left", "icon-16"),
                Chips.styled(words, "small", "link-words"));
        list.getChildren().addAll(back, heading(group));
        group.hits().forEach(hit -> list.getChildren().add(row.node(hit)));
        shown.addAll(group.hits());
        finish();
        focusFirst();
    }

    private Node heading(SearchGroup group) {
        var count = Chips.styled(texts.get("ui.search.count", group.hits().size()), "muted", "caption", "search-count");
        count.setMinWidth(USE_PREF_SIZE);
        return new HBox(Chips.styled(group.kind(), "muted", "caption", "search-kind"), count);
    }

    private void finish() {
        Rows.walkable(rows());
        rows().stream().findFirst().ifPresent(first -> first.getStyleClass().add("chosen"));
        if (!drop.isShowing()) {
            drop.show();
        }
        chooseFirst();
        chosen = null;
    }

    private void focusFirst() {
        rows().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private List<Region> rows() {
        return list.getChildren().stream()
                .filter(Region.class::isInstance)
                .filter(node -> node.getStyleClass().contains("pick-row"))
                .map(Region.class::cast)
                .toList();
    }

    private void away(Runnable action) {
        drop.hide();
        action.run();
    }

    private void choose(SearchHit hit, Boolean inGraph) {
        drop.hide();
        (inGraph ? ways.showInGraph() : ways.open()).accept(hit);
    }
}
