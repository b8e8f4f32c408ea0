package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.control.BaseDirection;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.door.EntityPage.SourceMention;
import org.entente.ui.door.Sources;
import org.entente.ui.text.Texts;

/** Where a claim comes from: its source, the words it rests on, its grade in full, and whose origin the source shares. */
public final class SourceCard {

    private final CitedSourceModel model;
    private final Texts texts;
    private final Ways ways;
    private final Chips chips;
    private final StackPane root = new StackPane();

    /**
     * Where one can go from here.
     *
     * @param open to the page of a source, where what rests on it is chosen
     */
    public record Ways(BiConsumer<ObjectId, Predicate<Sources.Resting>> open, Cite cite) {}

    /** Cites a place in a source for or against a judgement. */
    @FunctionalInterface
    public interface Cite {
        void cite(ObjectId source, String locator, String text);
    }

    public SourceCard(CitedSourceModel model, Texts texts, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        chips = new Chips(texts);
        root.setId("source-card");
        model.cardProperty().subscribe(_ -> show());
        model.errorProperty().subscribe(_ -> show());
    }

    Node node() {
        return root;
    }

    private void show() {
        var card = model.cardProperty().get();
        if (!model.errorProperty().get().isEmpty()) {
            root.getChildren()
                    .setAll(States.failed(
                            model.errorProperty().get(),
                            Controls.button("source-card-retry", texts.get("ui.retry"), model::refresh)));
        } else if (card == null) {
            root.getChildren()
                    .setAll(States.empty(
                            "mdi2c-cursor-default-outline", texts.get("ui.inspector.none"), texts.get("ui.card.hint")));
        } else {
            var mention = card.cited().source();
            var page = card.source();
            root.getChildren()
                    .setAll(
                            mention == null || page == null
                                    ? unsourced(card.cited())
                                    : card(card.cited(), mention, page));
        }
    }

    private Node unsourced(Cited cited) {
        var sentence = Chips.styled(texts.get("ui.card.unsourced"), "muted", "small");
        sentence.setWrapText(true);
        var box = new VBox(12, said(cited), new HBox(chips.unsourced()), sentence);
        box.setId("source-card-unsourced");
        box.setStyle("-fx-padding: 16;");
        return box;
    }

    private Node card(Cited cited, SourceMention mention, Sources.Page page) {
        var rows = new VBox(said(cited), quote(cited, mention, page), grade(cited.grade(), page), origin(page));
        rows.setStyle("-fx-padding: 4 16 16 16;");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(head(mention, page.row()), scroll, foot(cited, mention, page));
    }

    private Node head(SourceMention mention, Sources.Row row) {
        var reference = Chips.styled(mention.reference(), "card-title");
        reference.setId("source-card-reference");
        reference.setWrapText(true);
        HBox.setHgrow(reference, Priority.ALWAYS);
        reference.setMaxWidth(Double.MAX_VALUE);
        var first = new HBox(
                10, Icons.of("mdi2b-book-open-page-variant-outline", "icon-20"), reference, portion(row.portion()));
        first.setAlignment(Pos.CENTER_LEFT);
        var title = PageCells.words(row.title());
        title.setMinHeight(Region.USE_PREF_SIZE);
        var parts = new ArrayList<String>();
        for (String part : List.of(
                row.kind(),
                row.information().words().isEmpty()
                        ? ""
                        : texts.get("ui.source.informed", row.information().words()),
                row.report().words().isEmpty()
                        ? ""
                        : texts.get("ui.source.reported", row.report().words()),
                row.origin())) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        var box = new VBox(2, first, title, Fields.hint(String.join(" · ", parts)));
        if (row.isOriginatorControlled()) {
            box.getChildren().add(Fields.hint(texts.get("ui.source.orcon")));
        }
        box.setStyle("-fx-padding: 16 16 8 16;");
        return box;
    }

    /** What this is the source of. */
    private Node said(Cited cited) {
        var words = PageCells.words(
                cited.contributor().isEmpty()
                        ? cited.sentence(texts)
                        : texts.get("ui.card.said", cited.contributor(), cited.sentence(texts)),
                "small",
                "strong");
        words.setId("source-card-said");
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        return new HBox(10, words, portion(cited.portion()));
    }

    private Region portion(String marking) {
        var portion = chips.portion(marking);
        portion.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return portion;
    }

