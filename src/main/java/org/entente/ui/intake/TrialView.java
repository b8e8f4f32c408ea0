package org.entente.ui.intake;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.interop.Problem;
import org.entente.interop.table.TableTrial;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Rows;
import org.entente.ui.control.States;
import org.entente.ui.door.Tables;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The first rows of a table as the objects and links they would become, and what would be refused. */
final class TrialView {

    private final Texts texts;
    private final VBox rows = new VBox();
    private final VBox problems = new VBox(4);
    private final Label sum = Chips.styled("", "strong");
    private final ScrollPane scroll = new ScrollPane(rows);
    private final VBox root;

    TrialView(Texts texts) {
        this.texts = texts;
        sum.setId("trial-sum");
        rows.setId("trial-rows");
        problems.setId("trial-problems");
        problems.getStyleClass().add("trial-notes");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var refused = new Notes(problems);
        refused.managedProperty().bind(refused.visibleProperty());
        problems.getChildren().addListener((javafx.collections.ListChangeListener<Node>)
                _ -> refused.setVisible(!problems.getChildren().isEmpty()));
        refused.setVisible(false);
        var head = new HBox(sum, outside("trial-outside"));
        sum.setMinWidth(0);
        head.getStyleClass().add("panel-head");
        root = new VBox(head, scroll, refused);
        root.getStyleClass().add("trial");
    }

    Region node() {
        return root;
    }

    /** What it comes to, for where it is out of sight, and a way to it. */
    Region summary() {
        var words = Chips.styled("", "strong");
        words.textProperty().bind(sum.textProperty());
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var see = Controls.button("trial-see", texts.get("ui.table.trial.see"), () -> Rows.reveal(root), "plain-link");
        see.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new HBox(12, words, outside("trial-summary-outside"), see);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setId("trial-summary");
        return bar;
    }

    private Label outside(String id) {
        var outside = Chips.styled(texts.get("ui.exchange.inbox.outside"), "contested-chip", "dashed");
        outside.setId(id);
        outside.setMinWidth(Region.USE_PREF_SIZE);
        outside.visibleProperty().bind(sum.textProperty().isNotEmpty());
        return outside;
    }

    /** Whether a newer trial is under way, so that what is shown is the last word but one. */
    void late(boolean isLate) {
        root.setOpacity(isLate ? 0.6 : 1);
        if (isLate && rows.getChildren().isEmpty()) {
            rows.getChildren().add(States.loading(texts.get("ui.table.trial.trying")));
        }
    }

    /** @param shared what is the same for all rows that do not say it themselves */
    void show(@Nullable TableTrial trial, Tables.@Nullable Choices choices, int sample, TrialRow.Shared shared) {
        rows.getChildren().clear();
        problems.getChildren().clear();
        if (trial == null || choices == null) {
            sum.setText("");
            return;
        }
        sum.setText(texts.get(
                "ui.table.trial.sum", sample, trial.objects(), trial.unnamed(), trial.links(), trial.refusals()));
        var row = new TrialRow(texts, choices, shared, rows.widthProperty());
        trial.rows().forEach(outcome -> rows.getChildren().add(row.node(outcome)));
        if (trial.rows().isEmpty()) {
            rows.getChildren()
                    .add(States.empty(
                            "mdi2t-table-off",
                            texts.get("ui.table.trial.none"),
                            texts.get("ui.table.trial.none.hint")));
        }
        trial.refused().forEach(problem -> problems.getChildren().add(problem(problem, true)));
        trial.warnings().forEach(problem -> problems.getChildren().add(problem(problem, false)));
        if (trial.refusals() > trial.refused().size()) {
            problems.getChildren()
                    .add(Chips.styled(
                            texts.get(
                                    "ui.table.trial.more",
                                    trial.refusals() - trial.refused().size()),
                            "muted",
                            "small"));
        }
    }

    /** As high as its notes, until they take too much from the rows. */
    private static final class Notes extends ScrollPane {
        private static final double HIGHEST = 132;

        private final Region notes;

        Notes(Region notes) {
            super(notes);
            this.notes = notes;
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            getStyleClass().add("trial-problems");
            setMinHeight(USE_PREF_SIZE);
            setMaxHeight(USE_PREF_SIZE);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(HIGHEST, snappedTopInset() + notes.prefHeight(width) + snappedBottomInset());
        }
    }

    private Node problem(Problem problem, boolean isRefused) {
        return TrialRow.told(
                texts.get("ui.import.problem", texts.get(problem.where()), texts.get(problem.why())), isRefused);
    }
}
