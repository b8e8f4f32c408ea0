package org.entente.ui.graph;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.text.Texts;

/** What can be done with a chart: arranging it, opening and hiding what is chosen, and writing it as a picture. */
final class GraphToolbar extends HBox {

    private final GraphViewModel model;
    private final CaseTools tools;
    private final Texts texts;

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
        getChildren()
                .addAll(
                        Chips.styled(texts.get("ui.place.graph"), "title"),
                        arrange,
                        stop,
                        whole,
                        expand,
                        hide,
                        Controls.spring(),
                        picture);
        Controls.keepButtonsWhole(this);
        getStyleClass().addAll("work-head", "tool");
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
        return button;
    }

    private MenuButton picture() {
        var menu = new MenuButton(texts.get("ui.graph.picture"), Icons.of("mdi2c-camera-outline"));
        menu.setId("graph-picture");
        menu.setTooltip(new Tooltip(texts.get("ui.graph.picture.tip")));
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
