package org.entente.ui.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Rows;
import org.entente.ui.control.States;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Charts;
import org.entente.ui.peek.Peek;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a chart holds, or several things chosen on it: who is most linked there, by what, and what deserves a second look. Stands
 * beside the chart as long as there is no one thing to tell about; a click on a line selects on the chart.
 */
final class ChartSummary extends StackPane {

    private static final int MOST_LINKED = 8;
    private static final int MOST_KINDS = 5;
    private static final double BAR = 64;

    private final GraphViewModel model;
    private final Texts texts;
    private @Nullable Subject told;

    ChartSummary(GraphViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("graph-summary");
        model.chartProperty().subscribe(_ -> follow());
        model.selection().idsProperty().subscribe(_ -> follow());
        model.filter().hiddenFamiliesProperty().subscribe(_ -> follow());
        model.filter().hiddenStrengthsProperty().subscribe(_ -> follow());
    }

    /** What the page tells of: where things stand is not part of it. */
    private record Subject(Charts.Part part, Set<ObjectId> chosen, Set<?> families, Set<?> strengths) {}

    private void follow() {
        var chosen = model.selection().idsProperty().get();
        if (chosen.size() == 1) {
            return; // something else tells of one thing, in this place
        }
        var now = new Subject(
                model.chartProperty().get().part(),
                chosen,
                model.filter().hiddenFamiliesProperty().get(),
                model.filter().hiddenStrengthsProperty().get());
        if (!now.equals(told)) {
            told = now;
            show();
        }
    }

    private void show() {
        if (model.chartProperty().get().size() == 0) {
            getChildren()
                    .setAll(States.empty(
                            "mdi2c-cursor-default-outline",
                            texts.get("ui.inspector.none"),
                            texts.get("ui.inspector.none.hint")));
            return;
        }
        var held = Held.of(model);
        var page = new VBox(2, head(held));
        page.setPadding(new Insets(16));
        page.getChildren().addAll(mostLinked(held));
        page.getChildren().addAll(kinds(held));
        page.getChildren().addAll(secondLook(held));
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        getChildren().setAll(scroll);
    }

    /**
     * What the page is about.
     *
     * @param items their numbers
     * @param links those that are shown between them
     * @param isChosen whether it is a choice of what is on the chart
     */
    private record Held(ChartState chart, List<Integer> items, List<Integer> links, boolean isChosen) {

        static Held of(GraphViewModel model) {
            var chart = model.chartProperty().get();
            var chosen = model.selection().idsProperty().get();
            IntPredicate isHeld = item ->
                    chosen.size() < 2 || chosen.contains(chart.items().get(item).id());
            var links = new ArrayList<Integer>();
            for (int link = 0; link < chart.links().size(); link++) {
                if (model.filter().isLinkShown(link) && isHeld.test(chart.from(link)) && isHeld.test(chart.to(link))) {
                    links.add(link);
                }
            }
            return new Held(chart, model.filter().shown().filter(isHeld).boxed().toList(), links, chosen.size() > 1);
        }

        Charts.Item item(int number) {
            return chart.items().get(number);
        }

        Charts.Link link(int number) {
            return chart.links().get(number);
        }

        /** How many of the links each item has. */
        int[] degrees() {
            int[] degrees = new int[chart.size()];
            links.forEach(link -> {
                degrees[chart.from(link)]++;
                degrees[chart.to(link)]++;
            });
            return degrees;
        }
    }

    private Node head(Held held) {
        var title = Chips.styled(
                held.isChosen() ? texts.get("ui.graph.selected", held.items().size()) : texts.get("ui.graph.summary"),
                "card-title");
        title.setId("graph-summary-title");
        var counts = Chips.styled(
                texts.get(
                        "ui.graph.summary.counts",
                        held.items().size(),
                        held.links().size()),
                "muted",
                "small");
        var portion = Chips.styled(held.chart().part().portion(), "portion");
        portion.setWrapText(true);
        return new VBox(2, title, counts, portion);
    }

