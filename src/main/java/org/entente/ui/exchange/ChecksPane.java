package org.entente.ui.exchange;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Exchange.Check;
import org.entente.ui.door.Exchange.Outcome;
import org.entente.ui.text.Texts;

/** What the checks of a package came to. Where there is little room, those that passed fold into a line; no other ever does. */
final class ChecksPane extends VBox {

    /** So many checks stand beside each other. */
    private static final int ACROSS = 2;

    private final List<Check> checks;
    private final Texts texts;

    ChecksPane(List<Check> checks, boolean isFolded, Texts texts) {
        this.checks = checks;
        this.texts = texts;
        getStyleClass().add("card");
        setId("inbox-checks");
        show(isFolded);
    }

    private boolean isAllPassed() {
        return count(Outcome.PASSED) == checks.size();
    }

    private void show(boolean isFolded) {
        var shown = checks.stream()
                .filter(check -> !isFolded || check.outcome() != Outcome.PASSED)
                .toList();
        getChildren().setAll(isFolded ? folded() : head());
        if (!shown.isEmpty()) {
            getChildren().add(grid(shown));
        }
    }

    private Node head() {
        var head = new HBox(
                Chips.styled(texts.get("ui.exchange.checks"), "strong"),
                Chips.styled(
                        texts.get(
                                "ui.exchange.checks.counts",
                                count(Outcome.PASSED),
                                count(Outcome.NEEDS_EYE),
                                count(Outcome.FAILED)),
                        "muted",
                        "small"));
        head.getStyleClass().add("card-head");
        return head;
    }

    private Node folded() {
        var unfold = Controls.button(
                "inbox-checks-show",
                "mdi2c-chevron-right",
                texts.get("ui.exchange.checks.passed", count(Outcome.PASSED), checks.size()),
                () -> show(false),
                "plain");
        var line = new HBox(8, Icons.of("mdi2c-check-circle", "icon-20", isAllPassed() ? "success" : "muted"), unfold);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setStyle("-fx-padding: 0 16 0 16;");
        return line;
    }

    private static Node grid(List<Check> shown) {
        var grid = new GridPane();
        for (int i = 0; i < shown.size(); i++) {
            var row = check(shown.get(i));
            grid.add(row, i % ACROSS, i / ACROSS);
            GridPane.setHgrow(row, Priority.ALWAYS);
        }
        var half = new ColumnConstraints();
        half.setPercentWidth(100.0 / ACROSS);
        grid.getColumnConstraints().addAll(half, half);
        return grid;
    }

    private long count(Outcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).count();
    }

    private static HBox check(Check check) {
        var icon = switch (check.outcome()) {
            case PASSED -> Icons.of("mdi2c-check-circle", "icon-20", "success");
            case NEEDS_EYE -> Icons.of("mdi2a-alert", "icon-20", "warning");
            case FAILED -> Icons.of("mdi2c-close-circle", "icon-20", "danger");
        };
        var what = Chips.wrapped(check.what());
        if (check.outcome() != Outcome.PASSED) {
            what.getStyleClass().add("strong");
        }
        var words = new VBox(what);
        if (!check.detail().isEmpty()) {
            words.getChildren().add(Chips.wrapped(check.detail(), "muted", "caption"));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(12, icon, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(38);
        row.setStyle("-fx-padding: 2 16 2 16;");
        row.getStyleClass().add("ruled-muted");
        return row;
    }
}
