package org.entente.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.entente.ui.door.Facet;
import org.entente.ui.text.Texts;

/**
 * What rows have in common, with counts: a tick keeps only those. 220 wide; beside a table that has little room it gives way
 * first, so that the table need not.
 */
public final class FacetPane extends ScrollPane {

    private static final double WIDTH = 220;
    private static final double SLIM = 176;

    /** The longest word beside its tick and count in the largest letters; narrower, words broke within. */
    private static final double MOST = 320;

    /** In letters of the usual size; in a place narrower than this it is slim. */
    private static final double CLOSE = 700;

    /** In a place narrower than this it goes, for the markings in the table must not be cut. */
    private static final double TIGHT = 560;

    /** A size of text. */
    private static final double LARGE = 1.5;

    private final FacetChoices model;
    private final BooleanProperty hasRoom = new SimpleBooleanProperty(true);
    private final BooleanProperty isWanted = new SimpleBooleanProperty();
    private final VBox groups = new VBox(16);
    private final Map<String, Group> kept = new HashMap<>();

    /** A facet: its heading and, below it, the lines of its choices by their codes. */
    private record Group(VBox box, VBox choices, Map<String, FacetLine> lines) {

        static Group of(String label) {
            var choices = new VBox(2);
            return new Group(
                    new VBox(2, Chips.styled(label, "strong", "caption", "muted"), choices), choices, new HashMap<>());
        }
    }

    public FacetPane(String id, FacetChoices model) {
        this.model = model;
        setId(id);
        groups.setStyle("-fx-padding: 14 16 16 16;");
        setContent(groups);
        setFitToWidth(true);
        keepTo(WIDTH);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("side");
        visibleProperty().bind(hasRoom.or(isWanted));
        managedProperty().bind(hasRoom.or(isWanted));
        model.facets().addListener((ListChangeListener<Facet>) _ -> rebuild());
    }

    /**
     * Takes as much as a place can spare.
     *
     * @param place its width, counted in letters of the usual size
     * @param scale how large letters are
     */
    public void giveWay(double place, double scale) {
        double slim = Math.min(MOST, SLIM * scale);
        keepTo(place < CLOSE ? slim : Math.max(WIDTH, slim));
        hasRoom.set(place >= (scale < LARGE ? TIGHT : CLOSE)); // large rows are few, and are what one came for
    }

    /** Shows the facets where they have no room of their own; there only is it to be seen. */
    public ToggleButton toggle(Texts texts) {
        var toggle = new ToggleButton(null, Icons.of("mdi2f-filter-variant"));
        toggle.setId(getId() + "-show");
        toggle.getStyleClass().add("flat");
        toggle.setAccessibleText(texts.get("ui.facets.show"));
        toggle.setTooltip(new Tooltip(texts.get("ui.facets.show")));
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.selectedProperty().bindBidirectional(isWanted);
        toggle.visibleProperty().bind(hasRoom.not());
        toggle.managedProperty().bind(hasRoom.not());
        return toggle;
    }

    private void keepTo(double width) {
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
    }

    /** Keeps the lines that are still there: while somebody types a filter mostly counts change. */
    private void rebuild() {
        if (model.facets().isEmpty()) {
            kept.clear();
        }
        replace(groups.getChildren(), model.facets().stream().map(this::group).toList());
    }

    /** Ticks what is chosen now: a filter that was taken away elsewhere may leave all counts as they are. */
    public void tick() {
        kept.forEach(
                (facet, group) -> group.lines().forEach((choice, line) -> line.tick(model.isChosen(facet, choice))));
    }

    private Node group(Facet facet) {
        var group = kept.computeIfAbsent(facet.key(), _ -> Group.of(facet.label()));
        replace(
                group.choices().getChildren(),
                facet.choices().stream()
                        .map(choice -> line(group, facet, choice))
                        .toList());
        return group.box();
    }

    private Node line(Group group, Facet facet, Facet.Choice choice) {
        var line = group.lines().computeIfAbsent(choice.code(), _ -> new FacetLine(facet, choice, model));
        line.show(choice);
        line.tick(model.isChosen(facet.key(), choice.code()));
        return line;
    }

    private static void replace(ObservableList<Node> shown, List<? extends Node> wanted) {
        if (!shown.equals(wanted)) {
            shown.setAll(wanted);
        }
    }
}
