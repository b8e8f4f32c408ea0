package org.entente.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.entente.app.step.Step;
import org.entente.ui.control.Controls;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;

/** Undo with the list of steps beside it, and redo. */
final class StepButtons extends HBox {

    private static final int LISTED = 20;

    private final StepsViewModel model;
    private final Texts texts;
    private final Button undo;
    private final Button redo;
    private final MenuButton list = new MenuButton();

    StepButtons(StepsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        undo = Controls.iconButton("undo", "mdi2u-undo", texts.live("ui.step.undo.none", KeyAction.UNDO), model::undo);
        redo = Controls.iconButton("redo", "mdi2r-redo", texts.live("ui.step.redo.none", KeyAction.REDO), model::redo);
        list.setId("undo-list");
        list.getStyleClass().addAll("plain", "arrow-only");
        list.setTooltip(new Tooltip(texts.get("ui.step.list")));
        list.setAccessibleText(texts.get("ui.step.list"));
        model.undoable().addListener((ListChangeListener<Step>) _ -> show());
        model.redoable().addListener((ListChangeListener<Step>) _ -> show());
        setAlignment(Pos.CENTER);
        getChildren().addAll(undo, list, redo);
        show();
    }

    private void show() {
        boolean canUndo = !model.undoable().isEmpty();
        undo.setDisable(!canUndo);
        list.setDisable(!canUndo);
        name(
                undo,
                canUndo
                        ? texts.live("ui.step.undo", model.undoable().getFirst().words(), KeyAction.UNDO)
                        : texts.live("ui.step.undo.none", KeyAction.UNDO));
        Step next = model.nextRedo();
        redo.setDisable(next == null);
        name(
                redo,
                next == null
                        ? texts.live("ui.step.redo.none", KeyAction.REDO)
                        : texts.live("ui.step.redo", next.words(), KeyAction.REDO));
        list.getItems()
                .setAll(model.undoable().stream().limit(LISTED).map(this::item).toList());
    }

    private static void name(Button button, ObservableValue<String> words) {
        button.accessibleTextProperty().bind(words);
        button.getTooltip().textProperty().bind(words);
    }

    private MenuItem item(Step step) {
        var item = new MenuItem(step.words());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.undo(step));
        return item;
    }
}
