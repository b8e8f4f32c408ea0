package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.ClaimId;
import org.entente.ui.control.ChangeRow;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Rows;
import org.entente.ui.door.EntityPage.ChangeLine;
import org.entente.ui.door.EntityPage.HistoryLine;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** What became of a thing, action by action; the chosen one opens to what it changed, in sentences. */
final class HistoryPane extends VBox {

    private static final int AT_ONCE = 100;
    private static final int MOST_NAMED = 3;

    private final Texts texts;
    private final Consumer<ClaimId> restore;
    private final List<HistoryLine> history;
    private final List<Region> heads = new ArrayList<>();
    private final VBox rows = new VBox();
    private int chosen;
    private int shown = AT_ONCE;

    /** @param restore says a value again that does not stand any more */
    HistoryPane(Texts texts, List<HistoryLine> history, Consumer<ClaimId> restore) {
        this.texts = texts;
        this.restore = restore;
        this.history = history;
        setId("page-history");
        var hint = Chips.styled(texts.get("ui.history.hint"), "muted", "caption");
        hint.setWrapText(true);
        hint.setStyle("-fx-padding: 10 12 6 12;");
        getChildren().addAll(hint, rows);
        show();
    }

    private void show() {
        rows.getChildren().clear();
        heads.clear();
        for (int i = 0; i < Math.min(shown, history.size()); i++) {
            rows.getChildren().add(entry(i, history.get(i)));
        }
        if (shown < history.size()) {
            rows.getChildren()
                    .add(Controls.button(
                            "history-older",
                            texts.get("ui.history.older", history.size() - shown),
                            () -> {
                                shown += AT_ONCE;
                                show();
                            },
                            "plain-link"));
        }
    }

    private Node entry(int place, HistoryLine line) {
        var box = new VBox(head(place, line));
        if (place == chosen) {
            line.changes().forEach(change -> box.getChildren().add(change(change)));
        }
        box.getStyleClass().add("ruled-muted");
        box.setStyle("-fx-padding: 2 0 6 0;");
        return box;
    }

    private Node head(int place, HistoryLine line) {
        var when = Chips.styled(line.when(), "muted", "small");
        TextScale.atLeast(when, 132);
        var what = PageCells.words(summary(line), place == chosen ? "strong" : "small");
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        var who = new VBox(Chips.styled(line.who(), "small"));
        who.setAlignment(Pos.CENTER_RIGHT);
        who.getChildren()
                .add(Chips.styled(
                        line.packages().isEmpty()
                                ? texts.get("ui.history.here")
                                : texts.get("ui.history.package", String.join(", ", line.packages())),
                        "muted",
                        "caption"));
        who.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(12, when, what, who);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("claim-row", "can-choose");
        if (place == chosen) {
            row.getStyleClass().add("chosen");
        }
        row.setId("history-" + place);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(texts.get("ui.history.spoken", line.when(), line.who(), summary(line)));
        row.setOnMouseClicked(_ -> choose(place));
        row.setOnKeyPressed(key -> {
            int next = key.getCode() == KeyCode.UP ? place - 1 : key.getCode() == KeyCode.DOWN ? place + 1 : -1;
            if (next >= 0 && next < heads.size()) {
                choose(next);
                key.consume();
            }
        });
        heads.add(row);
        return row;
    }

    private void choose(int place) {
        chosen = place;
        show();
        heads.get(place).requestFocus();
        Rows.reveal(heads.get(place));
    }

    private String summary(HistoryLine line) {
        if (line.changes().size() == 1) {
            return line.changes().getFirst().sentence();
        }
        var labels = line.changes().stream().map(ChangeLine::label).distinct().toList();
        String named = labels.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return texts.get("ui.history.many", line.changes().size(), named, Math.max(0, labels.size() - MOST_NAMED));
    }

    private Node change(ChangeLine change) {
        ClaimId lost = change.lost();
        if (lost == null) {
            return ChangeRow.of(change, texts);
        }
        var button = Controls.button(
                "history-restore",
                "mdi2r-restore",
                texts.get("ui.history.restore"),
                () -> restore.accept(lost),
                "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return ChangeRow.of(change, texts, button);
    }
}
