package org.entente.ui.shell;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.Rows;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The places of a case down the left side: 208 wide when open, 56 when closed; badges count what waits for you. */
final class Rail extends VBox {

    private static final String FOLDED = "folded";
    private static final String BADGE = "badge";

    private final ShellViewModel model;
    private final Texts texts;
    private final Collection<Place> places;
    private final References references;
    private final Map<Place, Pane> items = new EnumMap<>(Place.class);
    private @Nullable Pane revealed;

    /** @param references what is dragged onto the exchange is to leave */
    Rail(ShellViewModel model, Texts texts, Collection<Place> places, References references) {
        this.model = model;
        this.texts = texts;
        this.places = places;
        this.references = references;
        setId("rail");
        getStyleClass().add("rail");
        model.railOpenProperty().subscribe(_ -> rebuild());
        model.selectedProperty().subscribe(_ -> rebuild());
        places.forEach(place -> model.badge(place).subscribe(_ -> count(place)));
    }

    private void rebuild() {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        String had = focus != null && Focus.isIn(focus, this) ? focus.getId() : null;
        boolean isOpen = model.railOpenProperty().get();
        getStyleClass().remove(FOLDED);
        if (!isOpen) {
            getStyleClass().add(FOLDED);
        }
        var foot = new Region();
        VBox.setVgrow(foot, Priority.ALWAYS);
        getChildren().setAll(rows(isOpen, false));
        getChildren().add(foot);
        getChildren().addAll(rows(isOpen, true));
        applyCss(); // it may fold while the window is laid out, and what that brings would be drawn once without its
        // style
        Node again = had == null ? null : lookup("#" + had);
        if (again != null) {
            again.requestFocus(); // it would fall to the first control of the window
        }
        requestLayout();
    }

    /** Where one is stays in sight in a window too low for all places. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        TabItem tab = model.selectedProperty().get();
        Pane item = tab == null ? null : items.get(tab.destination().place());
        if (item != null && item != revealed) {
            revealed = item; // once: whoever scrolls away from it may stay there
            Platform.runLater(() -> Rows.reveal(item));
        }
    }

    /** Counts anew what waits at a place; the rest of the rail stays as it is. */
    private void count(Place place) {
        Pane item = items.get(place);
        if (item == null) {
            return;
        }
        item.getChildren().removeIf(part -> part.getStyleClass().contains(BADGE));
        int waiting = model.badge(place).get();
        if (waiting > 0) {
            var badge = Chips.styled(String.valueOf(waiting), BADGE);
            if (item instanceof StackPane) {
                badge.getStyleClass().add("corner");
                StackPane.setAlignment(badge, Pos.TOP_RIGHT);
            }
            item.getChildren().add(badge);
        }
    }

    private List<HBox> rows(boolean isOpen, boolean isAtFoot) {
        return places.stream()
                .filter(place -> place.isAtFoot() == isAtFoot)
                .map(place -> row(place, isOpen))
                .toList();
    }

    private HBox row(Place place, boolean isOpen) {
        TabItem tab = model.selectedProperty().get();
        boolean isChosen = tab != null && tab.destination().place() == place;
        var bar = new Region();
        bar.getStyleClass().add("rail-bar");
        Pane item = isOpen ? wide(place) : narrow(place);
        items.put(place, item);
        count(place);
        item.setId("rail-" + place.key());
        item.setFocusTraversable(true);
        item.setAccessibleRole(AccessibleRole.BUTTON);
        String name = texts.get("ui.place." + place.key());
        item.setAccessibleText(name);
        var tip = new Tooltip(name);
        place.keys().ifPresent(keys -> tip.textProperty().bind(texts.live("ui.shell.place.tip", name, keys)));
        Tooltip.install(item, tip);
        item.setOnMouseClicked(_ -> model.open(place));
        item.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                model.open(place);
            }
        });
        if (place == Place.EXCHANGE) {
            references.take(item, _ -> new References.Goal.ToOutbox());
        }
        if (isChosen) {
            item.getStyleClass().add("chosen");
            bar.getStyleClass().add("chosen");
        }
        var row = new HBox(5, bar, item);
        row.setPadding(new javafx.geometry.Insets(0, 8, 0, 0));
        HBox.setHgrow(item, Priority.ALWAYS);
        return row;
    }

    private Pane wide(Place place) {
        var item = new HBox(
                12,
                Icons.of(place.icon(), "icon-20"),
                Chips.styled(texts.get("ui.place." + place.key()), "rail-label"),
                Controls.spring());
        item.getStyleClass().add("rail-item");
        return item;
    }

    private Pane narrow(Place place) {
        var item = new StackPane(Icons.of(place.icon(), "icon-20"));
        item.getStyleClass().add("rail-item");
        item.setStyle("-fx-padding: 0; -fx-alignment: center;");
        item.setPrefWidth(40);
        return item;
    }
}
