package org.entente.ui.exchange;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.entente.ui.control.BesideOrBelow;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.door.Contested.State;
import org.entente.ui.door.Contested.Value;
import org.entente.ui.text.Texts;

/** Which of the contested values is looked at, and what can be done with it: always in sight, and in more rows before it is cut. */
final class ContestedFoot extends StackPane {

    /** The first of the ways are not what one does with every value. */
    private static final int RARER = 2;

    /** With less, what gives way would take a line for each of its buttons. */
    private static final double LEAST_BESIDE = 560;

    /** A longer value is told where it is chosen; the button only says what it does. */
    private static final int LONGEST = 24;

    private final ContestedViewModel model;
    private final Texts texts;
    private final Button back;
    private final Label place = Chips.styled("", "muted", "small");
    private final List<Button> ways;

    ContestedFoot(ContestedViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        back = Controls.button(
                "contested-previous",
                "mdi2c-chevron-left",
                texts.get("ui.exchange.contested.previous"),
                model::previous,
                "plain");
        ways = List.of(similar(), undo(), later(), resolve());
        ways.forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        back.setMinWidth(Region.USE_PREF_SIZE);
        place.setId("contested-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "ui.exchange.contested.place",
                                model.values().indexOf(model.chosenProperty().get()) + 1,
                                model.values().size()),
                        model.chosenProperty(),
                        model.values()));
        setMinWidth(0);
    }

    void arrange(boolean isNarrow) {
        getChildren().setAll(isNarrow ? inRows() : inOneRow());
    }

    private Node inOneRow() {
        var row = new HBox(back, place, Controls.spring());
        row.getChildren().addAll(ways);
        row.getStyleClass().add("foot");
        return row;
    }

    /** What is done next stays at the right; what gives way to it takes more lines. */
    private Node inRows() {
        var rest = new FlowPane(12, 8, back, place);
        rest.getChildren().addAll(ways.subList(0, RARER));
        rest.setAlignment(Pos.CENTER_LEFT);
        var next = new HBox(12);
        next.getChildren().addAll(ways.subList(RARER, ways.size()));
        next.setMinWidth(Region.USE_PREF_SIZE);
        var row = new StackPane(new BesideOrBelow(rest, next, LEAST_BESIDE));
        row.getStyleClass().addAll("foot", "open");
        return row;
    }

    private Button undo() {
        var undo = Controls.button("contested-undo", texts.get("ui.exchange.contested.undo"), model::undoAll, "plain");
        undo.setTooltip(new Tooltip(texts.get("ui.exchange.contested.undo.tip")));
        undo.disableProperty().bind(model.undoableProperty().not());
        return undo;
    }

    private Button later() {
        var later = Controls.button("contested-later", texts.get("ui.exchange.contested.later"), model::later);
        later.setTooltip(new Tooltip(texts.get("ui.exchange.contested.later.tip")));
        return later;
    }

    private Button similar() {
        var button = Controls.button("contested-similar", "", model::resolveSimilar, "plain");
        Runnable tell = () -> {
            int others = model.similar().size();
            button.setText(texts.get("ui.exchange.contested.similar", others));
            button.setVisible(others > 0);
            button.setManaged(others > 0);
            button.setDisable(!model.readyProperty().get());
        };
        model.chosenProperty().subscribe(tell);
        model.pickProperty().subscribe(tell);
        model.readyProperty().subscribe(tell);
        model.values().addListener((ListChangeListener<Value>) _ -> tell.run());
        tell.run();
        return button;
    }

    private Button resolve() {
        var button = Controls.button("contested-resolve", "mdi2c-check", "", model::resolve, "accent");
        button.setTooltip(new Tooltip(texts.get("ui.exchange.contested.resolve.tip")));
        button.disableProperty().bind(model.readyProperty().not());
        Runnable tell = () -> {
            Value value = model.chosenProperty().get();
            boolean isKeeping = model.pickProperty().get().equals(Pick.BOTH);
            String outcome = model.outcome().strip();
            if (isKeeping) {
                button.setText(texts.get("ui.exchange.contested.keep"));
            } else if (value != null && value.state() == State.RESOLVED) {
                button.setText(texts.get("ui.claim.resolve.change"));
            } else {
                button.setText(
                        outcome.isEmpty() || outcome.length() > LONGEST
                                ? texts.get("ui.exchange.contested.resolve")
                                : texts.get("ui.exchange.contested.resolve.as", outcome));
            }
        };
        model.pickProperty().subscribe(tell);
        model.chosenProperty().subscribe(tell);
        model.sidesProperty().subscribe(tell);
        model.writtenProperty().subscribe(tell);
        tell.run();
        return button;
    }
}
