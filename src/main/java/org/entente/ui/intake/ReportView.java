package org.entente.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.door.Imports.Report;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What an import came to: counts that add up, and every row that did not come in, with its place and the reason. */
final class ReportView {

    private final Texts texts;
    private final Consumer<ObjectId> open;

    /** Something about one place, and whether it kept something out. */
    private record Line(boolean isRefused, String where, String why) {}

    /** @param open leaves the report for a thing that it names */
    ReportView(Texts texts, Consumer<ObjectId> open) {
        this.texts = texts;
        this.open = open;
    }

    Region node(Report report) {
        var title = Chips.styled(texts.get("ui.import.report", report.file()), "section");
        var counts = new FlowPane(24, 8);
        counts.setId("import-counts");
        count(counts, "ui.import.count.read", report.read());
        count(counts, "ui.import.count.created", report.created());
        count(counts, "ui.import.count.updated", report.updated());
        count(counts, "ui.import.count.unchanged", report.unchanged());
        count(counts, "ui.import.count.refused", report.refused());
        count(counts, "ui.import.count.unnamed", report.unnamed());
        count(counts, "ui.import.count.dangling", report.dangling());
        var counted = Chips.styled(texts.get("ui.import.counted"), "muted", "small");
        var box = new VBox(16, new VBox(4, title, counted), counts, source(report.source()));
        var lines = new ArrayList<Line>();
        report.problems().forEach(line -> lines.add(new Line(true, line.where(), line.why())));
        report.notes().forEach(line -> lines.add(new Line(false, line.where(), line.why())));
        if (lines.isEmpty()) {
            var clean = States.empty("mdi2c-check-circle-outline", texts.get("ui.import.clean"), "");
            VBox.setVgrow(clean, Priority.ALWAYS);
            box.getChildren().add(clean);
        } else {
            var table = table(lines);
            VBox.setVgrow(table, Priority.ALWAYS);
            box.getChildren().add(table);
            if (report.refused() > report.problems().size()) {
                box.getChildren()
                        .add(Chips.styled(
                                texts.get("ui.import.listed", report.problems().size()), "muted", "small"));
            }
        }
        box.setId("import-report");
        return box;
    }

    /** What the claims rest on now; also that they rest on nothing. */
    private Node source(Report.@Nullable Source source) {
        var words = Chips.styled(texts.get(source == null ? "ui.import.source.none" : "ui.import.source"), "muted");
        words.setId("import-source-words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, words);
        line.setAlignment(Pos.CENTER_LEFT);
        if (source != null) {
            var title = new Hyperlink(source.title());
            title.setId("import-source-open");
            title.setOnAction(_ -> open.accept(source.id()));
            line.getChildren().add(title);
        }
        return line;
    }

    private void count(FlowPane counts, String key, long number) {
        var figure = Chips.styled(texts.get("ui.import.number", number), "count");
        var words = Chips.styled(texts.get(key), "muted", "small");
        var box = new VBox(2, figure, words);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(96);
        counts.getChildren().add(box);
    }

    private Node table(List<Line> lines) {
        var table = new TableView<@Nullable Line>(FXCollections.observableArrayList(lines));
        table.setId("import-problems");
        table.getColumns()
                .add(column(
                        "ui.import.column.outcome",
                        120,
                        line -> texts.get(line.isRefused() ? "ui.import.outcome.refused" : "ui.import.outcome.noted")));
        table.getColumns().add(column("ui.import.column.where", 220, Line::where));
        table.getColumns().add(column("ui.import.column.why", 640, Line::why));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.setAccessibleText(texts.get("ui.import.problems", lines.size()));
        return table;
    }

    private TableColumn<@Nullable Line, String> column(
            String key, double width, java.util.function.Function<Line, String> words) {
        var column = new TableColumn<@Nullable Line, String>(texts.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> {
            Line line = row.getValue();
            return new javafx.beans.property.ReadOnlyStringWrapper(line == null ? "" : words.apply(line));
        });
        column.setCellFactory(_ -> new WholeText());
        return column;
    }

    /** A cell that is as high as its words need. */
    private static final class WholeText extends TableCell<@Nullable Line, String> {

        private static final double PADDINGS = 16;

        private final Text words = new Text();

        WholeText() {
            words.getStyleClass().add("cell-words");
            words.wrappingWidthProperty().bind(widthProperty().subtract(PADDINGS));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefHeight(USE_COMPUTED_SIZE);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean isEmpty) {
            super.updateItem(text, isEmpty);
            words.setText(isEmpty ? "" : text);
            setText(isEmpty ? null : text); // for who reads the screen aloud
            setGraphic(isEmpty ? null : words);
        }
    }

    /** Takes the import back. */
    Button undo(Runnable action) {
        return Controls.button("import-undo", "mdi2u-undo", texts.get("ui.import.undo"), action);
    }

    /** Goes to what came in. */
    Button show(Runnable action) {
        return Controls.button("import-show", texts.get("ui.import.show"), action, "accent");
    }
}