    private List<Node> mostLinked(Held held) {
        int[] degrees = held.degrees();
        var most = held.items().stream()
                .filter(item -> degrees[item] > 0)
                .sorted(Comparator.comparingInt(item -> -degrees[item]))
                .limit(MOST_LINKED)
                .toList();
        if (most.isEmpty()) {
            return List.of();
        }
        int top = degrees[most.getFirst()];
        var rows = most.stream()
                .map(item -> linked(held.item(item), degrees[item], (double) degrees[item] / top))
                .toList();
        Rows.walkable(rows);
        return section("ui.graph.summary.linked", rows);
    }

    private HBox linked(Charts.Item item, int links, double share) {
        var name = Chips.styled(item.name());
        name.setMinWidth(0);
        var marked = new VBox(name, Chips.wrapped(item.portion(), "portion"));
        HBox.setHgrow(marked, Priority.ALWAYS);
        var bar = new StackPane(filled(share));
        bar.getStyleClass().add("share-bar");
        bar.setMinSize(BAR, USE_PREF_SIZE);
        bar.setMaxWidth(BAR);
        var row = Rows.opening(
                "graph-most-linked",
                texts.get("ui.graph.summary.links", item.name(), links),
                () -> model.selection().select(List.of(item.id())),
                new SymbolView(item.symbol(), 18),
                marked,
                bar,
                count(links));
        row.getStyleClass().add("tight");
        Peek.on(row, item.id());
        return row;
    }

    private static Region filled(double share) {
        var filled = new Region();
        filled.getStyleClass().add("filled");
        filled.setMaxWidth(BAR * share);
        StackPane.setAlignment(filled, javafx.geometry.Pos.CENTER_LEFT);
        return filled;
    }

    private static Label count(int count) {
        var label = Chips.styled("%,d".formatted(count), "strong", "small");
        label.setMinWidth(28);
        label.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        return label;
    }

    private List<Node> kinds(Held held) {
        Map<String, Long> kinds = held.links().stream()
                .map(link -> held.link(link).kind())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return section(
                "ui.graph.summary.kinds",
                kinds.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_KINDS)
                        .map(kind -> line(Chips.styled(kind.getKey()), count(Math.toIntExact(kind.getValue()))))
                        .toList());
    }

    private static HBox line(Label words, Node... more) {
        words.setMinWidth(0);
        var row = new HBox(8, words, Controls.spring());
        row.getChildren().addAll(more);
        row.setPadding(new Insets(4, 8, 4, 8));
        return row;
    }

    private List<Node> secondLook(Held held) {
        int[] degrees = held.degrees();
        var contested = held.items().stream()
                .filter(item -> held.item(item).isContested())
                .toList();
        var single = held.items().stream().filter(item -> degrees[item] == 1).toList();
        var apart = held.items().stream().filter(item -> degrees[item] == 0).toList();
        long oneSource = held.links().stream()
                .filter(link -> held.link(link).sources() <= 1)
                .count();
        var rows = new ArrayList<Node>();
        choosing(rows, "contested", held, contested);
        choosing(rows, "single", held, single);
        choosing(rows, "apart", held, apart);
        if (oneSource > 0) {
            var words = Chips.styled(
                    texts.get("ui.graph.summary.source", oneSource, held.links().size()));
            words.setWrapText(true);
            rows.add(line(words));
        }
        return section("ui.graph.summary.look", rows);
    }

    /** A line that selects what it counts. */
    private void choosing(List<Node> rows, String what, Held held, List<Integer> items) {
        if (!items.isEmpty()) {
            String words = texts.get("ui.graph.summary." + what, items.size());
            var link = Controls.button(
                    "graph-summary-" + what,
                    words,
                    () -> model.selection()
                            .select(items.stream()
                                    .map(item -> held.item(item).id())
                                    .toList()),
                    "plain-link",
                    "wrapping");
            link.setWrapText(true);
            link.setMinHeight(Region.USE_PREF_SIZE);
            VBox.setMargin(link, new Insets(4, 8, 4, 8));
            rows.add(link);
        }
    }

    private List<Node> section(String key, List<? extends Node> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var heading = Chips.styled(texts.get(key), "strong", "caption", "muted");
        VBox.setMargin(heading, new Insets(16, 0, 4, 0));
        var section = new ArrayList<Node>(List.of(heading));
        section.addAll(rows);
        return section;
    }
}
