package org.entente.ui.attachment;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.entente.app.source.reading.PageText;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a page on which words are selected by mouse or keyboard, in the order in which they are read; a bar beside them
 * offers what can be made from them, as {@link MarkedText} does.
 */
final class MarkedPage {

    private static final double BESIDE = 6;

    private final TextSelection selection = new TextSelection();
    private final CutBar bar;
    private final StackPane ground = new StackPane();
    private final ScrollPane scroll = new ScrollPane(ground);
    private final StackPane root = new StackPane();
    private @Nullable PageSheet sheet;
    private @Nullable PageText text;

    /** Takes what is to be made from which words. */
    @FunctionalInterface
    interface Cut {
        void make(TextSelection.Span place, Cutting.Kind kind, String text);
    }

    MarkedPage(Texts texts, Cut cut) {
        bar = new CutBar(texts, kind -> cut.make(span(), kind, selection.text()));
        ground.getStyleClass().add("reader-sheet");
        scroll.setId("reading-marked-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.get("ui.cut.text", KeyAction.HIGHLIGHT));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        ground.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        ground.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        ground.addEventHandler(MouseEvent.MOUSE_RELEASED, release -> {
            if (release.getButton() == MouseButton.PRIMARY) {
                place(release.getSceneY());
            }
        });
        selection.spanProperty().subscribe(span -> {
            bar.setVisible(!span.isEmpty());
            bar.setManaged(!span.isEmpty());
            if (sheet != null) {
                sheet.requestLayout();
            }
        });
        StackPane.setAlignment(bar, Pos.TOP_RIGHT);
        root.getChildren().addAll(scroll, bar);
    }

    Region node() {
        return root;
    }

    TextSelection selection() {
        return selection;
    }

    /** Shows another page, whose words are not known yet. */
    void show(ImageView picture) {
        text = null;
        selection.show(List.of());
        sheet = new PageSheet(picture, selection);
        ground.getChildren().setAll(sheet);
        scroll.setVvalue(0);
    }

    /** The words of the page that is shown. */
    void showText(PageText words) {
        if (words == text || sheet == null) {
            return;
        }
        text = words;
        selection.show(words.lines());
        sheet.show(words);
        sheet.setCursor(words.isEmpty() ? Cursor.DEFAULT : Cursor.TEXT);
    }

    void mark(List<Mark> made) {
        if (sheet != null) {
            sheet.mark(made);
        }
    }

    TextSelection.Span span() {
        return selection.spanProperty().get();
    }

    /** Puts the cursor on the bar, or where words are selected if none are. */
    void highlight() {
        if (bar.isVisible()) {
            bar.focusFirst();
        } else {
            scroll.requestFocus();
        }
    }

    private void pressed(MouseEvent press) {
        scroll.requestFocus();
        if (press.getButton() == MouseButton.PRIMARY && sheet != null && text != null && !text.isEmpty()) {
            selection.press(
                    sheet.character(text, press.getSceneX(), press.getSceneY()),
                    press.isShiftDown(),
                    press.getClickCount());
            press.consume();
        }
    }

    private void dragged(MouseEvent drag) {
        if (drag.getButton() == MouseButton.PRIMARY && sheet != null && text != null && !text.isEmpty()) {
            selection.extend(sheet.character(text, drag.getSceneX(), drag.getSceneY()));
            drag.consume();
        }
    }

    /** Puts the bar below what was selected, inside the reader. */
    private void place(double sceneY) {
        double y = root.sceneToLocal(0, sceneY).getY() + 3 * BESIDE;
        double room = root.getHeight() - bar.prefHeight(-1) - BESIDE;
        bar.setTranslateY(Math.clamp(y, BESIDE, Math.max(BESIDE, room)));
        bar.setTranslateX(-4 * BESIDE);
    }

    private void press(KeyEvent key) {
        if (text == null || text.isEmpty() || !SelectionKeys.press(key, selection)) {
            return;
        }
        if (key.isShiftDown()) {
            reveal();
            bar.setTranslateY(BESIDE);
            bar.setTranslateX(-4 * BESIDE);
        }
        key.consume();
    }

    /** Scrolls so that the caret's line is in the middle where that is possible. */
    private void reveal() {
        double content = ground.getHeight();
        double view = scroll.getViewportBounds().getHeight();
        if (sheet != null && content > view) {
            double caret = sheet.depth(selection.start(selection.line())) * content;
            scroll.setVvalue(Math.clamp((caret - view / 2) / (content - view), 0, 1));
        }
    }
}
