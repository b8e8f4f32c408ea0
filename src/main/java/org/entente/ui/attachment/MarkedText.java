package org.entente.ui.attachment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.entente.model.ClaimId;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Text in which a stretch is selected by mouse or keyboard; a bar beside it offers what can be made from it. What was made
 * before is underlined, in a pattern for each kind, and noted in the margin; what is chosen there, or in the text, is chosen
 * everywhere.
 */
final class MarkedText {

    private static final double BESIDE = 6;

    private final TextSelection selection = new TextSelection();
    private final List<Mark> marks = new ArrayList<>();
    private final Cutting cutting;
    private final ObservableValue<@Nullable ClaimId> chosen;
    private final ListView<String> list = new ListView<>();
    private final CutBar bar;
    private final StackPane root = new StackPane();

    /** @param cut takes what is to be made and from which text; its place is {@link #span} */
    MarkedText(Texts texts, Cutting cutting, BiConsumer<Cutting.Kind, String> cut) {
        this.cutting = cutting;
        this.chosen = cutting.chosen();
        bar = new CutBar(texts, kind -> cut.accept(kind, selection.text()));
        list.setId("reading-text");
        list.getStyleClass().addAll("reader-text", "marked");
        list.setAccessibleText(texts.get("ui.cut.text", KeyAction.HIGHLIGHT));
        list.setCellFactory(_ -> new MarkedLine(list, selection, marks, new Margin(texts, cutting)));
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, release -> {
            if (release.getButton() == MouseButton.PRIMARY) {
                place(release.getSceneX(), release.getSceneY());
                choose(release);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        selection.spanProperty().subscribe(span -> {
            bar.setVisible(!span.isEmpty());
            bar.setManaged(!span.isEmpty());
        });
        chosen.subscribe(this::reveal);
        StackPane.setAlignment(bar, Pos.TOP_LEFT);
        root.getChildren().addAll(list, bar);
    }

    Region node() {
        return root;
    }

    void show(List<String> lines) {
        selection.show(lines);
        list.getItems().setAll(lines);
    }

    void mark(List<Mark> made) {
        marks.clear();
        marks.addAll(made);
        list.refresh();
        reveal(chosen.getValue());
    }

    /** Shows the text from which a claim was made, unless it is in sight. */
    private void reveal(@Nullable ClaimId claim) {
        list.refresh();
        marks.stream()
                .filter(mark -> mark.made().claim().equals(claim))
                .findFirst()
                .map(mark -> selection.lineOf(mark.from()))
                .filter(line -> !isInSight(line))
                .ifPresent(list::scrollTo);
    }

    private boolean isInSight(int line) {
        return list.lookupAll(".list-cell").stream()
                .filter(MarkedLine.class::isInstance)
                .map(MarkedLine.class::cast)
                .anyMatch(cell -> cell.getIndex() == line
                        && cell.getBoundsInParent().getMinY() >= 0
                        && cell.localToScene(cell.getLayoutBounds()).getMaxY()
                                <= list.localToScene(list.getLayoutBounds()).getMaxY());
    }

    /** A click into a stretch chooses what was made from it; of several the shortest, which means it most. */
    private void choose(MouseEvent click) {
        MarkedLine line = line(click);
        if (line != null && selection.spanProperty().get().isEmpty()) {
            int at = line.character(click.getSceneX(), click.getSceneY());
            marks.stream()
                    .filter(mark -> mark.contains(at))
                    .min(Comparator.comparingInt(mark -> mark.to() - mark.from()))
                    .ifPresent(mark -> cutting.choose(mark.made().claim()));
        }
    }

    TextSelection.Span span() {
        return selection.spanProperty().get();
    }

    void clearSelection() {
        selection.clear();
    }

    /** Puts the cursor on the bar, or where text is selected if none is. */
    void highlight() {
        if (bar.isVisible()) {
            bar.focusFirst();
        } else {
            list.requestFocus();
        }
    }

    private void pressed(MouseEvent press) {
        MarkedLine line = line(press);
        if (press.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (line == null) {
            selection.clear();
            return;
        }
        int character = line.character(press.getSceneX(), press.getSceneY());
        selection.press(character, press.isShiftDown(), press.getClickCount());
    }

    private void dragged(MouseEvent drag) {
        MarkedLine line = line(drag);
        if (line != null) {
            selection.extend(line.character(drag.getSceneX(), drag.getSceneY()));
        }
        drag.consume();
    }

    private static @Nullable MarkedLine line(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof MarkedLine)) {
            if (node instanceof Margin) {
                return null; // its notes take their own clicks
            }
            node = node.getParent();
        }
        return node instanceof MarkedLine line && !line.isEmpty() ? line : null;
    }

    /** Puts the bar below the end of what was selected, inside the text. */
    private void place(double sceneX, double sceneY) {
        var end = root.sceneToLocal(sceneX, sceneY);
        moveBar(end.getX() - 4 * BESIDE, end.getY() + 3 * BESIDE);
    }

    private void moveBar(double x, double y) {
        double right = root.getWidth() - bar.prefWidth(-1) - 4 * BESIDE;
        double bottom = root.getHeight() - bar.prefHeight(-1) - BESIDE;
        bar.setTranslateX(Math.clamp(x, BESIDE, Math.max(BESIDE, right)));
        bar.setTranslateY(Math.clamp(y, BESIDE, Math.max(BESIDE, bottom)));
    }

    private void press(KeyEvent key) {
        if (SelectionKeys.isStep(key)
                && selection.spanProperty().get().isEmpty()
                && list.getSelectionModel().getSelectedIndex() > selection.line()) {
            selection.begin(selection.start(list.getSelectionModel().getSelectedIndex()));
        }
        if (!SelectionKeys.press(key, selection)) {
            return;
        }
        if (key.isShiftDown()) {
            list.scrollTo(Math.max(0, selection.line() - 3));
            moveBar(Double.MAX_VALUE, BESIDE);
        }
        key.consume();
    }
}
