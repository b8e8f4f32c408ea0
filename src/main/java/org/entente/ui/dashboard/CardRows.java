package org.entente.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.ConfidencePips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.LikelihoodBar;
import org.entente.ui.control.Rows;
import org.entente.ui.door.Assessments;
import org.entente.ui.door.Dashboard;
import org.entente.ui.door.Dashboard.Goal;
import org.entente.ui.peek.Peek;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** Fills the cards of the dashboard with rows; each row leads to what it speaks of. */
final class CardRows {

    private static final double SIGN = 48;
    private static final double NUMBER = 34;
    private static final double MARK = 132;

    /** From this width on the likelihood's figures have room beside its word. */
    private static final double WITH_FIGURES = 525;

    private static final double BAR = 76;
    private static final double BAR_HEIGHT = 12;

    private final Texts texts;
    private final Consumer<Goal> go;
    private final Runnable widen;

    /** @param widen looks at what changed over a longer time */
    CardRows(Texts texts, Consumer<Goal> go, Runnable widen) {
        this.widen = widen;
        this.texts = texts;
        this.go = go;
    }

    void waiting(CardPane card, List<Dashboard.Waiting> waiting) {
        if (waiting.isEmpty()) {
            card.beside();
            card.empty(texts.get("ui.dashboard.waiting.none"));
            return;
        }
        card.beside(Chips.styled(
                String.valueOf(
                        waiting.stream().mapToInt(Dashboard.Waiting::count).sum()),
                "badge"));
        card.rows(waiting, this::row);
    }

