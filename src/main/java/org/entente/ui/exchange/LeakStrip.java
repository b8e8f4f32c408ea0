package org.entente.ui.exchange;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Exchange.Leak;
import org.entente.ui.text.Texts;

/** Withheld names in text that would leave: where each stands, a way to mend it, and a way to accept it with a reason. */
final class LeakStrip extends VBox {

    private static final double HIGHEST = 168;

    /**
     * Ways out of a leak.
     *
     * @param mend opens what the text is about
     * @param accept asks why these may leave
     */
    record Ways(Consumer<ObjectId> mend, Consumer<List<Leak>> accept) {}

    LeakStrip(List<Leak> leaks, Texts texts, Ways ways) {
        var sentence = Chips.styled(texts.get("ui.exchange.leaks", leaks.size()), "strong");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var all = Controls.button(
                "leaks-accept",
                texts.get("ui.exchange.leaks.accept"),
                () -> ways.accept().accept(leaks));
        all.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(10, Icons.of("mdi2a-alert", "icon-20", "warning"), sentence, Controls.spring(), all);
        head.setAlignment(Pos.CENTER_LEFT);
        var rows = new VBox();
        leaks.forEach(leak -> rows.getChildren().add(row(leak, texts, ways)));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        getChildren().addAll(head, scroll);
        setId("outbox-leaks");
        getStyleClass().addAll("warn-strip", "flat");
    }

    private static Node row(Leak leak, Texts texts, Ways ways) {
        var where = Chips.styled(texts.get("ui.exchange.leak", leak.name(), leak.property(), leak.title()), "small");
        var text = Chips.styled(leak.text(), "muted", "caption");
        var words = new VBox(where, text);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var open = Controls.button(
                "leak-open",
                texts.get("ui.exchange.leak.open", leak.title()),
                () -> ways.mend().accept(leak.object()));
        var accept = Controls.button(
                "leak-accept",
                texts.get("ui.exchange.leak.accept"),
                () -> ways.accept().accept(List.of(leak)));
        open.setMinWidth(Region.USE_PREF_SIZE);
        accept.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, words, open, accept);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(40);
        row.getStyleClass().add("ruled-muted");
        return row;
    }
}
