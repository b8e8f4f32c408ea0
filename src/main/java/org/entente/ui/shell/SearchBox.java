package org.entente.ui.shell;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.SearchHit;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;

/** The search over the whole case. Each keystroke asks anew; a late answer to an earlier question is dropped. */
final class SearchBox extends HBox {

    private static final double WIDTH = 400;

    private final Function<String, List<SearchHit>> search;
    private final Background background;
    private final Texts texts;
    private final Consumer<SearchHit> open;
    private final TextField field = new TextField();
    private final VBox list = new VBox(2);
    private final Popover popover = new Popover(list);
    private long asked;

    SearchBox(Function<String, List<SearchHit>> search, Background background, Texts texts, Consumer<SearchHit> open) {
        this.search = search;
        this.background = background;
        this.texts = texts;
        this.open = open;
        getStyleClass().add("search-field");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMinWidth(140);
        field.setId("search");
        field.setPromptText(texts.get("ui.search.prompt"));
        field.setAccessibleText(texts.get("ui.search.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var key = Chips.styled("Ctrl+Shift+F", "key-cap");
        key.setMinWidth(USE_PREF_SIZE);
        key.managedProperty().bind(key.visibleProperty());
        key.visibleProperty().bind(widthProperty().greaterThan(key.widthProperty().multiply(2.4)));
        getChildren().addAll(Icons.of("mdi2m-magnify", "icon-16"), field, key);
        list.getStyleClass().add("popover-body");
        list.setPrefWidth(WIDTH);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setAutoHide(true);
        field.textProperty().subscribe(this::ask);
        field.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                field.clear();
            } else if (pressed.getCode() == KeyCode.DOWN && !list.getChildren().isEmpty()) {
                list.getChildren().getFirst().requestFocus();
            }
        });
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    void forget() {
        field.clear();
    }

    private void ask(String query) {
        long question = ++asked;
        if (query.isBlank()) {
            popover.hide();
            list.getChildren().clear();
            return;
        }
        background.run(() -> search.apply(query), hits -> {
            if (question == asked) {
                show(query, hits);
            }
        });
    }

    private void show(String query, List<SearchHit> hits) {
        list.getChildren().setAll(hits.stream().map(this::row).toList());
        if (hits.isEmpty()) {
            list.getChildren().add(Chips.styled(texts.get("ui.search.none", query), "muted", "small"));
        }
        if (!popover.isShowing() && getScene() != null && field.isFocused()) {
            popover.show(this);
        }
    }

    private Node row(SearchHit hit) {
        var name = new VBox(Chips.styled(hit.name(), "strong", "small"));
        if (!hit.found().isEmpty()) {
            name.getChildren().add(Chips.styled(hit.found(), "muted", "caption"));
        }
        var row = new HBox(
                new SymbolView(hit.symbol(), 20), name, Controls.spring(), Chips.styled(hit.portion(), "portion"));
        row.getStyleClass().add("pick-row");
        row.setFocusTraversable(true);
        row.setAccessibleText(hit.name());
        row.setOnMouseClicked(_ -> choose(hit));
        row.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                choose(hit);
            }
        });
        return row;
    }

    private void choose(SearchHit hit) {
        popover.hide();
        open.accept(hit);
    }
}
