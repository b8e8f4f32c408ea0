package org.entente.ui.entity;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.States;
import org.entente.ui.door.EntityPage.EventLine;
import org.entente.ui.text.Texts;

/** The events that a thing is linked with: when, what, where, and what it had to do with them. */
final class EventsPane {

    private static final PageColumns COLUMNS = new PageColumns(112, -1, 88, 72, 44, 64, 132);

    private final Texts texts;
    private final PageCells cells;
    private final ChosenRows rows;
    private final Consumer<ObjectId> open;

    EventsPane(Texts texts, ChosenRows rows, Consumer<ObjectId> open) {
        this.texts = texts;
        this.cells = new PageCells(texts, open);
        this.rows = rows;
        this.open = open;
    }

    Node of(List<EventLine> events) {
        if (events.isEmpty()) {
            var none = States.empty(
                    "mdi2c-calendar-blank-outline",
                    texts.get("ui.page.events.empty"),
                    texts.get("ui.page.events.empty.hint"));
            none.setId("page-events-empty");
            none.setStyle("-fx-padding: 48 0 0 0;");
            return none;
        }
        var box = new VBox(COLUMNS.head(texts, "when", "event", "where", "role", "grade", "source", "marking"));
        events.forEach(event -> box.getChildren().add(row(event)));
        box.setId("event-grid");
        return box;
    }

    private Node row(EventLine event) {
        var link = event.link();
        var row = COLUMNS.row(
                PageCells.words(event.when().isEmpty() ? texts.get("ui.page.events.when.none") : event.when(), "small"),
                cells.thing(link.other(), link.symbol(), link.name()),
                PageCells.words(event.where(), "muted", "small"),
                PageCells.words(link.kind(), "muted", "small"),
                cells.grade(link.grade()),
                cells.source(link.source()),
                cells.portion(event.portion()));
        row.getStyleClass().add("ruled-muted");
        rows.add(row, Cited.of(link), () -> open.accept(link.other()), null);
        row.setAccessibleText(texts.get("ui.page.events.spoken", link.name(), event.when(), event.where()));
        return row;
    }
}
