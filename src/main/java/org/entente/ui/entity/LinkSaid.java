package org.entente.ui.entity;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.EntityPage.LinkLine;
import org.entente.ui.theme.TextScale;

/** A link as the inspector shows it. The name gives way; how it is marked has a line of its own, so that it is never cut. */
final class LinkSaid extends VBox {

    private static final double KIND = 112;
    private static final double SYMBOL = 20;

    LinkSaid(LinkLine link, Chips chips) {
        var kind = PageCells.words(link.kind(), "muted", "small");
        TextScale.exactly(kind, KIND);
        kind.setMinHeight(USE_PREF_SIZE);
        var name = Chips.styled(link.name(), "small");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var grade = chips.grade(link.grade());
        grade.setMinWidth(USE_PREF_SIZE);
        var said = new HBox(8, kind, new SymbolView(link.symbol(), SYMBOL), name, grade);
        said.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(said, mark(link.portion(), chips));
        setMinHeight(42);
        setAlignment(Pos.CENTER_LEFT);
    }

    /** On more than one line where large text leaves it no other way. */
    private static Node mark(String mark, Chips chips) {
        var portion = chips.portion(mark);
        portion.setWrapText(true);
        portion.setTextAlignment(TextAlignment.RIGHT);
        return new HBox(Controls.spring(), portion);
    }
}
