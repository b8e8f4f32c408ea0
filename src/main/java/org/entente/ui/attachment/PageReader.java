package org.entente.ui.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.entente.app.source.reading.PageText;
import org.entente.model.Excerpt;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The pages of a document, one at a time; where things can be made, from a whole page or from words selected on it. */
final class PageReader {

    private final ReaderViewModel model;
    private final Texts texts;
    private final Supplier<String> fileName;
    private final Label pageOf = Chips.styled("", "small");
    private final Button previous;
    private final Button next;
    private final HBox turning;
    private final @Nullable CutBar bar;
    private final @Nullable MarkedPage marked;

    /**
     * @param fileName of the document that is read
     * @param cutting makes things from what is read; null where nothing can be made
     */
    PageReader(ReaderViewModel model, Texts texts, Supplier<String> fileName, @Nullable Cutting cutting) {
        this.model = model;
        this.texts = texts;
        this.fileName = fileName;
        previous = Controls.iconButton(
                "page-previous", "mdi2c-chevron-left", texts.get("ui.reading.page.previous"), () -> model.turn(-1));
        next = Controls.iconButton(
                "page-next", "mdi2c-chevron-right", texts.get("ui.reading.page.next"), () -> model.turn(1));
        turning = new HBox(4, previous, pageOf, next);
        turning.setAlignment(Pos.CENTER);
        pageOf.setId("page-of");
        if (cutting == null) {
            bar = null;
            marked = null;
            return;
        }
        bar = new CutBar(
                texts,
                kind -> cutting.cut(kind, Excerpt.page(fileName.get(), number()).locator(), ""));
        marked = new MarkedPage(
                texts,
                (span, kind, text) -> cutting.cut(
                        kind,
                        Excerpt.onPage(fileName.get(), number(), span.from(), span.to())
                                .locator(),
                        text));
        hideWhileWordsAreSelected(bar, marked.selection());
        model.wantText();
        model.pageTextProperty().subscribe(this::showText);
    }

    /** Words have a bar of their own. */
    private static void hideWhileWordsAreSelected(CutBar whole, TextSelection selection) {
        selection.spanProperty().subscribe(span -> {
            whole.setVisible(span.isEmpty());
            whole.setManaged(span.isEmpty());
        });
    }

    /** From 1, as locators count. */
    int number() {
        return model.pageNumberProperty().get() + 1;
    }

    /** What stands in the head of the reader. */
    List<Node> head(int pages) {
        pageOf.setText(texts.get("ui.reading.page", number(), pages));
        previous.setDisable(number() == 1);
        next.setDisable(number() == pages);
        var nodes = new ArrayList<Node>(List.of(turning));
        if (bar != null) {
            nodes.add(bar);
        }
        return nodes;
    }

    /** The page under its picture. */
    Node body(ImageView picture) {
        if (marked == null) {
            var sheet = new StackPane(picture);
            sheet.getStyleClass().add("reader-sheet");
            var scroll = new ScrollPane(sheet);
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            return scroll;
        }
        marked.show(picture);
        var body = new BorderPane(marked.node());
        showText(model.pageTextProperty().get());
        return body;
    }

    /** The words of the page came: they can be selected, or there are none. */
    private void showText(@Nullable PageText text) {
        if (text == null || marked == null) {
            return;
        }
        marked.showText(text);
        if (text.isEmpty() && marked.node().getParent() instanceof BorderPane around) {
            around.setTop(wordless());
        }
    }

    private Node wordless() {
        var told = Fields.hint(texts.get("ui.reading.page.wordless", number()));
        told.setId("reading-wordless");
        told.getStyleClass().addAll("warn-strip", "flat");
        told.setMaxWidth(Double.MAX_VALUE);
        return told;
    }

    void mark(List<Mark> made) {
        if (marked != null) {
            marked.mark(made);
        }
    }

    /** Puts the cursor on the bar that makes things; false if there is none in the window. */
    boolean highlight() {
        if (marked == null || bar == null || bar.getScene() == null) {
            return false;
        }
        if (marked.span().isEmpty()) {
            bar.focusFirst();
        } else {
            marked.highlight();
        }
        return true;
    }
}
