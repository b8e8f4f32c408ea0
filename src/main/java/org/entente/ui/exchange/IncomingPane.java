package org.entente.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
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
    /** A few rows of the list can be seen in any case. */
    private static final double LEAST = 220;

    private final InboxViewModel model;
    private final Inspection inspection;
    private final Texts texts;
    private final ListView<@Nullable Thing> list = new ListView<>();
    private final IncomingDetails details;
    private final StackPane detailed = new StackPane();
    private final FlowPane lenses = new FlowPane(-1, 8); // their edges are one line

    /** @param lens with which it is opened */
    IncomingPane(InboxViewModel model, Inspection inspection, Lens lens, Texts texts) {
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
        Narrow.watch(this, this::place);
        look(lens);
    }

    /** Below each other where there is no room beside; then what is around this scrolls. */
    private void place(boolean isNarrow) {
        setLeft(null);
        setCenter(null);
        if (isNarrow) {
            list.setPrefSize(Region.USE_COMPUTED_SIZE, LEAST);
            list.setMinHeight(LEAST);
            setCenter(new VBox(list, detailed));
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
        lenses.getStyleClass().add("segments");
        lenses.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(8, lenses);
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

    /** Shows the things that {@code lens} lets through, the first of them with its claims. */
    private void look(Lens lens) {
        var group = new ToggleGroup();
        var back = Controls.button(
                "incoming-back", "mdi2c-chevron-left", texts.get("ui.exchange.incoming.back"), model::closePreview);
        FlowPane.setMargin(back, new Insets(0, 16, 0, 0));
        var buttons = new ArrayList<Node>(List.of(back));
        buttons.add(lens(group, "all", Lens.ALL, lens));
        for (Change change : Change.values()) {
            buttons.add(lens(group, change.name().toLowerCase(Locale.ROOT), Lens.of(change), lens));
        }
        Role role = lens.role();
        if (role != null) {
            buttons.add(lens(group, "role", lens, lens));
        }
        lenses.getChildren().setAll(buttons);
        list.getItems().setAll(shown(lens));
        list.getSelectionModel().selectFirst();
        show(list.getSelectionModel().getSelectedItem());
    }

    private List<Thing> shown(Lens lens) {
        return inspection.incoming().things().stream().filter(lens::shows).toList();
    }

    private ToggleButton lens(ToggleGroup group, String name, Lens lens, Lens chosen) {
        Role role = lens.role();
        String words = role == null
                ? texts.get("ui.exchange.incoming.lens." + name)
                : texts.get("ui.role." + role.name().toLowerCase(Locale.ROOT));
        int count = shown(lens).size();
        var button = new ToggleButton(texts.get("ui.exchange.incoming.lens", words, count));
        button.setId("incoming-" + name);
        button.setToggleGroup(group);
        button.setSelected(lens.equals(chosen));
        button.setDisable(count == 0);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> look(lens));
        return button;
    }

    private void show(@Nullable Thing thing) {
        detailed.getChildren().setAll(thing == null ? new Region() : details.of(thing));
    }

    private Node row(Thing thing) {
        var name = Chips.styled(thing.name(), "strong", "small");
        name.setMinWidth(0);
        var head = new HBox(8, name, Controls.spring(), Chips.mark(thing.portion()));
        head.setAlignment(Pos.CENTER_LEFT);
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
