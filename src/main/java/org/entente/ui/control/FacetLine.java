package org.entente.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.entente.ui.door.Facet;

/** One choice of a facet: a tick that keeps only such rows, and how many there are. */
final class FacetLine extends HBox {

    private final CheckBox tick = new CheckBox();
    private final Label count = Chips.styled("", "muted", "small");

    FacetLine(Facet facet, Facet.Choice choice, FacetChoices model) {
        super(8);
        tick.setId("facet-" + facet.key() + "-" + choice.code());
        tick.setAccessibleText(choice.label());
        tick.setOnAction(_ -> model.choose(facet.key(), choice.code(), tick.isSelected()));
        setMinHeight(26);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(tick);
        if (choice.symbol() != null) {
            getChildren().add(new SymbolView(choice.symbol(), 18));
        }
        var label = Chips.styled(choice.label(), "small");
        label.setMinWidth(0);
        label.setWrapText(true); // a mark or a name that is cut says another thing
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setOnMouseClicked(_ -> tick.fire());
        HBox.setHgrow(label, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(label, count);
    }

    /** Whether only such rows are kept. */
    void tick(boolean isChosen) {
        tick.setSelected(isChosen);
    }

    /** Says how many there are now. */
    void show(Facet.Choice choice) {
        count.setText("%,d".formatted(choice.count()));
    }
}
