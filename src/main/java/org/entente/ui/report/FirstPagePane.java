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
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** How a kind of report would begin: the upper part of its first page, or what sheets a workbook has. */
final class FirstPagePane extends StackPane {

    private static final double HEIGHT = 196;
    /** The line around it. */
    private static final double EDGE = 1;

    private final Node instead;
    private final Texts texts;
    private double scale = 1;
    private @Nullable Look shown;

    /** @param icon stands there if none can be made */
    FirstPagePane(String icon, Texts texts) {
        this.texts = texts;
        instead = Icons.of(icon, "icon-32");
        getStyleClass().add("first-page");
        TextScale.of(this).subscribe(now -> {
            scale = now.doubleValue();
            setMinSize(FirstPages.WIDTH * scale, HEIGHT * scale);
            setMaxSize(FirstPages.WIDTH * scale, HEIGHT * scale);
            show(shown);
        });
    }

    void show(@Nullable Look look) {
        shown = look;
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
            line.setMaxWidth((FirstPages.WIDTH * scale - 40) * share);
            page.getChildren().add(line);
        }
        page.getChildren().add(Chips.wrapped(texts.get("ui.report.first.making"), "muted", "caption"));
        return page;
    }

    private Node page(Pixels pixels) {
        var view = new ImageView(PixelImage.of(pixels));
        double width = FirstPages.WIDTH * scale - 2 * EDGE;
        double upper = Math.min(pixels.height(), (HEIGHT * scale - 2 * EDGE) * pixels.width() / width);
        view.setViewport(new Rectangle2D(0, 0, pixels.width(), upper));
        view.setPreserveRatio(true);
        view.setFitWidth(width);
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
