package org.entente.ui.exchange;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.door.Exchange.Line;
import org.entente.ui.text.Texts;

/** The things of a group by name: the first few, and on demand more of them, so that nothing leaves or stays unseen. */
final class NamedThings extends VBox {

    private static final int FIRST = 8;
    private static final int MORE = 100;

    private final int things;
    private final List<Line> named;
    private final Function<Line, Node> row;
    private final Texts texts;
    private int shown;

    /**
     * @param things how many there are; more than are named where that would be too many to read
     * @param named none where none can be named: then the count over it says it all
     */
    NamedThings(int things, List<Line> named, Function<Line, Node> row, Texts texts) {
        super(4);
        this.things = things;
        this.named = named;
        this.row = row;
        this.texts = texts;
        show(FIRST);
    }

    private void show(int many) {
        int until = Math.min(named.size(), shown + many);
        named.subList(shown, until).stream().map(row).forEach(getChildren()::add);
        shown = until;
        int rest = things - shown;
        if (shown < named.size()) {
            getChildren().add(further(rest));
        } else if (shown > 0 && rest > 0) {
            getChildren().add(Chips.styled(texts.get("ui.exchange.more.things", rest), "muted", "small"));
        }
    }

    private Node further(int rest) {
        String words = rest > MORE
                ? texts.get("ui.exchange.more.next", MORE, rest)
                : texts.get("ui.exchange.more.show", named.size() - shown);
        return Controls.button("outbox-more", words, this::further, "plain-link");
    }

    /** What is named next stands where the button was, and has the focus if a page of it is still to come. */
    private void further() {
        getChildren().removeLast();
        int before = shown;
        show(MORE);
        getChildren().get(Math.min(before, getChildren().size() - 1)).requestFocus();
    }
}
