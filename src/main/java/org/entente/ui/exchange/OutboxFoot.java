package org.entente.ui.exchange;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.door.Exchange.Draft;
import org.entente.ui.text.Texts;

/** The sum of a draft, its marking, and what can be done with it: always in sight. */
final class OutboxFoot extends StackPane {

    private final Draft draft;
    private final FlowPane sum;
    private final Node marking;
    private final List<Button> buttons;
    private final Button sign;

    /**
     * @param marking of the package, where it has room here
     * @param write asks where to write the package
     * @param discard asks before the draft is dropped
     * @param leave goes back; the draft stays
     */
    OutboxFoot(Draft draft, Node marking, Texts texts, Runnable write, Runnable discard, Runnable leave) {
        this.draft = draft;
        sum = sum(texts);
        this.marking = marking;
        sign = Controls.button(
                "outbox-write",
                "mdi2f-fountain-pen-tip",
                draft.leaks().isEmpty()
                        ? texts.get("ui.exchange.outbox.write", draft.partner())
                        : texts.get(
                                "ui.exchange.outbox.write.after", draft.leaks().size()),
                write,
                "accent");
        buttons = List.of(
                Controls.button("outbox-discard", texts.get("ui.exchange.discard"), discard, "plain"),
                Controls.button("outbox-leave", texts.get("ui.exchange.outbox.keep"), leave),
                sign);
        buttons.forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        setMinWidth(0);
        Narrow.watch(this, OutboxColumns.ENOUGH, isNarrow -> getChildren().setAll(isNarrow ? below() : beside()));
    }

    /** The two sides and what they add up to; what the partner gave us is counted in the case, and in neither. */
    private FlowPane sum(Texts texts) {
        var words = Chips.styled(
                texts.get("ui.exchange.sum", draft.leaves() + draft.stays(), draft.leaves(), draft.stays()),
                "card-title");
        words.setId("outbox-sum");
        words.setWrapText(true);
        var box = new FlowPane(12, 0, words);
        if (draft.theirs() > 0) {
            var theirs = Chips.styled(
                    texts.get("ui.exchange.sum.theirs", draft.theirs(), draft.partner()), "muted", "caption");
            theirs.setId("outbox-theirs");
            theirs.setWrapText(true);
            box.getChildren().add(theirs);
        }
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        return box;
    }

    /** Nothing is signed while something else is under way. */
    OutboxFoot over(ObservableValue<Boolean> busy) {
        if (OutboxViewModel.isWritable(draft)) {
            sign.disableProperty().bind(busy);
        } else {
            sign.setDisable(true);
        }
        return this;
    }

    private Node beside() {
        var row = new HBox(12, sum, Controls.spring());
        row.getChildren().add(marking);
        row.getChildren().addAll(buttons);
        row.getStyleClass().addAll("foot", "tight");
        return row;
    }

    private Node below() {
        var done = new FlowPane(12, 4);
        done.getChildren().addAll(buttons);
        var box = new VBox(6, sum, done);
        box.setStyle(
                "-fx-padding: 8 16 8 16; -fx-border-color: -color-border-default transparent transparent transparent;");
        return box;
    }
}
