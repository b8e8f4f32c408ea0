package org.entente.ui.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
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

/** What the chart shows and what its signs mean; families and strengths of link can be hidden, which is counted at the foot. */
final class GraphFilters extends VBox {

    private static final double WIDTH = 216;
    private static final double LINE = 24;

    private final GraphViewModel model;
    private final Texts texts;
    private final Supplier<Palette> palette;
    private final VBox lines = new VBox(2);
    private final VBox foot = new VBox(4);
    private final Label zoom = Chips.styled("", "muted", "small");

    GraphFilters(GraphViewModel model, Texts texts, Supplier<Palette> palette) {
        this.model = model;
        this.texts = texts;
        this.palette = palette;
        setId("graph-filters");
        getStyleClass().add("side");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        lines.setStyle("-fx-padding: 14 12 16 16;");
        foot.setStyle("-fx-padding: 10 16 12 16;");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, Controls.horizontalLine(), foot);
        zoom.setId("graph-zoom");
        zoom.setMinWidth(USE_PREF_SIZE);
        model.viewportProperty()
                .subscribe(view -> zoom.setText(texts.get("ui.graph.zoom", Math.round(ChartPainter.zoom(view) * 100))));
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
        lines.getChildren()
                .setAll(Chips.styled(texts.get("ui.graph.legend"), "strong"), heading("ui.graph.filter.types"));
        counts.forEach((family, count) -> lines.getChildren()
                .add(line(
                        "graph-family-" + family.styleClass(),
                        new SymbolView(symbols.getOrDefault(family, Symbol.unknown("")), 18),
                        texts.label("family." + family.styleClass(), texts.get("ui.family.other")),
                        count,
                        !model.filter().hiddenFamiliesProperty().get().contains(family),
                        (words, isShown) ->
                                model.filtered(step(words, isShown), filter -> filter.showFamily(family, isShown)))));
        lines.getChildren().add(heading("ui.graph.filter.strength"));
        for (Charts.Strength strength : Charts.Strength.values()) {
            int count = (int) chart.links().stream()
                    .filter(link -> link.strength() == strength)
                    .count();
            lines.getChildren()
                    .add(line(
                            "graph-strength-" + code(strength),
                            LinkSample.of(strength, palette.get()),
                            texts.get("ui.graph.strength." + code(strength).replace('_', '-')),
                            count,
                            !model.filter().hiddenStrengthsProperty().get().contains(strength),
                            (words, isShown) -> model.filtered(
                                    step(words, isShown), filter -> filter.showStrength(strength, isShown))));
        }
        lines.getChildren().add(heading("ui.graph.legend.signs"));
        lines.getChildren().addAll(signs(chart));
        showFoot(chart);
    }

    private Label heading(String key) {
        var heading = Chips.styled(texts.get(key), "strong", "caption", "muted");
        VBox.setMargin(heading, new Insets(10, 0, 0, 0));
        return heading;
    }

    private static String code(Charts.Strength strength) {
        return strength.name().toLowerCase(Locale.ROOT);
    }

    /** What is drawn on links and symbols and hides nothing; only what is really there. */
    private List<Node> signs(ChartState chart) {
        var signs = new ArrayList<Node>();
        if (chart.links().stream().anyMatch(Charts.Link::isContested)) {
            signs.add(sign(LinkSample.contested(palette.get()), "ui.graph.legend.contested"));
        }
        signs.add(sign(LinkSample.arrow(palette.get()), "ui.graph.legend.arrow"));
        if (chart.links().stream().anyMatch(link -> link.sources() > 1)) {
            signs.add(sign(LinkSample.sources(palette.get()), "ui.graph.legend.sources"));
        }
        signs.add(sign(LinkSample.size(palette.get()), "ui.graph.legend.size"));
        return signs;
    }

    private HBox sign(Node picture, String key) {
        var row = new HBox(8, picture, Chips.styled(texts.get(key), "small"));
        row.setMinHeight(LINE);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void showFoot(ChartState chart) {
        int hidden = model.filter().hidden();
        var shown = Chips.styled(texts.get("ui.graph.shown", chart.size() - hidden), "strong", "small");
        int hiddenLinks = model.filter().hiddenLinks();
        shown.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shown, Priority.ALWAYS);
        var elsewhere = Math.max(0, chart.part().inCase() - chart.size());
        var words = new VBox(
                new HBox(8, shown, zoom),
                Fields.hint(
                        hidden + hiddenLinks == 0
                                ? texts.get("ui.graph.hidden.none")
                                : texts.get("ui.graph.hidden", hidden, hiddenLinks)),
                Fields.hint(texts.get("ui.graph.elsewhere", elsewhere)));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, words);
        row.setAlignment(Pos.CENTER_LEFT);
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
        var name = Chips.styled(words, "small");
        name.setMinWidth(0);
        var number = Chips.styled("%,d".formatted(count), "muted", "small");
        number.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(6, tick, picture, name, Controls.spring(), number);
        row.setMinHeight(LINE);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
