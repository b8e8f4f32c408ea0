package org.entente.ui.report;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.report.Format;
import org.entente.report.Section;
import org.entente.report.Template;
import org.entente.report.sheet.Register;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Reports.Made;
import org.entente.ui.door.Reports.Setup;
import org.entente.ui.text.Texts;

/** What stands in the report: parts that can be left out, and those that cannot. */
final class ContentPane extends BorderPane {

    private static final int SHORT = 2;

    private final ReportsViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final VBox foot = new VBox(6);

    ContentPane(ReportsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("report-content");
        getStyleClass().add("side");
        var head = new HBox(Chips.styled(texts.get("ui.report.content"), "strong", "small"));
        head.getStyleClass().add("panel-head");
        setTop(head);
        rows.setStyle("-fx-padding: 8 16 12 16;");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        foot.setStyle("-fx-padding: 12 16 14 16;");
        foot.getStyleClass().add("ruled-top");
        setBottom(foot);
        model.setupProperty().subscribe(_ -> show());
        model.report().madeProperty().subscribe(_ -> show());
        model.report().pages().countProperty().subscribe(_ -> showLength());
    }

    private void show() {
        rows.getChildren().clear();
        Setup setup = model.setupProperty().get();
        if (setup == null) {
            return;
        }
        Made made = model.report().madeProperty().get();
        if (setup.template() == Template.REGISTER) {
            rows.getChildren().add(Fields.hint(texts.get("ui.report.register.what")));
            if (made != null && made.register() != null) {
                made.register().sheets().forEach(sheet -> rows.getChildren().add(sheet(sheet)));
            }
        } else {
            Set<Section> present = model.report().present();
            for (Section section : setup.template().sections()) {
                rows.getChildren().add(row(section, setup, made == null || present.contains(section)));
            }
            var why = Fields.hint(made == null ? texts.get("ui.report.locked") : made.locked());
            why.setId("report-locked");
            VBox.setMargin(why, new javafx.geometry.Insets(12, 0, 0, 0));
            rows.getChildren().add(why);
        }
        showLength();
    }

    private Node row(Section section, Setup setup, boolean isPresent) {
        var box = new CheckBox(texts.get("ui.report.section." + section.key()));
        box.setId("report-section-" + section.key());
        box.setSelected(isPresent && (section.isLocked() || !setup.without().contains(section)));
        box.setDisable(section.isLocked() || !isPresent);
        box.setOnAction(_ -> model.change(setup.withSection(section, box.isSelected())));
        box.setMinWidth(0);
        var row = new HBox(8, box, Controls.spring());
        if (!isPresent) {
            var none = Chips.styled(texts.get("ui.report.section.none"), "muted", "caption");
            none.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(none);
        } else if (section.isLocked()) {
            var lock = Icons.of("mdi2l-lock-outline", "icon-16");
            lock.setAccessibleText(texts.get("ui.report.locked"));
            Tooltip.install(lock, new Tooltip(texts.get("ui.report.locked")));
            row.getChildren().add(lock);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(34);
        return row;
    }

    private Node sheet(Register.Sheet sheet) {
        var row = new HBox(
                8,
                Icons.of("mdi2t-table", "icon-16"),
                Chips.styled(sheet.name()),
                Controls.spring(),
                Chips.styled(texts.get("ui.report.register.rows", sheet.rows().size()), "muted", "caption"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(34);
        return row;
    }

    private void showLength() {
        foot.getChildren().clear();
        Setup setup = model.setupProperty().get();
        int pages = model.report().pages().countProperty().get();
        foot.setVisible(setup != null && pages > 0);
        foot.setManaged(foot.isVisible());
        if (setup == null || pages == 0) {
            return;
        }
        boolean isShort = setup.template() == Template.BLUF;
        var count = Chips.styled(
                texts.get(
                        !isShort
                                ? "ui.report.length.pages"
                                : pages > SHORT ? "ui.report.length.over" : "ui.report.length.of",
                        pages,
                        SHORT),
                "small");
        count.setId("report-length");
        foot.getChildren()
                .add(new HBox(
                        Chips.styled(texts.get("ui.report.length"), "strong", "small"), Controls.spring(), count));
        if (isShort) {
            foot.getChildren().add(bar(Math.min(1, pages / (double) SHORT), pages > SHORT));
        }
        if (setup.format() == Format.DOCX) {
            foot.getChildren().add(Fields.hint(texts.get("ui.report.length.word")));
        }
    }

    private static Node bar(double share, boolean isOver) {
        var ground = new Region();
        ground.getStyleClass().add("length-ground");
        var filled = new Region();
        filled.getStyleClass().add("length-filled");
        if (isOver) {
            filled.getStyleClass().add("over");
        }
        var bar = new StackPane(ground, filled);
        bar.setAlignment(Pos.CENTER_LEFT);
        filled.maxWidthProperty().bind(bar.widthProperty().multiply(share));
        return bar;
    }
}
