package org.entente.ui.first;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.text.Texts;

/** What a step of the first run is busy with; of the sample case also how far it is, and the way to stop it. */
final class DoingLine extends VBox {

    /** Shorter waits need no way out. */
    private static final Duration STOPPABLE = Duration.seconds(2);

    /** The longest that is said to be usual. */
    private static final Duration USUAL = Duration.seconds(30);

    DoingLine(StepWork work, Texts texts) {
        super(8);
        var words = Chips.styled("", "muted", "small");
        words.setId("first-doing");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(work.doingProperty());
        var bar = new ProgressBar();
        bar.setId("first-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("ui.create.busy.sample"));
        bar.progressProperty().bind(work.fractionProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        var stop = Controls.button("first-stop", texts.get("ui.first.stop"), work::stop);
        stop.disableProperty().bind(work.stoppingProperty());
        stop.setVisible(false);
        var row = new HBox(12, bar, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(work.fillingProperty());
        row.managedProperty().bind(row.visibleProperty());
        visibleProperty().bind(work.doingProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(words, row);
        var offer = new PauseTransition(STOPPABLE);
        offer.setOnFinished(_ -> {
            stop.setVisible(true);
            stop.requestFocus(); // everything else on the card waits
        });
        var usual = new PauseTransition(USUAL);
        usual.setOnFinished(_ -> work.takesLong());
        work.fillingProperty().subscribe(isFilling -> {
            stop.setVisible(false);
            if (isFilling) {
                offer.playFromStart();
                usual.playFromStart();
            } else {
                offer.stop();
                usual.stop();
            }
        });
    }
}
