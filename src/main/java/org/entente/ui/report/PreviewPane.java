package org.entente.ui.report;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.Pages;
import org.entente.ui.attachment.PixelImage;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.ErrorStrip;
import org.entente.ui.control.States;
import org.entente.ui.door.Reports.Made;
import org.entente.ui.door.Reports.Setup;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** The report as its reader will get it: page by page, or the sheets of a workbook. What is out of date is dimmed, never blanked. */
final class PreviewPane extends BorderPane {

    private static final double DIMMED = 0.75;
    private static final double EDGE = 12;
    private static final double SCROLL_BAR = 16;
    private static final double A4 = Math.sqrt(2);

    private final ReportsViewModel model;
    private final Texts texts;
    private final Label as = Chips.styled("", "muted", "small");
    private final Label pageOf = Chips.styled("", "small");
    private final Label zoom = Chips.styled("", "small");
    private final Button previous;
    private final Button next;
    private final HBox tools;
    private final StackPane body = new StackPane();

    PreviewPane(ReportsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("report-preview");
        var pages = model.report().pages();
        previous = Controls.iconButton(
                "report-page-previous",
                "mdi2c-chevron-left",
                texts.get("ui.report.page.previous"),
                () -> pages.turn(-1));
        next = Controls.iconButton(
                "report-page-next", "mdi2c-chevron-right", texts.get("ui.report.page.next"), () -> pages.turn(1));
        pageOf.setId("report-page-of");
        pageOf.setMinWidth(Region.USE_PREF_SIZE);
        zoom.setId("report-zoom");
        zoom.setMinWidth(46);
        zoom.setAlignment(Pos.CENTER);
        tools = new HBox(
                4,
                previous,
                pageOf,
                next,
                Controls.verticalLine(),
                Controls.iconButton(
                        "report-zoom-out", "mdi2m-minus", texts.get("ui.report.zoom.out"), () -> pages.zoom(-1)),
                zoom,
                Controls.iconButton(
                        "report-zoom-in", "mdi2p-plus", texts.get("ui.report.zoom.in"), () -> pages.zoom(1)),
                Controls.iconButton(
                        "report-zoom-fit",
                        "mdi2a-arrow-expand-horizontal",
                        texts.get("ui.report.zoom.fit"),
                        pages::fit));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        as.setMinWidth(0);
        var title = Chips.styled(texts.get("ui.report.preview"), "strong", "small");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, as, Controls.spring(), tools);
        head.getStyleClass().add("panel-head");
        setTop(new VBox(head, new ErrorStrip("report-error", model.errorProperty(), texts, new Insets(12))));
        body.getStyleClass().add("report-desk");
        body.setMinSize(0, 0);
        body.setFocusTraversable(true);
        body.setAccessibleText(texts.get("ui.report.preview"));
        setCenter(body);
        follow();
    }

    private void follow() {
        var pages = model.report().pages();
        var scale = TextScale.of(this);
        Runnable fit = () -> pages.setRoom(
                body.getWidth() - 2 * EDGE - SCROLL_BAR, scale.getValue().doubleValue());
        body.widthProperty().subscribe(fit);
        scale.subscribe(fit);
        sceneProperty().flatMap(scene -> scene.windowProperty()).subscribe(window -> {
            if (window != null) {
                pages.setSharpness(window.getOutputScaleX());
            }
        });
        pages.pageProperty().subscribe(_ -> show());
        pages.contentProperty().subscribe(_ -> show());
        pages.zoomProperty().subscribe(_ -> show());
        model.report().madeProperty().subscribe(_ -> show());
        model.report().failureProperty().subscribe(_ -> show());
        model.report().stoppedProperty().subscribe(_ -> show());
        model.report().makingProperty().subscribe(isMaking -> body.setOpacity(isMaking && isShowing() ? DIMMED : 1));
        pages.numberProperty().subscribe(_ -> showNumbers());
        pages.countProperty().subscribe(_ -> showNumbers());
    }

    /** Puts the cursor where the page keys work. */
    void focus() {
        body.requestFocus();
    }

    private boolean isShowing() {
        return model.report().madeProperty().get() != null;
    }

    private void showNumbers() {
        var pages = model.report().pages();
        int number = pages.numberProperty().get();
        int count = pages.countProperty().get();
        tools.setVisible(count > 0);
        pageOf.setText(texts.get("ui.report.page", number + 1, count));
        previous.setDisable(number == 0);
        next.setDisable(number >= count - 1);
        zoom.setText(texts.get("ui.report.zoom", pages.zoomProperty().get()));
    }

    private void show() {
        showNumbers();
        Made made = model.report().madeProperty().get();
        as.setText(made == null ? "" : about(made.setup()));
        body.getChildren().setAll(node(made));
    }

    private String about(Setup setup) {
        return setup.partner().isEmpty()
                ? texts.get("ui.report.preview.own")
                : texts.get("ui.report.preview.as", setup.partner());
    }

    private Node node(@Nullable Made made) {
        String failure = model.report().failureProperty().get();
        if (!failure.isEmpty()) {
            return States.failed(failure, Controls.button("report-retry", texts.get("ui.report.retry"), model::check));
        }
        if (made == null && model.report().stoppedProperty().get()) {
            return States.empty("mdi2f-file-document-outline", texts.get("ui.report.stopped.none"), "");
        }
        if (made == null) {
            return skeleton();
        }
        if (made.register() != null) {
            return new SheetsPane(made.register(), texts);
        }
        return switch (model.report().pages().contentProperty().get()) {
            case Content.Paged _ -> page();
            case Content.Refused(String key, var arguments) -> States.failed(texts.get(key, arguments.toArray()));
            case null, default -> skeleton();
        };
    }

    private Node page() {
        return switch (model.report().pages().pageProperty().get()) {
            case null -> skeleton();
            case Pages.Page.Refused(String key) -> States.failed(texts.get(key));
            case Pages.Page.Drawn drawn -> {
                var view = new ImageView(PixelImage.of(drawn.pixels()));
                view.setId("report-page");
                view.setPreserveRatio(true);
                view.setFitWidth(model.report().pages().width());
                view.setAccessibleText(pageOf.getText());
                yield scrolling(view);
            }
        };
    }

    /** A page without words, while the first one for this reader is made. */
    private Node skeleton() {
        var page = new VBox(14);
        page.setId("report-skeleton");
        page.setMaxSize(model.report().pages().width(), model.report().pages().width() * A4);
        page.setMinSize(model.report().pages().width(), model.report().pages().width() * A4);
        page.setStyle("-fx-padding: 56 48 48 48;");
        for (double share : new double[] {0.5, 0.9, 0.85, 0.6, 0.9, 0.8, 0.4}) {
            var line = new Region();
            line.getStyleClass().add("skeleton-line");
            line.setMaxWidth((model.report().pages().width() - 96) * share);
            page.getChildren().add(line);
        }
        return scrolling(page);
    }

    private static Node scrolling(Node page) {
        var sheet = new StackPane(page);
        sheet.getStyleClass().add("report-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var desk = new StackPane(sheet);
        desk.setStyle("-fx-padding: 16 " + EDGE + " 16 " + EDGE + ";");
        var scroll = new ScrollPane(desk);
        scroll.setFitToWidth(true);
        scroll.setId("report-scroll");
        return scroll;
    }
}
