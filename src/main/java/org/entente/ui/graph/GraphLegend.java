package org.entente.ui.graph;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Charts;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Palette;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/** Names the families and line patterns that the chart really shows. */
final class GraphLegend extends VBox {

    /** From the chart's edge. */
    static final double GAP = 12;

    private final Background background;
    private final Texts texts;
    private final Supplier<Palette> palette;
    private final Folding folding = new Folding();
    private @Nullable GraphViewModel shown;

    GraphLegend(CaseTools tools) {
        super(8);
        this.background = tools.background();
        this.texts = tools.texts();
        this.palette = tools.palette();
        setId("graph-legend");
        getStyleClass().add("graph-overlay");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPickOnBounds(true);
    }

    /** Folds or unfolds it, as the window grows or shrinks past a size. */
    void resized(boolean isSmall) {
        change(() -> folding.resized(isSmall));
    }

    /** Opens it again if it had to give way: the chart will be fitted around it. */
    void fitted() {
        change(folding::fitted);
    }

    /** Gives way to what lies under it, once the layout that found it out is done. */
    void covers() {
        background.onScreen(() -> change(folding::covers));
    }

    private void change(Runnable step) {
        boolean before = folding.isFolded();
        step.run();
        if (shown != null && folding.isFolded() != before) {
            show(shown);
        }
    }

    /** The lower right corner that it takes of a chart of this size. */
    Box box(double width, double height) {
        if (!isVisible()) {
            return new Box(width, height, 0, 0);
        }
        applyCss();
        double own = prefWidth(-1);
        double high = prefHeight(own);
        return new Box(width - GAP - own, height - GAP - high, own, high);
    }

    void show(GraphViewModel model) {
        shown = model;
        var chart = model.chartProperty().get();
        Map<Family, Symbol> families = new EnumMap<>(Family.class);
        for (int i = 0; i < chart.size(); i++) {
            if (model.filter().isShown(i)) {
                var symbol = chart.items().get(i).symbol();
                families.putIfAbsent(symbol.family(), symbol);
            }
        }
        setVisible(!families.isEmpty());
        var shapes = new TilePane(12, 6);
        shapes.setPrefColumns(3);
        shapes.setTileAlignment(Pos.CENTER_LEFT);
        families.forEach((family, symbol) -> shapes.getChildren()
                .add(entry(
                        new SymbolView(symbol, 16),
                        texts.label("family." + family.styleClass(), texts.get("ui.family.other")))));
        var lines = new TilePane(16, 6);
        lines.setPrefColumns(2);
        lines.setTileAlignment(Pos.CENTER_LEFT);
        var links = model.filter().links();
        links.stream()
                .map(Charts.Link::strength)
                .distinct()
                .sorted()
                .forEach(strength -> lines.getChildren().add(entry(line(strength), strengthWord(texts, strength))));
        if (links.stream().anyMatch(Charts.Link::isContested)) {
            lines.getChildren().add(entry(Chips.styled("≠", "strong"), texts.get("ui.graph.legend.contested")));
        }
        var fold = Controls.iconButton(
                "graph-legend-fold",
                folding.isFolded() ? "mdi2c-chevron-up" : "mdi2c-chevron-down",
                texts.get("ui.graph.legend.fold"),
                () -> change(folding::turn));
        fold.getStyleClass().add("tab-close");
        var head =
                new HBox(8, Chips.styled(texts.get("ui.graph.legend"), "strong", "caption"), Controls.spring(), fold);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .setAll(folding.isFolded() ? List.of(head) : List.of(head, shapes, Controls.horizontalLine(), lines));
    }

    static String strengthWord(Texts texts, Charts.Strength strength) {
        return texts.get("ui.graph.strength."
                + strength.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    private static Node entry(Node picture, String words) {
        var row = new HBox(6, picture, Chips.styled(words, "caption"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node line(Charts.Strength strength) {
        return sample(strength, palette.get());
    }

    /** A piece of line in a strength's pattern. */
    static Node sample(Charts.Strength strength, Palette palette) {
        var canvas = new Canvas(26, 10);
        var pen = canvas.getGraphicsContext2D();
        pen.setStroke(palette.linkNear());
        pen.setLineWidth(1.6);
        ChartPainter.dashes(pen, strength);
        pen.strokeLine(1, 5, 25, 5);
        return canvas;
    }
}
