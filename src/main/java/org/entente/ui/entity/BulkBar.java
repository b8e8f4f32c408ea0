package org.entente.ui.entity;

import javafx.animation.TranslateTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** What can be done with all that are selected; slides up as soon as two are. */
final class BulkBar extends HBox {

    private static final Duration SLIDE = Duration.millis(180);
    private static final double HIGH = 52;
    /** In letters of the usual size; below, there is no room for words. */
    private static final double NARROW = 1_090;

    BulkBar(EntityListViewModel model, EntityWork work, Texts texts, Runnable clear) {
        super(8);
        setId("bulk-bar");
        getStyleClass().add("bulk-bar");
        setMinHeight(HIGH);
        setMaxHeight(HIGH);
        var count = Chips.styled("", "strong", "small");
        count.setId("bulk-count");
        count.setMinWidth(USE_PREF_SIZE);
        var same = Controls.button(
                "bulk-same", "mdi2c-call-merge", texts.get("ui.bulk.same"), () -> model.withSelected(work::same));
        var different = Controls.button(
                "bulk-different",
                "mdi2n-not-equal-variant",
                texts.get("ui.menu.different"),
                () -> model.withSelected(work::different));
        getChildren()
                .addAll(
                        count,
                        Controls.spring(),
                        same,
                        different,
                        Controls.button(
                                "bulk-marking",
                                "mdi2s-stamper",
                                texts.get("ui.menu.marking"),
                                () -> model.withSelected(work::mark)),
                        Controls.button(
                                "bulk-tags",
                                "mdi2t-tag-outline",
                                texts.get("ui.menu.tags"),
                                () -> model.withSelected(work::tag)),
                        Controls.button(
                                "bulk-note",
                                "mdi2n-note-outline",
                                texts.get("ui.menu.note"),
                                () -> model.withSelected(work::note)),
                        Controls.button(
                                "bulk-graph",
                                "mdi2g-graph-outline",
                                texts.get("ui.menu.graph"),
                                () -> model.withSelected(work::showInGraph)),
                        Controls.button(
                                "bulk-copy",
                                "mdi2c-content-copy",
                                texts.get("ui.bulk.copy"),
                                () -> model.withSelected(work::copy)),
                        Controls.button(
                                "bulk-delete",
                                "mdi2d-delete-outline",
                                texts.get("ui.menu.delete"),
                                () -> model.withSelected(work::delete)),
                        Controls.iconButton("bulk-clear", "mdi2c-close", texts.get("ui.bulk.clear"), clear));
        var scale = TextScale.of(this);
        Bindings.createBooleanBinding(
                        () -> getWidth() / scale.getValue().doubleValue() < NARROW, widthProperty(), scale)
                .subscribe(this::shorten);
        setVisible(false);
        setManaged(false);
        model.selection().countProperty().subscribe(number -> {
            count.setText(texts.get("ui.bulk.count", number.intValue()));
            boolean isMany = number.intValue() > EntityWork.MOST_DECIDED;
            same.setDisable(isMany);
            different.setDisable(isMany);
            show(number.intValue() > 1);
        });
    }

    /** Leaves buttons with their pictures alone, whose words the tooltips say then. */
    private void shorten(boolean isNarrow) {
        for (Node child : getChildren()) {
            if (child instanceof Button button && !button.getText().isEmpty()) {
                button.setContentDisplay(isNarrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                button.setTooltip(isNarrow ? new Tooltip(button.getText()) : null);
                button.setMinWidth(USE_PREF_SIZE);
            }
        }
    }

    private void show(boolean isShown) {
        if (isShown && !isVisible()) {
            setTranslateY(HIGH);
            var slide = new TranslateTransition(SLIDE, this);
            slide.setToY(0);
            slide.play();
        }
        setVisible(isShown);
        setManaged(isShown);
    }
}
