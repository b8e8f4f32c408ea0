package org.entente.ui.secret;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;

/** Shows what a passphrase is worth, below its field. */
public final class StrengthMeter extends HBox {

    /**
     * @param prefix of the ids
     * @param beside what stands at the end of the line
     */
    public StrengthMeter(String prefix, StrengthEstimate estimate, Node... beside) {
        super(10);
        var bar = new ProgressBar(0);
        bar.setId(prefix + "-strength");
        bar.setPrefWidth(120);
        bar.setFocusTraversable(false);
        bar.progressProperty().bind(estimate.fractionProperty());
        bar.accessibleTextProperty().bind(estimate.wordsProperty());
        var words = Chips.styled("", "small");
        words.setId(prefix + "-strength-words");
        words.textProperty().bind(estimate.wordsProperty());
        getChildren().addAll(bar, words, Controls.spring());
        getChildren().addAll(beside);
        Controls.keepButtonsWhole(this);
        setAlignment(Pos.CENTER_LEFT);
    }
}
