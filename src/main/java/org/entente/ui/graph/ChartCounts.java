package org.entente.ui.graph;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.entente.ui.control.Chips;
import org.entente.ui.text.Texts;

/** How much of a chart is named and drawn, and how it is marked. */
final class ChartCounts extends HBox {

    /** Between what is counted and the marking beside it, with a little to spare for how a label rounds. */
    private static final double BESIDE = 20;

    private final GraphViewModel model;
    private final ObservableValue<ChartPainter.Labels> labels;
    private final Texts texts;
    private final Label counts = Chips.styled("", "strong", "caption");
    private final Label portion = Chips.styled("", "portion");

    /** @param labels how many names are wanted and drawn */
    ChartCounts(GraphViewModel model, ObservableValue<ChartPainter.Labels> labels, Texts texts) {
        super(16);
        this.model = model;
        this.labels = labels;
        this.texts = texts;
        getChildren().addAll(counts, portion);
        counts.setId("graph-counts");
        counts.setMaxWidth(Double.MAX_VALUE); // they change while all is laid out, too late to ask for more room
        HBox.setHgrow(counts, Priority.ALWAYS);
        portion.setId("graph-portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        setMaxHeight(Region.USE_PREF_SIZE);
        model.chartProperty().subscribe(chart -> portion.setText(chart.part().portion()));
        labels.subscribe(_ -> count());
        widthProperty().subscribe(_ -> count());
        counts.fontProperty().subscribe(_ -> count());
    }

    /** What is named, and how there is more to see, where that is not cut. */
    private void count() {
        var drawn = labels.getValue();
        String named = texts.get(
                "ui.graph.counts", drawn.drawn(), drawn.wanted(), model.filter().shownLinks());
        String whole = texts.get("ui.graph.counts.detail", named, detail(drawn));
        var written = new Text(whole);
        written.setFont(counts.getFont());
        double room = getWidth() - portion.prefWidth(-1) - BESIDE;
        boolean hasRoom = getWidth() == 0 || written.getLayoutBounds().getWidth() <= room;
        counts.setText(hasRoom ? whole : named);
        counts.setAccessibleText(whole);
    }

    /** A chart on which names are missing is not in full detail. */
    private String detail(ChartPainter.Labels labels) {
        if (model.chartProperty().get().size() > ChartPainter.MANY) {
            return texts.get("ui.graph.detail.dots");
        }
        return labels.drawn() < labels.wanted()
                ? texts.get("ui.graph.detail.names")
                : texts.get("ui.graph.detail.full");
    }
}
