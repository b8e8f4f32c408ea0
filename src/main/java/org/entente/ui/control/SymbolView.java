package org.entente.ui.control;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.kordamp.ikonli.javafx.FontIcon;

/** A thing's symbol: the family's shape and colour with the type's icon on it. */
public final class SymbolView extends StackPane {

    /** @param size side in pixels; 24 in tables, 36 in headings, 20 in lists */
    public SymbolView(Symbol symbol, double size) {
        double scale = size / Family.BOX;
        var shape = new SVGPath();
        shape.setContent(symbol.family().outline());
        shape.setFillRule(FillRule.NON_ZERO);
        shape.getStyleClass().addAll("symbol-shape", symbol.family().styleClass());
        shape.setScaleX(scale);
        shape.setScaleY(scale);
        if (symbol.family() == Family.GROUPS) {
            shape.setFillRule(FillRule.EVEN_ODD);
        }
        var icon = new FontIcon(symbol.icon());
        // a size in code is lost to the theme, so there is a class for every size that symbols come in
        icon.getStyleClass().add("glyph-" + Math.round(symbol.family().glyph() * scale));
        getChildren().addAll(new Group(shape), icon);
        getStyleClass().add("symbol");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setAccessibleText(symbol.label());
    }
}
