package org.entente.ui.audit;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Rows;
import org.entente.ui.control.States;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Audit;
import org.entente.ui.peek.Peek;
import org.entente.ui.text.Texts;

/** What the selected action said, thing by thing. */
final class SaidPane extends StackPane {

    private final AuditViewModel model;
    private final Texts texts;
    private final Consumer<ObjectId> open;

    SaidPane(AuditViewModel model, Texts texts, Consumer<ObjectId> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        setId("audit-said");
        model.selectedProperty().subscribe(_ -> show());
        model.detailsProperty().subscribe(_ -> show());
    }

    private void show() {
        Audit.Entry entry = model.selectedProperty().get();
        Optional<Audit.Details> details = model.detailsProperty().get();
        if (entry == null) {
            getChildren()
                    .setAll(States.empty(
                            "mdi2c-cursor-default-outline",
                            texts.get("ui.inspector.none"),
                            texts.get("ui.audit.none.hint")));
        } else if (details.isEmpty()) {
            getChildren()
                    .setAll(
                            entry.id().isEmpty()
                                    ? States.empty(
                                            "mdi2s-swap-horizontal", entry.action(), texts.get("ui.audit.ledger.hint"))
                                    : States.loading(texts.get("ui.audit.loading")));
        } else {
            getChildren().setAll(list(entry, details.get()));
        }
    }

    private Node list(Audit.Entry entry, Audit.Details details) {
        var title = Chips.styled(entry.action(), "card-title");
        title.setWrapText(true);
        var box = new VBox(
                4, title, Chips.styled(texts.get("ui.audit.by", entry.who(), entry.time()), "muted", "caption"));
        box.setPadding(new Insets(16, 8, 16, 8));
        var rows = new ArrayList<Region>();
        Audit.Said before = null;
        for (Audit.Said said : details.said()) {
            if (before == null || !before.object().equals(said.object())) {
                rows.add(thing(said));
            }
            var value = Chips.styled(said.value());
            value.setWrapText(true);
            value.setMinHeight(Region.USE_PREF_SIZE);
            var line = new VBox(Chips.styled(said.property(), "muted", "caption"), value);
            line.setPadding(new Insets(2, 8, 4, 42));
            rows.add(line);
            before = said;
        }
        box.getChildren().addAll(rows);
        if (details.isCut()) {
            box.getChildren().add(Chips.styled(texts.get("ui.audit.cut"), "muted", "small"));
        }
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private HBox thing(Audit.Said said) {
        var row = Rows.opening(
                "audit-thing",
                said.name(),
                () -> open.accept(said.object()),
                new SymbolView(said.symbol(), 24),
                Chips.styled(said.name(), "strong"));
        Peek.on(row, said.object());
        return row;
    }
}
