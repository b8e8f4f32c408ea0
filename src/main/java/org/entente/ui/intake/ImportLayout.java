package org.entente.ui.intake;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.theme.TextScale;

/**
 * The parts of an import: what the columns mean beside what becomes of them, so that a change and its effect are seen
 * together. Where there is no room for both, as with large text, everything is below each other and scrolls.
 */
final class ImportLayout extends StackPane {

    /** Narrower than this, counted in letters of the usual size, nothing is beside anything. */
    private static final double BESIDE = 1_000;

    /** Keeps the fields off the scroll bar, which would touch them. */
    private static final Insets BESIDE_BAR = new Insets(0, 12, 0, 0);

    private static final double MAPPING = 600;
    private static final double PREVIEW = 320;

    private final Parts parts;
    private final ObservableValue<Number> scale = TextScale.of(this);
    private final ScrollPane scroll = new ScrollPane();
    private boolean isBeside;

    /**
     * @param reading how the file is read
     * @param mapping what its columns mean
     * @param preview what becomes of its first rows
     * @param summary what the preview comes to, for where it is out of sight
     * @param whole what is said about all of it
     */
    record Parts(Node reading, Region mapping, Region preview, Region summary, Node whole) {}

    ImportLayout(Parts parts) {
        this.parts = parts;
        scroll.setId("table-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setMinHeight(0);
        parts.preview().setMinWidth(0);
        HBox.setHgrow(parts.preview(), Priority.ALWAYS);
        widthProperty().subscribe(_ -> arrange());
        scale.subscribe(_ -> arrange());
    }

    private void arrange() {
        double letters = getWidth() / scale.getValue().doubleValue();
        if (letters <= 0 || !getChildren().isEmpty() && isBeside == letters >= BESIDE) {
            return;
        }
        isBeside = letters >= BESIDE;
        getChildren().clear();
        scroll.setContent(null);
        if (isBeside) {
            beside();
        } else {
            below();
        }
    }

    private void beside() {
        double width = MAPPING * scale.getValue().doubleValue();
        parts.mapping().setMinWidth(width);
        parts.mapping().setPrefWidth(width);
        parts.mapping().setMaxWidth(width);
        parts.mapping().setMinHeight(0);
        parts.preview().setPrefHeight(Region.USE_COMPUTED_SIZE);
        var both = new HBox(16, parts.mapping(), parts.preview());
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().setAll(new VBox(12, parts.reading(), both, parts.whole()));
    }

    private void below() {
        parts.mapping().setMinWidth(0);
        parts.mapping().setPrefWidth(Region.USE_COMPUTED_SIZE);
        parts.mapping().setMaxWidth(Double.MAX_VALUE);
        parts.mapping().setMinHeight(Region.USE_PREF_SIZE);
        parts.preview().setPrefHeight(PREVIEW * scale.getValue().doubleValue());
        var all = new VBox(16, parts.whole(), parts.reading(), parts.mapping(), parts.preview());
        all.setPadding(BESIDE_BAR);
        scroll.setContent(all);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(new VBox(8, scroll, parts.summary()));
    }
}
