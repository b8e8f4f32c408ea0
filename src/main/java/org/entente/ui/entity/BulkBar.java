package org.entente.ui.entity;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.TranslateTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** What can be done with all that are selected; slides up as soon as two are. */
final class BulkBar extends HBox {

    private static final Duration SLIDE = Duration.millis(180);
    private static final double HIGH = 52;
    /** In letters of the usual size; below, what everybody knows by its picture goes without words. */
    private static final double WIDE = 1_110;

    /** Below, there is no room for words at all. */
    private static final double NARROW = 960;

    private static final Set<String> KNOWN = Set.of("bulk-copy", "bulk-delete");

    /** Its width, counted in letters of the usual size. A field, for nothing else would keep it. */
    private final DoubleBinding room;

    private final EntityListViewModel model;
    private final Texts texts;

    BulkBar(EntityListViewModel model, EntityWork work, Texts texts, Runnable clear) {
        super(8);
        this.model = model;
        this.texts = texts;
        setId("bulk-bar");
        getStyleClass().add("bulk-bar");
        setMinWidth(0); // its words give way by its width: it must not hold that width for their sake
        var count = Chips.styled("", "strong", "small");
        count.setId("bulk-count");
        count.setMinWidth(USE_PREF_SIZE);
        var same = deed("bulk-same", "mdi2c-call-merge", "ui.bulk.same", work::same);
        var different = deed("bulk-different", "mdi2n-not-equal-variant", "ui.menu.different", work::different);
        getChildren()
                .addAll(
                        count,
                        Controls.spring(),
                        same,
                        different,
                        deed("bulk-marking", "mdi2s-stamper", "ui.menu.marking", work::mark),
                        deed("bulk-tags", "mdi2t-tag-outline", "ui.menu.tags", work::tag),
                        deed("bulk-note", "mdi2n-note-outline", "ui.menu.note", work::note),
                        deed("bulk-graph", "mdi2g-graph-outline", "ui.menu.graph", work::showInGraph),
                        deed("bulk-copy", "mdi2c-content-copy", "ui.bulk.copy", work::copy),
                        deed("bulk-delete", "mdi2d-delete-outline", "ui.menu.delete", work::delete),
                        Controls.iconButton("bulk-clear", "mdi2c-close", texts.get("ui.bulk.clear"), clear));
        var scale = TextScale.of(this);
        scale.subscribe(now -> {
            setMinHeight(HIGH * now.doubleValue());
            setMaxHeight(HIGH * now.doubleValue());
        });
        room = Bindings.createDoubleBinding(() -> getWidth() / scale.getValue().doubleValue(), widthProperty(), scale);
        room.subscribe(this::shorten);
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

    /** A button that does something with all that are selected. */
    private Button deed(String id, String icon, String key, Consumer<List<ObjectId>> what) {
        return Controls.button(id, icon, texts.get(key), () -> model.withSelected(what));
    }

    /** Leaves buttons with their pictures alone, whose words the tooltips say then. */
    private void shorten(Number room) {
        for (Node child : getChildren()) {
            if (child instanceof Button button && !button.getText().isEmpty()) {
                boolean isShort = room.doubleValue() < (KNOWN.contains(button.getId()) ? WIDE : NARROW);
                button.setContentDisplay(isShort ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                button.setTooltip(isShort ? new Tooltip(button.getText()) : null);
                button.setMinWidth(USE_PREF_SIZE);
            }
        }
    }

    private void show(boolean isShown) {
        if (isShown && !isVisible()) {
            setTranslateY(getMinHeight());
            var slide = new TranslateTransition(SLIDE, this);
            slide.setToY(0);
            slide.play();
        }
        setVisible(isShown);
        setManaged(isShown);
    }
}
