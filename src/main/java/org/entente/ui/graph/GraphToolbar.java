package org.entente.ui.graph;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** What can be done with a chart: arranging it, opening and hiding what is chosen, and writing it as a picture. */
final class GraphToolbar extends HBox {

    /** In letters of the usual size; below, the buttons have no room for words beside the name of the chart. */
    private static final double WIDE = 790;

    private final GraphViewModel model;
    private final CaseTools tools;
    private final Texts texts;
    private final DoubleBinding room;

    /** @param fit moves the chart so that all of it is seen */
    GraphToolbar(GraphViewModel model, CaseTools tools, Runnable fit) {
        super(4);
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        var stop = Controls.button("graph-stop", "mdi2s-stop", texts.get("ui.graph.stop"), model::stop);
        stop.visibleProperty().bind(model.arrangingProperty());
        stop.managedProperty().bind(model.arrangingProperty());
        var expand = expand();
        var hide = tool("graph-hide", "mdi2e-eye-off-outline", "ui.graph.hide", model::hideSelected);
        hide.disableProperty().bind(expand.disableProperty());
        var arrange = tool("graph-arrange", "mdi2v-vector-polyline", "ui.graph.arrange", model::arrange);
        var whole = tool("graph-fit", "mdi2f-fit-to-page-outline", "ui.graph.fit", fit);
        var picture = picture();
        var isEmpty = model.chartProperty().map(chart -> chart.size() == 0);
        List.of(arrange, whole, picture).forEach(each -> each.disableProperty().bind(isEmpty));
        getChildren().addAll(name(), kept(), arrange, stop, whole, expand, hide, Controls.spring(), picture);
        Controls.keepButtonsWhole(this);
        getStyleClass().addAll("work-head", "tool");
        setMinWidth(0); // its words give way by its width: it must not hold that width for their sake
        var scale = TextScale.of(this);
        room = Bindings.createDoubleBinding(() -> getWidth() / scale.getValue().doubleValue(), widthProperty(), scale);
        room.subscribe(width -> List.of(arrange, whole, expand, hide, picture)
                .forEach(each -> each.setContentDisplay(
                        width.doubleValue() < WIDE ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT)));
    }

    /** What the chart was begun with. */
    private Label name() {
        var name = Chips.styled("", "title");
        name.setId("graph-name");
        name.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.nameProperty().get().isEmpty()
                                        || model.chartProperty().get().size() == 0
                                ? texts.get("ui.place.graph")
                                : model.nameProperty().get(),
                        model.nameProperty(),
                        model.chartProperty()));
        return name;
    }

    /** Whether the chart is there again when the case is opened the next time. */
    private Label kept() {
        var kept = Chips.styled("", "muted", "small");
        kept.setId("graph-kept");
        kept.setMinWidth(USE_PREF_SIZE);
        kept.setTooltip(new Tooltip());
        HBox.setMargin(kept, new Insets(0, 8, 0, 4));
        model.chartProperty().subscribe(chart -> {
            String key = ChartLeft.isKept(chart) ? "ui.graph.kept" : "ui.graph.kept.not";
            kept.setText(texts.get(key));
            kept.getTooltip().setText(texts.get(key + ".tip", ChartLeft.MOST));
            kept.setVisible(chart.size() > 0);
            kept.setManaged(chart.size() > 0);
        });
        return kept;
    }

    private Button expand() {
        var expand = tool(
                "graph-expand",
                "mdi2a-arrow-expand-all",
                "ui.graph.expand",
                () -> model.expand(model.selection().idsProperty().get()));
        expand.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.selection().idsProperty().get().isEmpty(),
                        model.selection().idsProperty()));
        return expand;
    }

    private Button tool(String id, String icon, String key, Runnable action) {
        var button = Controls.button(id, icon, texts.get(key), action, "plain");
        button.setTooltip(new Tooltip(texts.get(key + ".tip")));
        button.setAccessibleText(texts.get(key));
        return button;
    }

    private MenuButton picture() {
        var menu = new MenuButton(texts.get("ui.graph.picture"), Icons.of("mdi2c-camera-outline"));
        menu.setId("graph-picture");
        menu.setTooltip(new Tooltip(texts.get("ui.graph.picture.tip")));
        menu.setAccessibleText(texts.get("ui.graph.picture"));
        menu.getStyleClass().add("plain");
        for (String format : new String[] {"png", "svg", "pdf"}) {
            var item = new MenuItem(texts.get("ui.graph.picture." + format));
            item.setId("graph-picture-" + format);
            item.setOnAction(_ -> write(format));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void write(String format) {
        tools.choose()
                .target(texts.get("ui.graph.picture"), "chart." + format, format)
                .ifPresent(target -> model.write(
                        format,
                        target,
                        tools.palette().get().isDark(),
                        name -> tools.toasts().done(texts.get("ui.graph.written", name))));
    }
}
