package org.entente.ui.entity;

import java.util.Comparator;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.States;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Duplicates.Pair;
import org.entente.ui.door.Duplicates.Reason;
import org.entente.ui.door.EntityRow;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Pairs that may be one: what speaks for it, what against, and the decision with its reason. */
final class DuplicatesView extends BorderPane {

    private static final double LIST = 320;

    private final DuplicatesViewModel model;
    private final Texts texts;
    private final Chips chips;
    private final Consumer<ObjectId> open;
    private final ListView<@Nullable Pair> list = new ListView<>();
    private final TextField reason = Fields.line("same-reason");
    private final StackPane body = new StackPane();
    private final StackPane detail = new StackPane();

    /**
     * @param open opens a thing's page
     * @param back to the table
     */
    DuplicatesView(DuplicatesViewModel model, Texts texts, Consumer<ObjectId> open, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        chips = new Chips(texts);
        setId("duplicates");
        setTop(head(back));
        setCenter(body);
        list.setId("duplicate-list");
        list.getStyleClass().add("pair-list");
        list.setItems(model.pairs());
        list.setMinWidth(LIST);
        list.setMaxWidth(LIST);
        list.setCellFactory(_ -> cell());
        list.setAccessibleText(texts.get("ui.same.title"));
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        list.setOnKeyPressed(this::press);
        model.pairs().addListener((ListChangeListener<Pair>) _ -> {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            showState();
        });
        model.lookingProperty().subscribe(_ -> showState());
        model.errorProperty().subscribe(_ -> showState());
        showState();
    }

    private Node head(Runnable back) {
        var count = Chips.styled("", "muted");
        count.setId("duplicate-count");
        model.totalProperty()
                .subscribe(number ->
                        count.setText(number.intValue() < 0 ? "" : texts.get("ui.same.count", number.intValue())));
        var again = Controls.button("duplicates-again", "mdi2r-refresh", texts.get("ui.same.again"), model::look);
        var away = Controls.button("duplicates-away", "", model::takeUpAgain);
        model.putAwayProperty().subscribe(number -> {
            away.setText(texts.get("ui.same.away", number.intValue()));
            away.setVisible(number.intValue() > 0);
            away.setManaged(number.intValue() > 0);
        });
        var row = new HBox(
                Controls.iconButton("duplicates-back", "mdi2a-arrow-left", texts.get("ui.same.back"), back),
                Chips.styled(texts.get("ui.same.title"), "title"),
                count,
                Controls.spring(),
                away,
                again);
        row.getStyleClass().add("work-head");
        row.getChildren().stream()
                .filter(part -> part != count && part instanceof Region)
                .skip(1)
                .forEach(part -> {
                    if (part instanceof Button || part instanceof javafx.scene.control.Label) {
                        ((Region) part).setMinWidth(Region.USE_PREF_SIZE);
                    }
                });
        return row;
    }

    private void showState() {
        if (!model.errorProperty().get().isEmpty()) {
            body.getChildren()
                    .setAll(States.failed(
                            model.errorProperty().get(),
                            Controls.button("duplicates-retry", texts.get("ui.retry"), model::look)));
        } else if (!model.pairs().isEmpty()) {
            HBox.setHgrow(detail, Priority.ALWAYS);
            if (!body.getChildren().contains(list.getParent()) || list.getParent() == null) {
                body.getChildren().setAll(new HBox(list, Controls.verticalLine(), detail));
                list.requestFocus(); // so that S, D and L act at once
            }
        } else if (model.lookingProperty().get()) {
            body.getChildren().setAll(States.loading(texts.get("ui.same.looking")));
        } else {
            body.getChildren()
                    .setAll(States.empty(
                            "mdi2c-content-duplicate", texts.get("ui.same.none"), texts.get("ui.same.none.hint")));
        }
    }

