package org.entente.ui.entity;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.EntityPage.ClaimLine;
import org.entente.ui.door.EntityPage.SourceMention;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/** The parts that lines of a page are made of. */
final class PageCells {

    private final Texts texts;
    private final Chips chips;
    private final Consumer<ObjectId> open;

    /** @param open opens the page of a thing */
    PageCells(Texts texts, Consumer<ObjectId> open) {
        this.texts = texts;
        this.chips = new Chips(texts);
        this.open = open;
    }

    /** Words on as many lines as they need. */
    static Label words(String words, String... styleClasses) {
        var label = Chips.styled(words, styleClasses);
        label.setWrapText(true);
        return label;
    }

    /** What is claimed; a thing that it points at with its symbol. */
    Node value(ClaimLine line, String... styleClasses) {
        ObjectId target = line.target();
        Symbol symbol = line.targetSymbol();
        return target == null || symbol == null
                ? words(line.value(), styleClasses)
                : thing(target, symbol, line.value());
    }

    /** Another thing, whose page a click on its name opens. */
    Node thing(ObjectId id, Symbol symbol, String name) {
        var label = words(name, "link-text");
        label.setOnMouseClicked(_ -> open.accept(id));
        var row = new HBox(8, new SymbolView(symbol, 20), label);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    Node grade(Grade grade) {
        return chips.grade(grade);
    }

    Node portion(String mark) {
        var portion = chips.portion(mark);
        portion.setWrapText(true);
        portion.setTextAlignment(TextAlignment.RIGHT);
        return portion;
    }

    /** Where a claim comes from, or that nobody said so with the way to say it. */
    Node source(ClaimLine line, Consumer<ClaimLine> add) {
        if (!line.isUnsourced()) {
            return source(line.source());
        }
        var button =
                Controls.button("claim-source-add", texts.get("ui.claim.source.add"), () -> add.accept(line), "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.get("ui.claim.source.add.to", line.value()));
        var unsourced = chips.unsourced();
        unsourced.setMinWidth(Region.USE_PREF_SIZE);
        var cell = new FlowPane(6, 4, unsourced, button);
        cell.setRowValignment(VPos.CENTER);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.setPrefWrapLength(0); // as wide as the column, however narrow
        return cell;
    }

    Node source(@Nullable SourceMention source) {
        if (source == null) {
            return chips.unsourced();
        }
        var label = Chips.styled(reference(source), "link-text", "small");
        label.setTooltip(new Tooltip(source.title()));
        label.setMinWidth(0);
        return label;
    }

    /** Its reference, and the place in it. */
    private String reference(SourceMention source) {
        return source.place().isEmpty()
                ? source.reference()
                : texts.get("ui.claim.source", source.reference(), source.place());
    }

    Node by(ClaimLine line) {
        var by = Chips.styled(line.contributor(), "small");
        by.setTooltip(new Tooltip(texts.get("ui.claim.by", line.author(), line.when())));
        return by;
    }
}
