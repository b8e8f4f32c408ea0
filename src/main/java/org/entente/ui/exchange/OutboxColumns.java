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

    /** At the usual size of text, with which a mark is whole beside a name in each of the three. */
    static final double ENOUGH = 1000;

    private static final double LEFT = 400;
    private static final double RIGHT = 416;
    /** Below it a list cannot be read; the page scrolls instead. */
    private static final double LOWEST = 220;

    private final List<String> names;
    private final List<Region> columns;
    private final List<Column> headed;
    private int shown;
    private boolean areTabs;
    private double lowest = LOWEST;

    OutboxColumns(Draft draft, Texts texts, Column leaves, SeenPane seen, Column stays) {
        names = List.of(
                texts.get("ui.exchange.tab.leaves", draft.leaves()),
                texts.get("ui.exchange.seen", draft.partner()),
                texts.get("ui.exchange.tab.stays", draft.stays()));
        columns = List.of(leaves, seen, stays);
        headed = List.of(leaves, seen.column(), stays);
        leaves.getStyleClass().add("ruled-right");
        leaves.setMinWidth(0);
        stays.setMinWidth(0);
        TextScale.of(this).subscribe(scale -> {
            lowest = LOWEST * scale.doubleValue();
            leaves.setPrefWidth(LEFT * scale.doubleValue());
            stays.setPrefWidth(RIGHT * scale.doubleValue());
            limit();
        });
        setMinWidth(0);
        setId("outbox-columns");
        Narrow.watch(this, ENOUGH, isNarrow -> {
            areTabs = isNarrow;
            headed.forEach(column -> {
                column.showHead(!isNarrow); // the tab over it says the same
                column.scrolls(!isNarrow); // or it would scroll within what scrolls
            });
            limit();
            getChildren().setAll(isNarrow ? tabs() : beside());
        });
    }

    /** Tabs are as tall as what they hold, for the page scrolls them. */
    private void limit() {
        setMinHeight(areTabs ? USE_COMPUTED_SIZE : lowest);
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
