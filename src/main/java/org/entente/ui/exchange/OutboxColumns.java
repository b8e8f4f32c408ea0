package org.entente.ui.exchange;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.door.Exchange.Draft;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** What leaves, how the partner will see it, and what stays: beside each other, or as tabs where there is no room for that. */
final class OutboxColumns extends StackPane {

    private static final double LEFT = 400;
    private static final double RIGHT = 416;
    /** Below it a list cannot be read; the page scrolls instead. */
    private static final double LOWEST = 220;

    private final List<String> names;
    private final List<Region> columns;
    private int shown;

    OutboxColumns(Draft draft, Texts texts, Region leaves, Region seen, Region stays) {
        names = List.of(
                texts.get("ui.exchange.tab.leaves", draft.leaves()),
                texts.get("ui.exchange.seen", draft.partner()),
                texts.get("ui.exchange.tab.stays", draft.stays()));
        columns = List.of(leaves, seen, stays);
        side(leaves, LEFT, "ruled-right");
        stays.setPrefWidth(RIGHT);
        stays.setMinWidth(0);
        TextScale.of(this).subscribe(scale -> setMinHeight(LOWEST * scale.doubleValue()));
        setMinWidth(0);
        setId("outbox-columns");
        Narrow.watch(this, isNarrow -> getChildren().setAll(isNarrow ? tabs() : beside()));
    }

    private static void side(Region column, double width, String styleClass) {
        column.getStyleClass().add(styleClass);
        column.setPrefWidth(width);
        column.setMinWidth(0);
    }

    private Node beside() {
        Chips.wear(columns.getLast(), "inspector", true);
        var pane = new BorderPane(columns.get(1));
        pane.setLeft(columns.getFirst());
        pane.setRight(columns.getLast());
        return pane;
    }

    private Node tabs() {
        Chips.wear(columns.getLast(), "inspector", false); // as wide as the tab then, and not as a third column
        var place = new StackPane(columns.get(shown));
        VBox.setVgrow(place, Priority.ALWAYS);
        var group = new ToggleGroup();
        var row = new FlowPane();
        row.getStyleClass().addAll("under-tabs", "ruled");
        row.setStyle("-fx-padding: 0 16 0 16;");
        row.setMinHeight(Region.USE_PREF_SIZE);
        for (int i = 0; i < columns.size(); i++) {
            int number = i;
            var tab = Controls.tab("outbox-tab-" + i, group, i == shown, () -> {
                shown = number;
                place.getChildren().setAll(columns.get(number));
            });
            tab.setText(names.get(i));
            row.getChildren().add(tab);
        }
        return new VBox(row, place);
    }
}
