package org.entente.ui.control;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A thing's symbol: the family's shape and colour with the type's icon on it. */
public final class SymbolView extends StackPane {

    private static final String GLYPH = "glyph-";

    private final SVGPath shape = new SVGPath();
    private final FontIcon icon = new FontIcon();
    private final double scale;
    private @Nullable Symbol shown;

    /** @param size side in pixels at the usual size of text; 24 in tables, 36 in headings, 20 in lists */
    public SymbolView(Symbol symbol, double size) {
        scale = size / Family.BOX;
        getChildren().addAll(new Group(shape), icon);
        getStyleClass().add("symbol");
        TextScale.of(this).subscribe(text -> grow(size * text.doubleValue()));
        show(symbol);
    }

    /** Its glyph grows with the style sheet. */
    private void grow(double side) {
        shape.setScaleX(side / Family.BOX);
        shape.setScaleY(side / Family.BOX);
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
    }

    /** Stands for another thing from now on. */
    public void show(Symbol symbol) {
        if (symbol.equals(shown)) {
            return;
        }
        Family family = symbol.family();
        if (shown == null || shown.family() != family) {
            shape.setContent(family.outline());
            shape.setFillRule(family == Family.GROUPS ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
            shape.getStyleClass().setAll("symbol-shape", family.styleClass());
            // a size in code is lost to the theme, so there is a class for every size that symbols come in
            icon.getStyleClass().removeIf(each -> each.startsWith(GLYPH));
            icon.getStyleClass().add(GLYPH + Math.round(family.glyph() * scale));
        }
        icon.setIconLiteral(symbol.icon());
        setAccessibleText(symbol.label());
        shown = symbol;
    }
}
