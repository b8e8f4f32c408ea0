package org.entente.ui.entity;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Facet;

/** What rows have in common, with counts: a tick keeps only those. 220 wide. */
final class FacetPane extends ScrollPane {

    private static final double WIDTH = 220;

    private final EntityListViewModel model;
    private final VBox groups = new VBox(16);

    FacetPane(EntityListViewModel model) {
        this.model = model;
        setId("entity-facets");
        groups.setStyle("-fx-padding: 14 16 16 16;");
        setContent(groups);
        setFitToWidth(true);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setPrefWidth(WIDTH);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("side");
        model.facets().addListener((ListChangeListener<Facet>) _ -> rebuild());
    }

    private void rebuild() {
        groups.getChildren().setAll(model.facets().stream().map(this::group).toList());
    }

    private Node group(Facet facet) {
        var box = new VBox(2, Chips.styled(facet.label(), "strong", "caption", "muted"));
        facet.choices().forEach(choice -> box.getChildren().add(line(facet, choice)));
        return box;
    }

    private Node line(Facet facet, Facet.Choice choice) {
        var tick = new CheckBox();
        tick.setId("facet-" + facet.key() + "-" + choice.code());
        tick.setAccessibleText(choice.label());
        tick.setSelected(model.queryProperty().get().isChosen(facet.key(), choice.code()));
        tick.setOnAction(_ -> model.change(query -> query.withFacet(facet.key(), choice.code(), tick.isSelected())));
        var row = new HBox(8, tick);
        row.setMinHeight(26);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        if (choice.symbol() != null) {
            row.getChildren().add(new SymbolView(choice.symbol(), 18));
        }
        var label = Chips.styled(choice.label(), "small");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var count = Chips.styled("%,d".formatted(choice.count()), "muted", "small");
        count.setMinWidth(USE_PREF_SIZE);
        row.getChildren().addAll(label, count);
        label.setOnMouseClicked(_ -> tick.fire());
        return row;
    }
}
