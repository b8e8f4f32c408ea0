package org.entente.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.task.RunningTask;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;

/** The ring in the top bar: how much is under way; opens the list with progress and Cancel. Absent when nothing runs. */
final class TasksButton extends Button {

    private final Tasks tasks;
    private final Texts texts;
    private final VBox list = new VBox();
    private final DropLayer.Drop drop;

    TasksButton(Tasks tasks, Texts texts, DropLayer layer) {
        this.tasks = tasks;
        this.texts = texts;
        setId("tasks");
        getStyleClass().add("plain");
        // turns only while it is seen: one that always turns holds on to a case that was locked
        var ring = new ProgressIndicator();
        ring.setStyle("-fx-pref-width: 18px; -fx-pref-height: 18px; -fx-max-width: 18px; -fx-max-height: 18px;");
        setGraphic(ring);
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("ui.tasks.some", tasks.running().size()), tasks.running()));
        visibleProperty().bind(Bindings.isNotEmpty(tasks.running()));
        managedProperty().bind(visibleProperty());
        list.getStyleClass().add("popover-body");
        list.setPrefWidth(340);
        drop = layer.new Drop(this, this, list);
        tasks.running().addListener((ListChangeListener<RunningTask>) _ -> rebuild());
        setOnAction(_ -> drop.show());
    }

    private void rebuild() {
        list.getChildren().setAll(tasks.running().stream().map(this::row).toList());
        if (tasks.running().isEmpty() && drop.isShowing()) {
            drop.hide();
        }
    }

    private Node row(RunningTask task) {
        var name = Chips.styled("", "strong", "small");
        name.textProperty().bind(task.nameProperty());
        var detail = Chips.styled("", "muted", "caption");
        detail.textProperty().bind(task.detailProperty());
        var bar = new ProgressBar();
        bar.progressProperty().bind(task.fractionProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        var left = new VBox(4, name, bar, detail);
        HBox.setHgrow(left, Priority.ALWAYS);
        var cancel = Controls.button("task-cancel", texts.get("ui.tasks.cancel"), task::cancel, "small");
        cancel.disableProperty().bind(task.stoppingProperty());
        var row = new HBox(12, left, cancel);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }
}
