package org.entente.ui.entity;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
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
import org.entente.ui.control.States;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Duplicates.Pair;
import org.entente.ui.door.EntityRow;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** Pairs that may be one: what speaks for it, what against, and the decision with its reason. */
final class DuplicatesView extends BorderPane {

    private static final double LIST = 320;

    /** How much of the growth of text the list takes; the rest is left to the pair. */
    private static final double SHARE = 0.4;

    private final DuplicatesViewModel model;
    private final Texts texts;
    private final Consumer<ObjectId> open;
    private final ListView<@Nullable Pair> list = new ListView<>();
    private final StackPane body = new StackPane();
    private final StackPane detail = new StackPane();
    private final Button back;
    private @Nullable PairPane shown;

    /**
     * @param open opens a thing's page
     * @param leave goes to the table
     */
    DuplicatesView(DuplicatesViewModel model, Texts texts, Consumer<ObjectId> open, Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        setId("duplicates");
        back = Controls.iconButton("duplicates-back", "mdi2a-arrow-left", texts.get("ui.same.back"), leave);
        setTop(head());
        setCenter(body);
        list.setId("duplicate-list");
        list.getStyleClass().add("pair-list");
        list.setItems(model.pairs());
        TextScale.of(list).subscribe(scale -> {
            double wide = LIST * (1 + (scale.doubleValue() - 1) * SHARE);
            list.setMinWidth(wide);
            list.setMaxWidth(wide);
        });
        list.setCellFactory(_ -> cell());
        list.setAccessibleText(texts.get("ui.same.title"));
        list.getSelectionModel().selectedItemProperty().subscribe(pair -> {
            if (pair != null) {
                model.choose(pair);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.pairs().addListener((ListChangeListener<Pair>) _ -> {
            showState();
            selectChosen();
        });
        model.chosenProperty().subscribe(this::show);
        model.lookingProperty().subscribe(_ -> showState());
        model.errorProperty().subscribe(_ -> showState());
        model.putAwayProperty().subscribe(_ -> showState());
        showState();
    }

    private Node head() {
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
                back, Chips.styled(texts.get("ui.same.title"), "title"), count, Controls.spring(), away, again);
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
        boolean isHere = body.isFocusWithin();
        showBody();
        if (isHere && !body.isFocusWithin()) {
            back.requestFocus(); // what had the cursor is gone
        }
    }

    private void showBody() {
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
            body.getChildren().setAll(none(model.putAwayProperty().get()));
        }
    }

    private Node none(int away) {
        return away == 0
                ? States.empty("mdi2c-content-duplicate", texts.get("ui.same.none"), texts.get("ui.same.none.hint"))
                : States.empty(
                        "mdi2c-content-duplicate",
                        texts.get("ui.same.none.left"),
                        texts.get("ui.same.none.away", away));
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

    private Node line(Pair pair) {
        return new VBox(
                4,
                name(pair.one()),
                name(pair.other()),
                Chips.styled(texts.get("ui.same.weighed", pair.count(true), pair.count(false)), "muted", "caption"));
    }

    private static Node name(EntityRow row) {
        var name = Chips.styled(row.name(), "small", "strong");
        name.setMinWidth(0);
        var names = new VBox(name);
        if (!row.second().isEmpty()) {
            var second = Chips.styled(row.second(), "caption", "muted");
            second.setMinWidth(0);
            names.getChildren().add(second);
        }
        names.getChildren().add(Chips.mark(row.portion())); // below, where it takes no room from the name
        HBox.setHgrow(names, Priority.ALWAYS);
        return new HBox(8, new SymbolView(row.symbol(), 18), names);
    }

    /** The cursor stays among the pairs when what it was in goes: the keys decide on the next one at once. */
    private void show(@Nullable Pair pair) {
        boolean isHere = detail.isFocusWithin();
        PairPane pane = pair == null ? null : new PairPane(pair, model, texts, open);
        shown = pane;
        detail.getChildren().clear();
        if (pane != null) {
            var scroll = new ScrollPane(pane);
            scroll.setFitToWidth(true);
            VBox.setVgrow(scroll, Priority.ALWAYS);
            detail.getChildren().setAll(new VBox(scroll, pane.foot()));
        }
        selectChosen();
        if (isHere) {
            list.requestFocus();
        }
    }

    private void selectChosen() {
        Pair pair = model.chosenProperty().get();
        if (pair != null && model.pairs().contains(pair)) {
            list.getSelectionModel().select(pair);
            list.scrollTo(pair);
        }
    }

    private void press(KeyEvent key) {
        PairPane pane = shown;
        boolean isTyped = key.getTarget() instanceof TextInputControl;
        if (pane == null || isTyped || key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        switch (key.getCode()) {
            case S -> pane.same();
            case D -> pane.different();
            case L -> pane.later();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