    private Node quote(Cited cited, SourceMention mention, Sources.Page page) {
        var box = new VBox(6);
        box.getStyleClass().add("quote-box");
        VBox.setMargin(box, new Insets(10, 0, 0, 0));
        Quotation.of(page.text(), mention.locator(), cited.words())
                .ifPresentOrElse(
                        quotation -> {
                            box.getChildren().add(flow(quotation));
                            if (quotation.isStart()) {
                                box.getChildren().add(fromTheBeginning());
                            }
                        },
                        () -> box.getChildren().add(Fields.hint(texts.get("ui.card.text.none"))));
        var place = Fields.hint(
                mention.place().isEmpty()
                        ? texts.get("ui.card.locator.none")
                        : texts.get("ui.card.locator", mention.place()));
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        box.getChildren().add(new HBox(10, place, portion(page.row().portion())));
        return box;
    }

    /** Says that these are not the words the claim rests on. */
    private Node fromTheBeginning() {
        var hint = Fields.hint(texts.get("ui.card.text.start"));
        hint.setId("source-card-start");
        return hint;
    }

    private static Node flow(Quotation quotation) {
        var flow = new TextFlow();
        flow.setId("source-card-quote");
        BaseDirection.follow(flow, quotation.before() + quotation.cited() + quotation.after());
        flow.getChildren().addAll(BaseDirection.texts(quotation.before(), "quoted-words"));
        flow.getChildren().addAll(BaseDirection.texts(quotation.cited(), "quoted-words", "cited-words"));
        flow.getChildren().addAll(BaseDirection.texts(quotation.after(), "quoted-words"));
        return flow;
    }

    private Node grade(Grade grade, Sources.Page page) {
        var box = new VBox(4, heading("ui.card.grade"));
        box.setId("source-card-grade");
        if (grade.isGraded()) {
            box.getChildren()
                    .addAll(
                            axis("reliability", grade.reliability().mark(), "ui.card.grade.source"),
                            axis("credibility", grade.credibility().mark(), "ui.card.grade.claim"));
        } else {
            box.getChildren().add(Fields.hint(texts.get("ui.grade.none")));
        }
        if (!page.resting().isEmpty()) {
            box.getChildren()
                    .add(Fields.hint(texts.get("ui.source.track", page.resting().size(), page.confirmed())));
        }
        return box;
    }

    private Node axis(String axis, String mark, String of) {
        var chip = Chips.styled(mark, "grade-chip");
        var words = Chips.styled(texts.label("ui.grade." + axis + "." + mark, texts.get("ui.grade.axis.none")));
        var row = new HBox(10, chip, words, Controls.spring(), Chips.styled(texts.get(of), "muted", "caption"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(28);
        return row;
    }

    private Node origin(Sources.Page page) {
        var box = new VBox(4, heading("ui.card.origin"));
        box.setId("source-card-origin");
        if (page.sharing().isEmpty()) {
            box.getChildren().add(Fields.hint(texts.get("ui.source.origin.own")));
            return box;
        }
        var others = page.sharing().stream().map(Sources.Sharing::called).toList();
        var sentence = PageCells.words(texts.get("ui.card.origin.shared", String.join(", ", others)), "small");
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var row = new HBox(8, Icons.of("mdi2a-alert-outline", "icon-16", "warning-icon"), sentence);
        row.setAlignment(Pos.TOP_LEFT);
        box.getChildren().add(row);
        return box;
    }

    private Node heading(String key) {
        var heading = Chips.styled(texts.get(key), "strong", "small");
        VBox.setMargin(heading, new Insets(14, 0, 2, 0));
        return heading;
    }

    private Node foot(Cited cited, SourceMention mention, Sources.Page page) {
        String text = Quotation.of(page.text(), mention.locator(), cited.words())
                .map(Quotation::words)
                .orElse(cited.words());
        var foot = new HBox(
                Controls.button(
                        "source-card-open",
                        texts.get("ui.card.open"),
                        () -> ways.open().accept(mention.id(), cited::isSaidBy)),
                Controls.button(
                        "source-card-cite",
                        "mdi2f-format-quote-open",
                        texts.get("ui.card.cite"),
                        () -> ways.cite().cite(mention.id(), mention.locator(), text)));
        foot.getStyleClass().addAll("foot", "tight");
        return foot;
    }
}
