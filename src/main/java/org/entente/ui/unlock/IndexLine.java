package org.entente.ui.unlock;

import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.text.Texts;

/** Says that a case's index is being made anew, why, and how far that is; and stops it. */
final class IndexLine extends VBox {

    IndexLine(IndexRemaking remaking, Texts texts) {
        super(8);
        setId("unlock-index");
        var words = Chips.styled("", "small");
        words.setId("unlock-index-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.textProperty().bind(remaking.wordsProperty());
        var bar = new ProgressBar();
        bar.setId("unlock-index-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("ui.unlock.index.name"));
        bar.progressProperty().bind(remaking.fractionProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        var stop = Controls.button("unlock-index-stop", texts.get("ui.unlock.index.stop"), remaking::stop);
        stop.disableProperty().bind(remaking.stoppingProperty());
        var row = new HBox(12, bar, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        Controls.keepButtonsWhole(row);
        getChildren().addAll(words, row, Fields.hint(texts.get("ui.unlock.index.why")));
        visibleProperty().bind(remaking.underwayProperty());
        managedProperty().bind(visibleProperty());
    }
}
