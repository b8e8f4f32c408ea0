package org.entente.ui.exchange;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.SymbolView;
import org.entente.ui.control.TlpPill;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Exchange.Draft;
import org.entente.ui.text.Texts;

/** What the partner will see of a draft, one thing to a page. */
final class SeenPane extends VBox {

    private final Draft draft;
    private final Texts texts;
    private final StackPane place = new StackPane();
    private final Label where = Chips.styled("", "strong", "small");
    private final IntegerProperty page = new SimpleIntegerProperty();

    SeenPane(Draft draft, Texts texts) {
        this.draft = draft;
        this.texts = texts;
        place.setStyle("-fx-padding: 20;");
        place.setAlignment(Pos.TOP_CENTER);
        where.setId("outbox-page");
        var column = new Column(
                "mdi2e-eye-outline",
                texts.get("ui.exchange.seen", draft.partner()),
                texts.get("ui.exchange.seen.nothing"),
                place);
        column.scroll().getStyleClass().add("inset");
        VBox.setVgrow(column, Priority.ALWAYS);
        getChildren().addAll(column, foot());
        getStyleClass().add("inset");
        page.subscribe(number -> turn(number.intValue()));
    }

    private void turn(int number) {
        if (number < draft.seen().size()) {
            place.getChildren().setAll(paper(draft.seen().get(number)));
            where.setText(
                    texts.get("ui.exchange.seen.page", number + 1, draft.seen().size()));
        }
    }

    private Node foot() {
        int last = draft.seen().size() - 1;
        var back = Controls.iconButton(
                "outbox-back",
                "mdi2c-chevron-left",
                texts.get("ui.exchange.seen.back"),
                () -> page.set(Math.max(0, page.get() - 1)));
        var next = Controls.iconButton(
                "outbox-next",
                "mdi2c-chevron-right",
                texts.get("ui.exchange.seen.next"),
                () -> page.set(Math.max(0, Math.min(last, page.get() + 1))));
        var foot = new HBox(
                8,
                Chips.styled(texts.get("ui.exchange.seen.hint"), "muted", "small"),
                Controls.spring(),
                back,
                where,
                next);
        foot.getStyleClass().addAll("foot", "tight");
        foot.setStyle("-fx-min-height: 40px; -fx-pref-height: 40px;");
        return foot;
    }

    private Node paper(Exchange.Seen seen) {
        var mark = new HBox(10, Chips.styled(draft.marking().text(), "strong", "small"), Controls.spring());
        if (!draft.marking().tlp().isEmpty()) {
            mark.getChildren().add(new TlpPill(draft.marking().tlp()));
        }
        mark.getStyleClass().add("ruled");
        mark.setStyle("-fx-padding: 0 0 10 0;");
        var name = Chips.styled(seen.name(), "section");
        name.setWrapText(true);
        var title = new HBox(
                12,
                new SymbolView(seen.symbol(), 28),
                name,
                Controls.spring(),
                Chips.styled(seen.portion(), "portion"));
        title.setAlignment(Pos.CENTER_LEFT);
        var paper = new VBox(10, mark, title);
        seen.claims().forEach(claim -> paper.getChildren().add(claim(claim)));
        paper.getStyleClass().add("paper");
        paper.setMaxHeight(Region.USE_PREF_SIZE);
        return paper;
    }

    private static Node claim(Exchange.SeenClaim claim) {
        var value = Chips.styled(claim.value());
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(Chips.styled(claim.property(), "muted", "caption"), value);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, words);
        if (!claim.grade().isEmpty()) {
            row.getChildren().add(Chips.styled(claim.grade(), "grade-chip"));
        }
        if (!claim.source().isEmpty()) {
            var source = Chips.styled(claim.source(), "small");
            source.setMaxWidth(140);
            row.getChildren().add(source);
        }
        var portion = Chips.styled(claim.portion(), "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().add(portion);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("ruled-muted");
        row.setStyle("-fx-padding: 4 0 6 0;");
        return row;
    }
}
