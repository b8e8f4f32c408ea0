package org.entente.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.ChangeRow;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Rows;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Audit;
import org.entente.ui.peek.Peek;
import org.entente.ui.text.Texts;

/** All that is known of one entry: who, when, why, in which package, and what it replaced and put, object by object. */
final class DeedBox extends VBox {

    private final Texts texts;
    private final Consumer<ObjectId> open;

    /**
     * @param details what it changed; empty if it changed no claim
     * @param open opens the page of an object
     */
    DeedBox(Audit.Entry entry, Optional<Audit.Details> details, Texts texts, Consumer<ObjectId> open) {
        super(4);
        this.texts = texts;
        this.open = open;
        getChildren()
                .addAll(
                        Chips.wrapped(
                                texts.get(
                                        "ui.audit.by", entry.who(), entry.time().second()),
                                "muted",
                                "caption"),
                        facts(entry));
        var parts = details.map(Audit.Details::parts).orElse(List.of());
        parts.forEach(part -> getChildren().addAll(changes(part)));
        if (parts.isEmpty()) {
            getChildren().add(Chips.wrapped(nothing(entry), "muted", "small"));
        }
        if (details.map(Audit.Details::isCut).orElse(false)) {
            getChildren().add(Chips.wrapped(texts.get("ui.audit.cut"), "muted", "small"));
        }
    }

    private String nothing(Audit.Entry entry) {
        return texts.get(
                entry.traits().kind() == Audit.Kind.EXCHANGE && entry.id().isEmpty()
                        ? "ui.audit.ledger.hint"
                        : "ui.audit.said.none");
    }

    /** The entry in each facet, except what the two lines above tell, and its reason and package if it has them. */
    private Node facts(Audit.Entry entry) {
        var grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(4);
        grid.setPadding(new Insets(8, 0, 12, 0));
        if (entry.id().isEmpty()) {
            fact(grid, "ui.audit.column.object", ObjectCell.words(entry.deed(), texts), "small");
        }
        fact(grid, "ui.audit.column.reason", entry.deed().reason(), "small");
        fact(grid, "ui.audit.column.pack", entry.deed().pack(), "small");
        for (AuditFacet facet : List.of(AuditFacet.KIND, AuditFacet.OUTCOME, AuditFacet.PLACE, AuditFacet.MARKING)) {
            fact(
                    grid,
                    "ui.audit.facet." + facet.key(),
                    facet.of(entry, texts).label(),
                    facet == AuditFacet.MARKING && !entry.portion().isEmpty() ? "portion" : "small");
        }
        return grid;
    }

    private void fact(GridPane grid, String key, String words, String style) {
        if (!words.isEmpty()) {
            var label = Chips.styled(texts.get(key), "muted", "small");
            label.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), label, Chips.wrapped(words, style));
        }
    }

    private List<Region> changes(Audit.Part part) {
        var rows = new ArrayList<Region>();
        rows.add(object(part.object()));
        part.changes().forEach(change -> rows.add(ChangeRow.narrow(change, texts)));
        return rows;
    }

    private HBox object(Audit.Named object) {
        var name = Chips.styled(object.name(), "strong");
        name.setWrapText(true);
        if (!object.canOpen()) {
            var row = new HBox(8, new SymbolView(object.symbol(), 24), name);
            row.setPadding(new Insets(6, 8, 6, 8));
            return row;
        }
        var row = Rows.opening(
                "audit-thing",
                object.name(),
                () -> open.accept(object.id()),
                new SymbolView(object.symbol(), 24),
                name);
        Peek.on(row, object.id());
        return row;
    }
}
