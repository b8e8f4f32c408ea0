package org.entente.ui.graph;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Charts;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Palette;
import org.entente.ui.theme.Symbol;

/** Which families and which strengths of link the chart shows; what is hidden is counted at the foot. 216 wide. */
final class GraphFilters extends VBox {

    private static final double WIDTH = 216;

    private final GraphViewModel model;
    private final Texts texts;
    private final Supplier<Palette> palette;
    private final VBox lines = new VBox(2);
    private final VBox foot = new VBox(4);

    GraphFilters(GraphViewModel model, Texts texts, Supplier<Palette> palette) {
        this.model = model;
        this.texts = texts;
        this.palette = palette;
        setId("graph-filters");
        getStyleClass().add("side");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        lines.setStyle("-fx-padding: 14 16 16 16;");
        foot.setStyle("-fx-padding: 10 16 12 16;");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, Controls.horizontalLine(), foot);
        model.chartProperty().subscribe(_ -> rebuild());
        model.filter().hiddenFamiliesProperty().subscribe(_ -> rebuild());
        model.filter().hiddenStrengthsProperty().subscribe(_ -> rebuild());
    }

    /** Lists everything anew, in the theme's present colours. */
    void rebuild() {
        var chart = model.chartProperty().get();
        Map<Family, Integer> counts = new EnumMap<>(Family.class);
        Map<Family, Symbol> symbols = new EnumMap<>(Family.class);
        chart.items().forEach(item -> {
            counts.merge(item.symbol().family(), 1, Integer::sum);
            symbols.putIfAbsent(item.symbol().family(), item.symbol());
        });
        lines.getChildren().setAll(Chips.styled(texts.get("ui.graph.filter.types"), "strong", "caption", "muted"));
        counts.forEach((family, count) -> lines.getChildren()
                .add(line(
                        "graph-family-" + family.styleClass(),
                        new SymbolView(symbols.getOrDefault(family, Symbol.unknown("")), 18),
                        texts.label("family." + family.styleClass(), texts.get("ui.family.other")),
                        count,
                        !model.filter().hiddenFamiliesProperty().get().contains(family),
                        (words, isShown) ->
                                model.filtered(step(words, isShown), filter -> filter.showFamily(family, isShown)))));
        var heading = Chips.styled(texts.get("ui.graph.filter.strength"), "strong", "caption", "muted");
        VBox.setMargin(heading, new javafx.geometry.Insets(14, 0, 0, 0));
        lines.getChildren().add(heading);
        for (Charts.Strength strength : Charts.Strength.values()) {
            int count = (int) chart.links().stream()
                    .filter(link -> link.strength() == strength)
                    .count();
            lines.getChildren()
                    .add(line(
                            "graph-strength-" + strength.name().toLowerCase(java.util.Locale.ROOT),
                            GraphLegend.sample(strength, palette.get()),
                            GraphLegend.strengthWord(texts, strength),
                            count,
                            !model.filter().hiddenStrengthsProperty().get().contains(strength),
                            (words, isShown) -> model.filtered(
                                    step(words, isShown), filter -> filter.showStrength(strength, isShown))));
        }
        showFoot(chart);
    }

    private void showFoot(ChartState chart) {
        int hidden = model.filter().hidden();
        var shown = Chips.styled(texts.get("ui.graph.shown", chart.size() - hidden), "strong", "small");
        var elsewhere = Math.max(0, chart.part().inCase() - chart.size());
        var words = new VBox(
                shown,
                Fields.hint(texts.get("ui.graph.hidden", hidden, model.filter().hiddenLinks())),
                Fields.hint(texts.get("ui.graph.elsewhere", elsewhere)));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, words);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        if (hidden > 0 || !model.filter().hiddenStrengthsProperty().get().isEmpty()) {
            var all = Controls.button(
                    "graph-show-all",
                    texts.get("ui.graph.show.all"),
                    () -> model.filtered(texts.get("ui.step.chart.show.all"), ChartFilter::showAll),
                    "inline");
            all.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(all);
        }
        foot.getChildren().setAll(row);
    }

    private String step(String words, boolean isShown) {
        return texts.get(isShown ? "ui.step.chart.filter.show" : "ui.step.chart.filter.hide", words);
    }

    private static Node line(
            String id, Node picture, String words, int count, boolean isOn, BiConsumer<String, Boolean> change) {
        var tick = new CheckBox();
        tick.setId(id);
        tick.setSelected(isOn);
        tick.setAccessibleText(words);
        tick.setOnAction(_ -> change.accept(words, tick.isSelected()));
        var row = new HBox(
                8,
                tick,
                picture,
                Chips.styled(words, "small"),
                Controls.spring(),
                Chips.styled("%,d".formatted(count), "muted", "small"));
        row.setMinHeight(26);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }
}
