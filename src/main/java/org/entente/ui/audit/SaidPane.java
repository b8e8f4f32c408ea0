package org.entente.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
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
            getChildren().clear(); // the shell shows no panel then
        } else if (!entry.id().isEmpty() && details.isEmpty()) {
            getChildren().setAll(States.loading(texts.get("ui.audit.loading")));
        } else {
            getChildren().setAll(page(entry, details));
        }
    }

    private Node page(Audit.Entry entry, Optional<Audit.Details> details) {
        var title = wrapped(entry.action(), "card-title");
        title.setId("audit-said-title");
        var box = new VBox(
                4,
                title,
                wrapped(texts.get("ui.audit.by", entry.who(), entry.time().second()), "muted", "caption"),
                facts(entry));
        box.setPadding(new Insets(16));
        details.ifPresent(read -> box.getChildren().addAll(said(read)));
        if (details.isEmpty()) {
            box.getChildren()
                    .add(wrapped(
                            texts.get(
                                    entry.traits().kind() == Audit.Kind.EXCHANGE
                                            ? "ui.audit.ledger.hint"
                                            : "ui.audit.said.none"),
                            "muted",
                            "small"));
        }
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        return scroll;
    }

    /** The entry in each facet, except what the two lines above tell. */
    private Node facts(Audit.Entry entry) {
        var grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(4);
        grid.setPadding(new Insets(8, 0, 12, 0));
        for (AuditFacet facet : List.of(AuditFacet.KIND, AuditFacet.OUTCOME, AuditFacet.PLACE, AuditFacet.MARKING)) {
            var label = Chips.styled(texts.get("ui.audit.facet." + facet.key()), "muted", "small");
            label.setMinWidth(USE_PREF_SIZE);
            grid.addRow(
                    grid.getRowCount(),
                    label,
                    wrapped(
                            facet.of(entry, texts).label(),
                            facet == AuditFacet.MARKING && !entry.portion().isEmpty() ? "portion" : "small"));
        }
        return grid;
    }

    private List<Region> said(Audit.Details details) {
        var rows = new ArrayList<Region>();
        Audit.Said before = null;
        for (Audit.Said said : details.said()) {
            if (before == null || !before.object().equals(said.object())) {
                rows.add(thing(said));
            }
            var line = new VBox(Chips.styled(said.property(), "muted", "caption"), wrapped(said.value()));
            line.setPadding(new Insets(2, 8, 4, 42));
            rows.add(line);
            before = said;
        }
        if (details.isCut()) {
            rows.add(wrapped(texts.get("ui.audit.cut"), "muted", "small"));
        }
        return rows;
    }

    private static Label wrapped(String words, String... styles) {
        var label = Chips.styled(words, styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
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