    private Region row(Dashboard.Waiting waiting) {
        var title = Chips.styled(waiting.title(), "strong");
        var detail = Chips.styled(waiting.detail(), "muted", "caption");
        title.setWrapText(true);
        detail.setWrapText(true);
        var words = new VBox(title, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        return peeking(
                waiting.goal(),
                Rows.opening(
                        "dash-waiting-row",
                        waiting.title(),
                        () -> go.accept(waiting.goal()),
                        Icons.of(waiting.icon(), "icon-20"),
                        words,
                        Chips.mark(waiting.portion()),
                        CardPane.arrow()));
    }

    /** A row that leads to one thing gives a glance at it. */
    private static Region peeking(Goal goal, Region row) {
        if (goal instanceof Goal.Assessment(ObjectId id)) {
            Peek.on(row, id);
        }
        return row;
    }

    void assessments(CardPane card, List<Assessments.Line> assessments) {
        if (assessments.isEmpty()) {
            card.empty(texts.get("ui.dashboard.assessments.none"));
            return;
        }
        card.rows(assessments, this::row);
    }

    private Region row(Assessments.Line assessment) {
        var head = new HBox(8, new RowWords(Chips.styled(assessment.title(), "strong")));
        head.setAlignment(Pos.CENTER_LEFT);
        if (!assessment.state().isEmpty()) {
            var state = Chips.styled(assessment.state(), "state-chip");
            if (assessment.isInCoordination()) {
                state.getStyleClass().add("on");
            }
            state.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(state);
        }
        head.getChildren().add(Chips.mark(assessment.portion()));
        var lines = new VBox(8, head);
        assessment.judgements().forEach(judgement -> lines.getChildren().add(line(judgement)));
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        var goal = new Goal.Assessment(assessment.id());
        return peeking(goal, Rows.opening("dash-assessment", assessment.title(), () -> go.accept(goal), lines));
    }

    private Node line(Assessments.JudgementLine judgement) {
        var number = fixed(Chips.styled(judgement.number(), "strong", "small"), NUMBER);
        var term = Chips.styled(judgement.term(), "small");
        var stand = judgement.dissent().isEmpty()
                ? Chips.styled(judgement.awaited(), "muted", "caption")
                : Chips.styled(judgement.dissent(), "strong", "caption");
        var line = new HBox(6, number, stand.getText().isEmpty() ? new RowWords(term) : new RowWords(term, stand));
        var letters = TextScale.of(line);
        Runnable fit = () -> term.setText(
                line.getWidth() >= WITH_FIGURES * letters.getValue().doubleValue()
                        ? judgement.range()
                        : judgement.term());
        line.widthProperty().subscribe(fit);
        letters.subscribe(fit);
        if (judgement.high() > 0) {
            line.getChildren()
                    .add(LikelihoodBar.small(
                            new LikelihoodBar.Band(judgement.low(), judgement.high()),
                            BAR,
                            BAR_HEIGHT,
                            judgement.term()));
        }
        if (!judgement.confidence().isEmpty()) {
            line.getChildren()
                    .add(new ConfidencePips(ConfidencePips.count(judgement.confidence()), judgement.confidenceWords()));
        }
        line.getChildren().add(atLeast(Chips.mark(judgement.portion()), MARK));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(24);
        return line;
    }

    void changes(CardPane card, Dashboard.Changes changes) {
        if (changes.changes().isEmpty()) {
            card.beside();
            card.empty(
                    texts.get("ui.dashboard.changed.none"),
                    Controls.button("dash-week", texts.get("ui.dashboard.changed.week"), widen, "plain-link"));
            return;
        }
        card.marked(changes.portion());
        card.rows(changes.changes(), this::row);
    }

    private Region row(Dashboard.Change change) {
        return counted(
                "dash-change",
                new Said(change.sign(), change.words(), change.detail(), change.portion()),
                change.goal());
    }

    void strength(CardPane card, Dashboard.Strength strength) {
        card.rows(strength.weaknesses(), this::row);
        var all = new VBox(new SupportBar(strength.byMore(), strength.byOne(), strength.byNone()), legend(strength));
        all.setSpacing(6);
        all.setPadding(new Insets(0, 16, 12, 16));
        card.above(all);
        card.marked(strength.portion());
    }

    private Node legend(Dashboard.Strength strength) {
        return new FlowPane(
                16,
                2,
                legend(0, strength.byMore(), "ui.dashboard.support.more"),
                legend(1, strength.byOne(), "ui.dashboard.support.one"),
                legend(2, strength.byNone(), "ui.dashboard.support.none"));
    }

    /** What a part of the bar counts, beside a piece of it: a short part has no room for words below it. */
    private Node legend(int part, int count, String key) {
        var legend = new HBox(
                4,
                SupportBar.piece(part),
                Chips.styled(texts.get("ui.dashboard.number", count), "strong", "caption"),
                Chips.styled(texts.get(key), "muted", "caption"));
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    private Region row(Dashboard.Weakness weakness) {
        return counted(
                "dash-weakness",
                new Said(
                        texts.get("ui.dashboard.number", weakness.count()),
                        weakness.words(),
                        weakness.detail(),
                        weakness.portion()),
                weakness.count() == 0 ? null : weakness.goal());
    }

    /** What a counted row says; {@code portion} is empty for what carries no mark. */
    private record Said(String sign, String words, String detail, String portion) {}

    private Region counted(String id, Said said, @Nullable Goal goal) {
        var parts = new ArrayList<Node>(List.of(
                fixed(Chips.styled(said.sign(), "strong", "dash-sign"), SIGN),
                new RowWords(Chips.styled(said.words()), Chips.styled(said.detail(), "muted", "small")),
                Chips.mark(said.portion())));
        if (goal == null) {
            parts.add(CardPane.noArrow());
            var row = new HBox(parts.toArray(Node[]::new));
            row.getStyleClass().addAll("pick-row", "quiet");
            return row;
        }
        parts.add(CardPane.arrow());
        return peeking(
                goal,
                Rows.opening(id, said.sign() + " " + said.words(), () -> go.accept(goal), parts.toArray(Node[]::new)));
    }

    /** Marks of different lengths end, and what stands before them begins, at one edge; a longer one is not cut. */
    private static Node atLeast(Label mark, double width) {
        var room = new Region();
        TextScale.exactly(room, width);
        var place = new StackPane(room, mark);
        place.setAlignment(Pos.CENTER_RIGHT);
        return place;
    }

    private static Label fixed(Label label, double width) {
        TextScale.exactly(label, width);
        return label;
    }
}
