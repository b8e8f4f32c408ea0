package org.entente.ui.attachment;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.Pages;
import org.entente.app.source.reading.Pixels;
import org.entente.model.Excerpt;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.door.Attachments.File;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** One file opened inside: a picture, text, or a document page by page; for everything else, why it is not shown. */
final class ReaderView {

    private static final double PAGE_MARGIN = 24;
    private static final double SCROLL_BAR = 16;

    private final ReaderViewModel model;
    private final Texts texts;
    private final StackPane body = new StackPane();
    private final Label note = Chips.styled("", "muted", "caption");
    private final BorderPane root = new BorderPane();
    private final @Nullable Cutting cutting;
    private @Nullable MarkedText marked;
    private final PageReader pages;

    /** @param cutting makes things from what is read; null where nothing can be made */
    ReaderView(ReaderViewModel model, Texts texts, @Nullable Cutting cutting) {
        this.model = model;
        this.texts = texts;
        this.cutting = cutting;
        if (cutting != null) {
            marked = new MarkedText(texts, cutting, (kind, text) -> cut(cutting, kind, text));
        }
        pages = new PageReader(model, texts, this::fileName, cutting);
        if (cutting != null) {
            cutting.onMade(this::mark);
        }
        note.setId("reading-note");
        body.setId("reading");
        body.setMinSize(0, 0);
        root.getStyleClass().add("reader");
        root.setCenter(body);
        root.setFocusTraversable(true);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.fileProperty().subscribe(_ -> show());
        model.contentProperty().subscribe(_ -> show());
        model.pageProperty().subscribe(_ -> show());
        model.failureProperty().subscribe(_ -> show());
        model.ownTextProperty().subscribe(_ -> show());
    }

    private void cut(Cutting to, Cutting.Kind kind, String text) {
        MarkedText from = marked;
        if (from != null && !from.span().isEmpty()) {
            var span = from.span();
            to.cut(kind, Excerpt.characters(fileName(), span.from(), span.to()).locator(), text);
        }
    }

    /** Empty for the source's own text. */
    private String fileName() {
        File file = model.fileProperty().get();
        return file == null ? "" : file.name();
    }

    /** Draws again what was made from the text or page that is shown. */
    private void mark() {
        if (marked != null) {
            marked.mark(marks(0));
        }
        pages.mark(marks(pages.number()));
    }

    /** @param page from 1; 0 for text without pages */
    private List<Mark> marks(int page) {
        String name = fileName();
        return cutting == null
                ? List.of()
                : cutting.made().stream()
                        .flatMap(made -> Excerpt.read(made.locator()).stream()
                                .filter(excerpt -> excerpt.file().equals(name) && excerpt.page() == page)
                                .map(excerpt -> new Mark(excerpt.from(), excerpt.to(), made)))
                        .toList();
    }

    /** Puts the cursor on the bar that makes things, or where text is selected for it. */
    void highlight() {
        if (!pages.highlight() && marked != null && marked.node().getScene() != null) {
            marked.highlight();
        }
    }

    Region node() {
        return root;
    }

    private void pressed(KeyEvent key) {
        int by = key.getCode() == KeyCode.PAGE_UP ? -1 : key.getCode() == KeyCode.PAGE_DOWN ? 1 : 0;
        if (by != 0 && model.contentProperty().get() instanceof Content.Paged) {
            model.turn(by);
            key.consume();
        }
    }

    private void show() {
        File file = model.fileProperty().get();
        note.setText("");
        String own = model.ownTextProperty().get();
        if (own != null && marked != null) {
            root.setTop(null);
            marked.show(List.of(own.split("\n", -1)));
            mark();
            body.getChildren().setAll(marked.node());
            return;
        }
        if (file == null) {
            root.setTop(null);
            body.getChildren().clear();
            return;
        }
        Throwable failure = model.failureProperty().get();
        Content content = model.contentProperty().get();
        var shown = failure != null
                ? told(texts.failure(failure))
                : content == null ? States.loading(texts.get("ui.reading.opening")) : node(content, file);
        root.setTop(head(file, content));
        body.getChildren().setAll(shown);
    }