    private ListCell<@Nullable Pair> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Pair pair, boolean empty) {
                super.updateItem(pair, empty);
                setGraphic(empty || pair == null ? null : line(pair));
            }
        };
    }

    private static Node line(Pair pair) {
        return new VBox(4, name(pair.one()), name(pair.other()));
    }

    private static Node name(EntityRow row) {
        var name = Chips.styled(row.name(), "small");
        name.setMinWidth(0);
        name.setMaxWidth(LIST - 150);
        var portion = Chips.styled(row.portion(), "portion");
        portion.setMinWidth(USE_PREF_SIZE);
        var box = new HBox(8, new SymbolView(row.symbol(), 18), name, Controls.spring(), portion);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxWidth(LIST - 36);
        return box;
    }

    private void show(@Nullable Pair pair) {
        if (pair == null) {
            detail.getChildren().clear();
            return;
        }
        reason.setText(model.reason(pair));
        var sides = new HBox(16, card(pair.one()), card(pair.other()));
        var reasons = new VBox(8);
        reasons.setId("duplicate-reasons");
        pair.reasons().stream()
                .sorted(Comparator.comparing(Reason::isFor).reversed())
                .forEach(each -> reasons.getChildren().add(reason(each)));
        var content = new VBox(
                16,
                sides,
                reasons,
                Fields.labelled(texts.get("ui.same.reason"), reason),
                buttons(pair),
                Fields.hint(texts.get("ui.same.hint")));
        content.setStyle("-fx-padding: 20 24 24 24;");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        detail.getChildren().setAll(scroll);
    }

    private Node card(EntityRow row) {
        var name = Chips.styled(row.name(), "card-title");
        name.setMinWidth(0);
        var box = new VBox(6, new HBox(12, new SymbolView(row.symbol(), 32), name));
        if (!row.second().isEmpty()) {
            box.getChildren().add(Chips.styled(row.second(), "muted", "small"));
        }
        var figures = new HBox(
                8,
                chips.grade(row.best()),
                Chips.styled(texts.get("ui.same.figures", row.links(), row.sources()), "muted", "small"));
        figures.setAlignment(Pos.CENTER_LEFT);
        box.getChildren()
                .addAll(
                        Chips.styled(row.symbol().label(), "muted", "small"),
                        figures,
                        Chips.styled(String.join(", ", row.contributors()), "small"),
                        chips.portion(row.portion()),
                        Controls.button("same-open", texts.get("ui.menu.open"), () -> open.accept(row.id()), "small"));
        box.getStyleClass().add("card");
        box.setStyle("-fx-padding: 16;");
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(100);
        return box;
    }

    private Node reason(Reason each) {
        var sign = Chips.styled(each.isFor() ? "✚" : "−", "sign", each.isFor() ? "added" : "removed");
        sign.setMinWidth(24);
        sign.setAccessibleText(texts.get(each.isFor() ? "ui.same.for" : "ui.same.against"));
        var words = Chips.styled(each.words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var row = new HBox(10, sign, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** None of them stands out: which it is, is for the analyst to say. */
    private Node buttons(Pair pair) {
        var same = Controls.button("pair-same", texts.get("ui.same.same"), () -> model.same(pair, reason.getText()));
        var different = Controls.button(
                "pair-different", texts.get("ui.same.different"), () -> model.different(pair, reason.getText()));
        var later = Controls.button("pair-later", texts.get("ui.same.later"), () -> model.later(pair));
        var isBlank = reason.textProperty().map(String::isBlank);
        same.disableProperty().bind(isBlank);
        different.disableProperty().bind(isBlank);
        return new HBox(8, same, different, later);
    }

    private void press(KeyEvent key) {
        Pair pair = list.getSelectionModel().getSelectedItem();
        if (pair == null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.S && !reason.getText().isBlank()) {
            model.same(pair, reason.getText());
        } else if (key.getCode() == KeyCode.D && !reason.getText().isBlank()) {
            model.different(pair, reason.getText());
        } else if (key.getCode() == KeyCode.L) {
            model.later(pair);
        } else {
            return;
        }
        key.consume();
    }
}
