package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.entente.ui.control.Rows;
import org.entente.ui.door.EntityPage.Block;
import org.jspecify.annotations.Nullable;

/** The lines of a page that one can choose, by mouse and keyboard; the inspector shows where the chosen one comes from. */
final class ChosenRows {

    private final ObjectProperty<@Nullable Cited> chosen;
    private final List<Row> rows = new ArrayList<>();

    private record Row(Region node, Cited cited, @Nullable Block block) {}

    ChosenRows(ObjectProperty<@Nullable Cited> chosen) {
        this.chosen = chosen;
        chosen.subscribe(_ -> rows.forEach(this::mark));
    }

    /** Forgets the rows of what was shown before. */
    void clear() {
        rows.clear();
    }

    /**
     * Makes a row one that can be chosen.
     *
     * @param open what a double-click and Enter do
     * @param block the property it is a claim about; null for others
     */
    <T extends Region> T add(T node, Cited cited, Runnable open, @Nullable Block block) {
        var row = new Row(node, cited, block);
        rows.add(row);
        node.getStyleClass().addAll("claim-row", "can-choose");
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.LIST_ITEM);
        node.setAccessibleText(cited.words());
        node.setOnMouseClicked(click -> {
            node.requestFocus();
            chosen.set(cited);
            if (click.getClickCount() == 2) {
                open.run();
            }
        });
        node.setOnKeyPressed(key -> {
            boolean isHere = key.getTarget() == node && !key.isAltDown() && !key.isShortcutDown();
            if (isHere && move(row, key.getCode(), open)) {
                key.consume();
            }
        });
        mark(row);
        return node;
    }

    private boolean move(Row row, KeyCode code, Runnable open) {
        switch (code) {
            case UP -> go(row, -1);
            case DOWN -> go(row, 1);
            case SPACE -> chosen.set(row.cited());
            case ENTER -> open.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(Row from, int step) {
        int next = rows.indexOf(from) + step;
        if (next >= 0 && next < rows.size()) {
            rows.get(next).node().requestFocus();
            Rows.reveal(rows.get(next).node());
            chosen.set(rows.get(next).cited());
        }
    }

    /** The block of the chosen claim if it is contested, else the first contested one; null if none is. */
    @Nullable
    Block contested() {
        Cited now = chosen.get();
        return rows.stream()
                .filter(row -> row.block() != null && row.cited().isSame(now))
                .map(Row::block)
                .filter(block -> block != null && block.isContested())
                .findFirst()
                .or(() -> rows.stream()
                        .map(Row::block)
                        .filter(block -> block != null && block.isContested())
                        .findFirst())
                .orElse(null);
    }

    /** Key of the property that the chosen claim is about; empty if none is chosen. */
    String property() {
        Cited now = chosen.get();
        return rows.stream()
                .filter(row -> row.cited().isSame(now))
                .map(Row::block)
                .filter(Objects::nonNull)
                .map(Block::property)
                .findFirst()
                .orElse("");
    }

    /** Chooses the first row unless the chosen one is among them: what stays chosen out of sight misleads. */
    void chooseHere() {
        Cited now = chosen.get();
        if (rows.stream().noneMatch(row -> row.cited().isSame(now))) {
            chosen.set(rows.isEmpty() ? null : rows.getFirst().cited());
        }
    }

    /** Puts the cursor on the chosen row, or on the first. */
    void focus() {
        Cited now = chosen.get();
        rows.stream()
                .filter(row -> row.cited().isSame(now))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(row -> takeCursor(row.node()));
    }

    /** A page that is being put into the window gets there before its rows do. */
    private static void takeCursor(Node row) {
        if (row.getScene() != null) {
            row.requestFocus();
        } else {
            row.sceneProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(
                        ObservableValue<? extends @Nullable Scene> property,
                        @Nullable Scene before,
                        @Nullable Scene now) {
                    row.sceneProperty().removeListener(this);
                    row.requestFocus();
                }
            });
        }
    }

    private void mark(Row row) {
        boolean isChosen = row.cited().isSame(chosen.get());
        if (!isChosen) {
            row.node().getStyleClass().remove("chosen");
        } else if (!row.node().getStyleClass().contains("chosen")) {
            row.node().getStyleClass().add("chosen");
        }
    }
}