    private Node head(File file, @Nullable Content content) {
        var name = Chips.styled(file.name().isEmpty() ? texts.get("ui.file.unnamed") : file.name(), "strong");
        name.setId("reading-name");
        name.setMinWidth(60);
        var about = Chips.styled(
                texts.get("ui.reading.about", file.size(), file.blob().mediaType()), "muted", "small");
        about.setMinWidth(0);
        var row = new HBox(12, name, about, note, Controls.spring());
        if (content instanceof Content.Paged(Pages document)) {
            row.getChildren().addAll(pages.head(document.count()));
        }
        row.getChildren().add(Chips.styled(file.portion(), "portion"));
        row.getStyleClass().add("reader-head");
        return row;
    }

    private Node node(Content content, File file) {
        return switch (content) {
            case Content.Picture picture -> picture(picture);
            case Content.Words words -> words(words);
            case Content.Paged _ -> page();
            case Content.Unshowable() ->
                told(texts.get("ui.reading.unshowable", file.blob().mediaType()));
            case Content.Refused(String key, List<Object> arguments) -> told(texts.get(key, arguments.toArray()));
            case Content.Missing() -> told(texts.get("ui.reading.missing", file.contributor()));
            case Content.Damaged() -> told(texts.get("ui.reading.damaged"));
        };
    }

    private static Node told(String threeParts) {
        var told = States.failed(threeParts);
        told.setId("reading-told");
        return told;
    }

    private Node picture(Content.Picture picture) {
        if (picture.isCut()) {
            note.setText(texts.get("ui.reading.incomplete")); // matters more than how large it is
        } else if (picture.isReduced()) {
            note.setText(texts.get(
                    "ui.reading.reduced",
                    picture.pixels().width(),
                    picture.pixels().height(),
                    picture.width(),
                    picture.height()));
        }
        var view = image(picture.pixels());
        view.setId("reading-picture");
        // never larger than it is, so that nothing is made up
        view.fitWidthProperty()
                .bind(body.widthProperty()
                        .map(width ->
                                Math.min(width.doubleValue(), picture.pixels().width())));
        view.fitHeightProperty()
                .bind(body.heightProperty()
                        .map(height ->
                                Math.min(height.doubleValue(), picture.pixels().height())));
        return view;
    }

    private ImageView image(Pixels pixels) {
        var view = new ImageView(PixelImage.of(pixels));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        File file = model.fileProperty().get();
        view.setAccessibleText(file == null ? "" : file.name());
        return view;
    }

    private Node page() {
        return switch (model.pageProperty().get()) {
            case null ->
                States.loading(texts.get(
                        "ui.reading.drawing", model.pageNumberProperty().get() + 1));
            case Pages.Page.Refused(String key) -> told(texts.get(key));
            case Pages.Page.Drawn(Pixels pixels, boolean isWhole) -> {
                if (!isWhole) {
                    note.setText(texts.get("ui.reading.page.partly"));
                }
                var view = image(pixels);
                view.setId("reading-page");
                view.fitWidthProperty().bind(body.widthProperty().subtract(2 * PAGE_MARGIN + SCROLL_BAR));
                var body = pages.body(view);
                mark();
                yield body;
            }
        };
    }

    private Node words(Content.Words words) {
        note.setText(texts.get(words.isCut() ? "ui.reading.cut" : "ui.reading.encoding", words.encoding()));
        if (words.lines().isEmpty()) {
            return States.empty("mdi2f-file-outline", texts.get("ui.reading.text.empty"), "");
        }
        if (marked != null) {
            marked.show(words.lines());
            mark();
            return marked.node();
        }
        var list = new ListView<String>();
        list.setId("reading-text");
        list.getItems().setAll(words.lines());
        list.setCellFactory(_ -> new LineCell(list));
        list.getStyleClass().add("reader-text");
        return list;
    }
}
