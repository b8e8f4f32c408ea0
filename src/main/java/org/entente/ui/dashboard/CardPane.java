package org.entente.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.Rows;
import org.entente.ui.control.States;
import org.entente.ui.text.Texts;

/** One card of the dashboard: a heading, at most six rows, and the rest on demand. It fails and loads by itself. */
final class CardPane extends VBox {

    private static final int MOST = 6;

    private final Texts texts;
    private final HBox head;
    private final VBox body = new VBox();
    private final HBox foot = new HBox();

    CardPane(String id, String title, Texts texts) {
        this.texts = texts;
        setId(id);
        getStyleClass().addAll("card", "dash-card");
        var heading = Chips.styled(title, "card-title");
        heading.setWrapText(true);
        head = new HBox(10, heading); // as far from its mark as a row is from its own
        head.getStyleClass().add("dash-head");
        foot.getStyleClass().add("dash-foot");
        body.setPadding(new Insets(0, 8, 8, 8));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head, body);
        setMinWidth(0);
        loading();
    }

    /** What stands beside the heading: a muted word or a portion mark. */
    void beside(Node... marks) {
        head.getChildren().remove(1, head.getChildren().size());
        head.getChildren().addAll(marks);
    }

    /** The mark of all it shows, above those of its rows. */
    void marked(String portion) {
        beside(Controls.spring(), Chips.mark(portion), noArrow());
    }

    /** What a row ends in that leads somewhere. */
    static Node arrow() {
        return Icons.of("mdi2c-chevron-right", "icon-20");
    }

    /** The room of an arrow where none is, so that all marks end at one edge. */
    static Node noArrow() {
        var room = arrow();
        room.setVisible(false);
        return room;
    }

    void loading() {
        fill(States.loading(texts.get("ui.dashboard.loading")));
    }

    /** @param again asks once more */
    void failed(String threeParts, Runnable again) {
        fill(States.failed(threeParts, Controls.button(getId() + "-retry", texts.get("ui.retry"), again)));
    }

    /** @param ways what can be done about it */
    void empty(String sentence, Node... ways) {
        var label = Chips.styled(sentence, "muted", "small");
        label.setWrapText(true);
        var all = new VBox(4, label);
        all.getChildren().addAll(ways);
        VBox.setMargin(all, new Insets(4, 8, 12, 8));
        fill(all);
    }

    /** Shows as many as a card holds; a click on the foot shows all. */
    <T> void rows(List<T> items, Function<T, Region> row) {
        show(items, row, items.size() <= MOST);
    }

    private <T> void show(List<T> items, Function<T, Region> row, boolean isWhole) {
        var nodes = new ArrayList<Region>();
        items.stream().limit(isWhole ? items.size() : MOST).forEach(item -> nodes.add(row.apply(item)));
        Rows.walkable(nodes);
        fill(nodes.toArray(Node[]::new));
        if (!isWhole) {
            var all = Controls.button(
                    getId() + "-all",
                    texts.get("ui.dashboard.all", items.size()),
                    () -> show(items, row, true),
                    "plain-link");
            foot.getChildren().setAll(all);
            getChildren().setAll(head, body, foot);
        }
    }

    /** Puts the cursor on its first row, if it has any. */
    void takeCursor() {
        body.getChildren().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private void fill(Node... nodes) {
        body.getChildren().setAll(nodes);
        getChildren().setAll(head, body);
    }

    /** What stands over the rows that were shown last. */
    void above(Node node) {
        getChildren().add(1, node);
    }
}
