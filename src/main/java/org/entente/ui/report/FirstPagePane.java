package org.entente.ui.report;

import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.app.source.reading.Pixels;
import org.entente.report.sheet.Register;
import org.entente.ui.attachment.PixelImage;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.report.FirstPages.Look;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** How a kind of report would begin: the upper part of its first page, or what sheets a workbook has. */
final class FirstPagePane extends StackPane {

    private static final double HEIGHT = 196;
    /** The line around it. */
    private static final double EDGE = 1;

    private final Node instead;
    private final Texts texts;

    /** @param icon stands there if none can be made */
    FirstPagePane(String icon, Texts texts) {
        this.texts = texts;
        instead = Icons.of(icon, "icon-32");
        getStyleClass().add("first-page");
        setMinSize(FirstPages.WIDTH, HEIGHT);
        setMaxSize(FirstPages.WIDTH, HEIGHT);
        show(null);
    }

    void show(@Nullable Look look) {
        getChildren()
                .setAll(
                        switch (look) {
                            case null -> beingMade();
                            case Look.None _ -> instead;
                            case Look.Page(Pixels pixels, var _) -> page(pixels);
                            case Look.Sheets(var sheets, var _) -> {
                                var rows = new VBox(8);
                                rows.setStyle("-fx-padding: 16;");
                                sheets.forEach(sheet -> rows.getChildren().add(row(sheet)));
                                yield rows;
                            }
                        });
    }

    /** A page without words. */
    private Node beingMade() {
        var page = new VBox(10);
        page.setStyle("-fx-padding: 16 20 8 20;");
        for (double share : new double[] {0.5, 0.9, 0.8}) {
            var line = new Region();
            line.getStyleClass().add("skeleton-line");
            line.setMaxWidth((FirstPages.WIDTH - 40) * share);
            page.getChildren().add(line);
        }
        page.getChildren().add(Chips.wrapped(texts.get("ui.report.first.making"), "muted", "caption"));
        return page;
    }

    private static Node page(Pixels pixels) {
        var view = new ImageView(PixelImage.of(pixels));
        double shown = Math.min(pixels.height(), (HEIGHT - 2 * EDGE) * pixels.width() / (FirstPages.WIDTH - 2 * EDGE));
        view.setViewport(new Rectangle2D(0, 0, pixels.width(), shown));
        view.setPreserveRatio(true);
        view.setFitWidth(FirstPages.WIDTH - 2 * EDGE);
        return view;
    }

    private Node row(Register.Sheet sheet) {
        var count =
                Chips.styled(texts.get("ui.report.register.rows", sheet.rows().size()), "muted", "caption");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(
                8, Icons.of("mdi2t-table", "icon-16"), Chips.styled(sheet.name(), "small"), Controls.spring(), count);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
