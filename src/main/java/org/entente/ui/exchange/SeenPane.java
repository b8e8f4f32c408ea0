package org.entente.ui.exchange;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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
import org.entente.ui.door.Seen;
import org.entente.ui.door.SeenClaim;
import org.entente.ui.text.Texts;

/** What the partner will see of a draft, one thing to a page. */
final class SeenPane extends VBox {

    /** So much of a source's name can be read at least; its number comes first. */
    private static final double SOURCE = 56;

    private final Draft draft;
    private final Texts texts;
    private final Chips chips;
    private final Column column;
    private final StackPane place = new StackPane();
    private final Label where = Chips.styled("", "strong", "small");
    private final IntegerProperty page = new SimpleIntegerProperty();

    SeenPane(Draft draft, Texts texts) {
        this.draft = draft;
        this.texts = texts;
        this.chips = new Chips(texts);
        place.setStyle("-fx-padding: 12 16 16 16;");
        place.setAlignment(Pos.TOP_CENTER);
        where.setId("outbox-page");
        column = new Column(
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

    Column column() {
        return column;
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
        where.setMinWidth(Region.USE_PREF_SIZE); // a number that is cut is another number
        var foot = new HBox(8, paged(last + 1), Controls.spring(), back, where, next);
        foot.getStyleClass().addAll("foot", "tight");
        foot.setStyle("-fx-min-height: 40px; -fx-pref-height: 40px;");
        return foot;
    }

    /** The lists beside it count every thing that leaves, links and records too, and those have no page. */
    private Label paged(int pages) {
        int things = draft.leaving().stream().mapToInt(Exchange.Leaving::things).sum();
        String words = pages == things ? texts.get("ui.exchange.seen.each") : texts.get("ui.exchange.seen.some", pages);
        var label = Chips.styled(words, "muted", "caption");
        label.setId("outbox-paged");
        if (pages < things) {
            label.setTooltip(new Tooltip(texts.get("ui.exchange.seen.some.hint")));
        }
        return label;
    }

    private Node paper(Seen seen) {
        var mark = new HBox(10, marking(), Controls.spring());
        if (!draft.marking().tlp().isEmpty()) {
            mark.getChildren().add(new TlpPill(draft.marking().tlp()));
        }
        mark.getStyleClass().add("ruled");
        mark.setStyle("-fx-padding: 0 0 10 0;");
        var name = Chips.styled(seen.name(), "section");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE); // the name takes more lines before its mark is cut
        name.setMinWidth(0);
        var title = new HBox(
                12,
                new SymbolView(seen.symbol(), 28),
                name,
                Controls.spring(),
                whole(Chips.styled(seen.portion(), "portion")));
        title.setAlignment(Pos.CENTER_LEFT);
        var paper = new VBox(10, mark, title);
        if (seen.page() != null) {
            paper.getChildren().add(new SeenDocument(seen.page()));
        }
        seen.claims().forEach(claim -> paper.getChildren().add(claim(claim, seen.isWeighed())));
        paper.getStyleClass().add("paper");
        paper.setMaxHeight(Region.USE_PREF_SIZE);
        return paper;
    }

    /** A long one takes more lines: none of it may be cut. */
    private Label marking() {
        var marking = Chips.styled(draft.marking().text(), "strong", "small");
        marking.setWrapText(true);
        marking.setMinHeight(Region.USE_PREF_SIZE);
        marking.setMinWidth(0);
        return marking;
    }

    /** What it rests on stands above the value, which may be long and takes the whole width. */
    private Node claim(SeenClaim claim, boolean isWeighed) {
        var value = Chips.styled(claim.value());
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        var head = new HBox(8, Chips.styled(claim.property(), "muted", "caption"), Controls.spring());
        if (isWeighed || !claim.grade().isEmpty()) {
            head.getChildren().add(whole(grade(claim.grade())));
        }
        if (!claim.source().isEmpty()) {
            var source = Chips.styled(claim.source(), "small");
            source.setMinWidth(SOURCE);
            head.getChildren().add(source);
        } else if (isWeighed) {
            head.getChildren().add(whole(chips.unsourced()));
        }
        head.getChildren().add(whole(Chips.styled(claim.portion(), "portion")));
        head.setAlignment(Pos.CENTER_LEFT);
        var row = new VBox(2, head, value);
        row.getStyleClass().add("ruled-muted");
        row.setStyle("-fx-padding: 4 0 6 0;");
        return row;
    }

    private Label grade(String letters) {
        var chip = Chips.styled(letters.isEmpty() ? "–" : letters, "grade-chip");
        if (letters.isEmpty()) {
            Chips.wear(chip, "ungraded", true);
            chip.setAccessibleText(texts.get("ui.grade.none"));
            chip.setTooltip(new Tooltip(texts.get("ui.grade.none")));
        }
        return chip;
    }

    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
