package org.entente.ui.report;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.text.Texts;

/** Whether what is shown is the latest; while it is made, how far that is and a way to stop it. */
final class ReportState extends HBox {

    private final ReportsViewModel model;
    private final Texts texts;
    private final ObservableBooleanValue isNarrow;
    /** What is there in a moment needs neither a count nor a way to stop it. */
    private final PauseTransition patience = new PauseTransition(Duration.seconds(1));

    /** @param isNarrow whether there is room for signs only */
    ReportState(ReportsViewModel model, Texts texts, ObservableBooleanValue isNarrow) {
        super(6);
        this.model = model;
        this.texts = texts;
        this.isNarrow = isNarrow;
        setAlignment(Pos.CENTER_LEFT);
        setId("report-state");
        setMinWidth(Region.USE_PREF_SIZE);
        patience.setOnFinished(_ -> show());
        model.report().makingProperty().subscribe(isMaking -> {
            patience.stop();
            if (isMaking) {
                patience.playFromStart();
            }
            show();
        });
        model.report().stoppedProperty().subscribe(_ -> show());
        model.report().failureProperty().subscribe(_ -> show());
        isNarrow.subscribe(_ -> show());
    }

    private void show() {
        if (model.report().makingProperty().get()) {
            making();
        } else if (model.report().stoppedProperty().get()) {
            boolean isOld = model.report().madeProperty().get() != null;
            getChildren()
                    .setAll(
                            words(isOld ? "ui.report.stopped" : "ui.report.stopped.none"),
                            Controls.button("report-again", texts.get("ui.report.again"), model::check, "inline"));
        } else if (!model.report().failureProperty().get().isEmpty()) {
            getChildren()
                    .setAll(Icons.of("mdi2a-alert-circle-outline", "icon-16", "danger"), words("ui.report.failed"));
        } else {
            getChildren().setAll(Icons.of("mdi2c-check", "icon-16", "success"), words("ui.report.current"));
        }
    }

    private void making() {
        var ring = new ProgressIndicator();
        ring.setMaxSize(14, 14);
        if (patience.getStatus() != Animation.Status.STOPPED) {
            getChildren().setAll(ring, words("ui.report.making"));
        } else {
            var step = Chips.styled("", "muted", "small");
            step.setId("report-step");
            step.textProperty().bind(model.report().stepProperty());
            step.setMinWidth(Region.USE_PREF_SIZE);
            getChildren()
                    .setAll(
                            ring,
                            step,
                            Controls.button(
                                    "report-stop", texts.get("ui.report.stop"), model.report()::stop, "inline"));
        }
    }

    private Label words(String key) {
        var words = Chips.styled(texts.get(key), "muted", "small");
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.managedProperty().bind(words.visibleProperty());
        words.setVisible(!isNarrow.get());
        return words;
    }
}
