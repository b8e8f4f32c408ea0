package org.entente.ui.assessment;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.assessment.EvidenceView;
import org.entente.assessment.JudgementView;
import org.entente.assessment.SourceNote;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.door.Assessments;
import org.entente.ui.peek.Peek;
import org.entente.ui.shell.References;
import org.entente.ui.text.PlaceWords;
import org.entente.ui.text.Texts;

/** What speaks for and against a judgement, with grade, source and weight, and what it takes for granted. 336 wide. */
final class EvidencePanel extends VBox {

    static final double WIDTH = 336;

    private final Texts texts;
    private final Chips chips;
    private final Consumer<ObjectId> open;
    private final References references;

    /** @param open opens the page of a source */
    EvidencePanel(Texts texts, Consumer<ObjectId> open, References references) {
        this.texts = texts;
        this.open = open;
        this.references = references;
        chips = new Chips(texts);
        setId("evidence");
        getStyleClass().add("inspector");
    }

    /** @param isBelow whether it stands under the judgements and scrolls with them, rather than beside them */
    void show(JudgementView judgement, Assessments.Opened opened, boolean isBelow) {
        Chips.wear(this, "below", isBelow);
        var portion = opened.portion();
        var head = new HBox(
                Chips.styled(texts.get("ui.assessment.evidence"), "strong", "small"),
                Chips.styled(String.valueOf(judgement.evidence().size()), "muted", "small"));
        head.getStyleClass().add("panel-head");
        head.setId(AssessmentPart.EVIDENCE.id());
        var rows = new VBox();
        rows.setStyle("-fx-padding: 8 16 16 16;");
        for (var direction : EvidenceView.Direction.values()) {
            var pieces = judgement.evidence(direction);
            if (!pieces.isEmpty()) {
                rows.getChildren().add(heading(judgement, direction, pieces));
                pieces.forEach(piece -> rows.getChildren().add(piece(piece, portion)));
            }
        }
        if (judgement.evidence().isEmpty()) {
            var none = Chips.styled(texts.get("ui.assessment.evidence.none"), "muted", "small");
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
        rows.getChildren().addAll(new RestsOn(texts, opened).of(judgement));
        getChildren().setAll(List.of(head, isBelow ? rows : scrolled(rows)));
    }

    private static Node scrolled(VBox rows) {
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node heading(JudgementView judgement, EvidenceView.Direction direction, List<EvidenceView> pieces) {
        String key = "ui.assessment.evidence." + direction.name().toLowerCase(java.util.Locale.ROOT);
        String count = direction == EvidenceView.Direction.FOR
                ? texts.get("ui.assessment.evidence.independent", pieces.size(), judgement.independentOrigins())
                : texts.get("ui.assessment.evidence.count", pieces.size());
        var row = new HBox(8, Chips.styled(texts.get(key), "strong"), Chips.styled(count, "muted", "small"));
        row.getStyleClass().add("ruled");
        row.setStyle("-fx-padding: 12 0 8 0;");
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private Node piece(EvidenceView piece, Function<Marking, String> portion) {
        var grade = chips.grade(piece.grade());
        grade.setMinWidth(Region.USE_PREF_SIZE);
        var top = new HBox(8, grade, source(piece.source()), Controls.spring());
        if (!piece.weight().isEmpty()) {
            var weight = Chips.styled(piece.weight(), "muted", "caption");
            weight.setMinWidth(Region.USE_PREF_SIZE);
            top.getChildren().add(weight);
        }
        top.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var quote = Chips.styled(texts.quote(piece.text()), "small");
        quote.setWrapText(true);
        quote.setMinHeight(Region.USE_PREF_SIZE);
        quote.getStyleClass().add("quote");
        var box = new VBox(6, top, quote, chips.portion(portion.apply(piece.marking())));
        box.getStyleClass().add("ruled-muted");
        box.setStyle("-fx-padding: 8 0 10 0;");
        Peek.on(box, piece.id());
        return box;
    }

    private Node source(SourceNote source) {
        ObjectId id = source.id();
        if (id == null) {
            return source.withheld()
                    ? Chips.styled(texts.get("ui.assessment.source.withheld"), "muted", "small")
                    : chips.unsourced();
        }
        String name = source.reference().isEmpty() ? source.title() : source.reference();
        String place = PlaceWords.of(texts, source.locator(), source.lines());
        var label =
                Chips.styled(place.isEmpty() ? name : texts.get("ui.claim.source", name, place), "link-text", "small");
        label.setMinWidth(0);
        Peek.on(label, id);
        label.setOnMouseClicked(_ -> open.accept(id));
        references.carry(label, () -> List.of(id));
        return label;
    }
}
