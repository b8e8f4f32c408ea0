package org.entente.ui.entity;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.EntityRow;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The first column of the entities table: symbol, name, what is to be known of it, and the name in its own script. */
final class NameFace {

    private static final double SYMBOL = 24;

    private final Texts texts;
    private final NameLine top = new NameLine();
    private final Label second = Chips.styled("", "caption", "muted");
    private final HBox all = new HBox(12);
    private @Nullable SymbolView symbol;

    private NameFace(Texts texts) {
        this.texts = texts;
        second.managedProperty().bind(second.visibleProperty());
        var both = new VBox(top, second);
        both.setAlignment(Pos.CENTER_LEFT);
        all.getChildren().add(both);
        all.setAlignment(Pos.CENTER_LEFT);
    }

    static EntityCell.Face in(Texts texts) {
        var face = new NameFace(texts);
        return new EntityCell.Face(face.all, face::show);
    }

    private void show(EntityRow row) {
        showSymbol(row);
        top.name(row.name());
        if (row.isContested()) {
            top.mark(texts.get("ui.entity.contested"), "warning-text");
        }
        if (row.members() > 1) {
            top.mark(
                    texts.get(row.isDoubted() ? "ui.entity.doubted" : "ui.entity.merged", row.members()),
                    row.isDoubted() ? "warning-text" : "muted");
        }
        second.setText(row.second());
        second.setVisible(!row.second().isEmpty());
    }

    private void showSymbol(EntityRow row) {
        if (symbol == null) {
            symbol = new SymbolView(row.symbol(), SYMBOL);
            all.getChildren().addFirst(symbol);
        } else {
            symbol.show(row.symbol());
        }
    }
}
