package org.entente.ui.control;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import org.entente.ui.theme.TextScale;

/** What a screen shows when it has nothing to list: empty, empty after a filter, loading, failed. Never a blank pane. */
public final class States {

    private static final Duration LONG = Duration.seconds(2);
    private static final double WIDTH = 420;
    private static final double LARGE = 1.5;

    private States() {}

    /** One picture, one sentence, and what can be done about it. */
    public static Node empty(String icon, String title, String sentence, Button... actions) {
        var picture = Icons.of(icon, "icon-32");
        var box = column(picture, Chips.styled(title, "strong"), Chips.styled(sentence, "muted", "small"));
        TextScale.of(box)
                .subscribe(
                        scale -> { // what can be done is worth more than a picture
                            picture.setVisible(scale.doubleValue() < LARGE);
                            picture.setManaged(scale.doubleValue() < LARGE);
                        });
        if (actions.length > 0) {
            var row = new HBox(8, actions);
            row.setAlignment(Pos.CENTER);
            box.getChildren().add(row);
        }
        return box;
    }

    public static Node loading(String sentence) {
        var ring = new ProgressIndicator();
        ring.setMaxSize(28, 28);
        return column(ring, Chips.styled(sentence, "muted", "small"));
    }

    /** What is being waited for, how far it is, and how it is stopped once it takes long: what takes a moment is let be. */
    public static Node loading(String sentence, ObservableValue<String> detail, Button stop) {
        var ring = new ProgressIndicator();
        ring.setMaxSize(28, 28);
        var count = Chips.styled("", "muted", "small");
        count.textProperty().bind(detail);
        stop.setVisible(false);
        var moment = new PauseTransition(LONG);
        moment.setOnFinished(_ -> stop.setVisible(true));
        moment.play();
        var box = column(ring, Chips.styled(sentence, "muted", "small"), count, stop);
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        return box;
    }

    /** What happened, what was kept safe, what to do, in place. */
    public static Node failed(String threeParts, Button... actions) {
        return empty("mdi2a-alert-circle-outline", threeParts, "", actions);
    }

    private static VBox column(Node... parts) {
        var box = new VBox(10, parts);
        box.setAlignment(Pos.CENTER);
        for (Node part : parts) {
            if (part instanceof Label label) {
                label.setWrapText(true);
                TextScale.of(label).subscribe(scale -> label.setMaxWidth(WIDTH * scale.doubleValue()));
                label.setTextAlignment(TextAlignment.CENTER);
                label.setAlignment(Pos.CENTER);
                label.setManaged(!label.getText().isEmpty());
            }
        }
        return box;
    }
}
