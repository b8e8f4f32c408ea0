package org.entente.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.catalogue.ObjectType.Role;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.NodeCell;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Exchange.Inspection;
import org.entente.ui.door.Incoming.Change;
import org.entente.ui.door.Incoming.Thing;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The things that a package would bring, and of the chosen one every claim beside what the case holds. Nothing can be changed. */
final class IncomingPane extends BorderPane {

    private static final double LIST = 380;
    /** With less, the list or both columns of claims beside it would break words. */
    private static final double ENOUGH = 1000;
    /** A few rows of the list can be seen in any case. */
    private static final double LEAST = 220;

    private final InboxViewModel model;
    private final Inspection inspection;
    private final Texts texts;
    private final ListView<@Nullable Thing> list = new ListView<>();
    private final IncomingDetails details;
    private final StackPane detailed = new StackPane();
    private final FlowPane filters = new FlowPane(-1, 8); // their edges are one line

    /** @param filter with which it is opened */
    IncomingPane(InboxViewModel model, Inspection inspection, IncomingFilter filter, Texts texts) {
        this.model = model;
        this.inspection = inspection;
        this.texts = texts;
        this.details = new IncomingDetails(inspection, texts);
        setId("inbox-preview");
        list.setId("incoming-list");
        list.getStyleClass().add("pair-list");
        list.setAccessibleText(texts.get("ui.exchange.incoming"));
        list.setCellFactory(_ -> new NodeCell<>(this::row));
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        setTop(head());
        Narrow.watch(this, ENOUGH, this::place);
        look(filter);
    }

    /** Below each other where there is no room beside; then what is around this scrolls. */
    private void place(boolean isNarrow) {
        setLeft(null);
        setCenter(null);
        if (isNarrow) {
            list.setPrefSize(Region.USE_COMPUTED_SIZE, LEAST);
            list.setMinHeight(LEAST);
            setCenter(new VBox(detailed, list)); // what is compared is what one came for
        } else {
            list.setPrefSize(LIST, Region.USE_COMPUTED_SIZE);
            list.setMinHeight(LEAST);
            var scroll = new ScrollPane(detailed);
            scroll.setFitToWidth(true);
            setLeft(list);
            setCenter(scroll);
        }
        Chips.wear(list, "ruled-right", !isNarrow);
    }

    private Node head() {
        filters.getStyleClass().add("segments");
        filters.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(8, filters);
        if (!inspection.incoming().isWhole()) {
            var first = Fields.hint(texts.get(
                    "ui.exchange.incoming.shown", inspection.incoming().shown(), inspection.fresh()));
            first.setId("incoming-shown");
            box.getChildren().add(first);
        }
        box.getStyleClass().add("ruled");
        box.setStyle("-fx-padding: 0 32 12 32;");
        return box;
    }

    /** Shows the things that {@code filter} lets through, the first of them with its claims. */
    private void look(IncomingFilter filter) {
        var group = new ToggleGroup();
        var buttons = new ArrayList<Node>();
        buttons.add(filter(group, "all", IncomingFilter.ALL, filter));
        for (Change change : Change.values()) {
            buttons.add(filter(group, change.name().toLowerCase(Locale.ROOT), IncomingFilter.of(change), filter));
        }
        Role role = filter.role();
        if (role != null) {
            buttons.add(filter(group, "role", filter, filter));
        }
        filters.getChildren().setAll(buttons);
        list.getItems().setAll(shown(filter));
        list.getSelectionModel().selectFirst();
        show(list.getSelectionModel().getSelectedItem());
    }

    private List<Thing> shown(IncomingFilter filter) {
        return inspection.incoming().things().stream().filter(filter::shows).toList();
    }

    private ToggleButton filter(ToggleGroup group, String name, IncomingFilter filter, IncomingFilter chosen) {
        Role role = filter.role();
        String words = role == null
                ? texts.get("ui.exchange.incoming.filter." + name)
                : texts.get("ui.role." + role.name().toLowerCase(Locale.ROOT));
        int count = shown(filter).size();
        var button = new ToggleButton(texts.get("ui.exchange.incoming.filter", words, count));
        button.setId("incoming-" + name);
        button.setToggleGroup(group);
        button.setSelected(filter.equals(chosen));
        button.setDisable(count == 0);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> look(filter));
        return button;
    }

    private void show(@Nullable Thing thing) {
        model.lookedAtProperty().set(thing == null ? "" : thing.name());
        detailed.getChildren().setAll(thing == null ? new Region() : details.of(thing));
    }

    private Node row(Thing thing) {
        var name = Chips.wrapped(thing.name(), "strong", "small"); // a link is told by both its ends
        name.setMinWidth(0);
        var head = new HBox(8, name, Controls.spring(), Chips.mark(thing.portion()));
        head.setAlignment(Pos.TOP_LEFT);
        var changes = new HBox(8);
        changes.setAlignment(Pos.CENTER_LEFT);
        thing.changes().forEach(change -> changes.getChildren().add(change(change, thing)));
        var words = new VBox(2, head, changes);
        words.setMinWidth(0);
        HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        var row = new HBox(10, new SymbolView(thing.symbol(), 22), words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node change(Change change, Thing thing) {
        String words = change == Change.SAME
                ? texts.get("ui.exchange.incoming.same", thing.same())
                : texts.get("ui.exchange.incoming.is." + change.name().toLowerCase(Locale.ROOT));
        var label = change == Change.CONTESTED
                ? Chips.styled(words, "contested-chip")
                : Chips.styled(words, "muted", "caption");
        label.setMinWidth(change == Change.SAME ? 0 : Region.USE_PREF_SIZE);
        return label;
    }
}
