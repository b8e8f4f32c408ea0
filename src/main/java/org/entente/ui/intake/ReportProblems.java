package org.entente.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.entente.ui.door.Imports.Report;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Every row that did not come in, or came in otherwise than written, with its place in the file and the reason. */
final class ReportProblems {

    private static final double HEAD = 42;
    private static final double ROW = 36;
    private static final double LINE = 18;

    /** So many of a reason stand in one line. */
    private static final double LETTERS = 80;

    private final Texts texts;
    private final Report report;
    private final List<Line> lines = new ArrayList<>();

    /** Something about one place, and whether it kept something out. */
    private record Line(boolean isRefused, String where, String why) {}

    ReportProblems(Texts texts, Report report) {
        this.texts = texts;
        this.report = report;
        report.problems().forEach(line -> lines.add(new Line(true, line.where(), line.why())));
        report.notes().forEach(line -> lines.add(new Line(false, line.where(), line.why())));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** To be pasted elsewhere: marked, with the name of the file, and a place and a reason to the line. */
    String copied() {
        return texts.get("ui.import.copied", report.brought().marking().full(), report.file())
                + "\n"
                + lines.stream()
                        .map(line -> String.join("\t", outcome(line), line.where(), line.why()))
                        .collect(Collectors.joining("\n"));
    }

    /** What its rows take at a size of text, with those that need several lines. */
    double height(double scale) {
        return scale
                * lines.stream()
                        .mapToDouble(line -> ROW + LINE * Math.floor(line.why().length() * scale / LETTERS))
                        .reduce(HEAD, Double::sum);
    }

    private String outcome(Line line) {
        return texts.get(line.isRefused() ? "ui.import.outcome.refused" : "ui.import.outcome.noted");
    }

    TableView<@Nullable Line> table() {
        var table = new TableView<@Nullable Line>(FXCollections.observableArrayList(lines));
        table.setId("import-problems");
        table.getColumns().add(column("ui.import.column.outcome", 120, this::outcome));
        table.getColumns().add(column("ui.import.column.where", 220, Line::where));
        table.getColumns().add(column("ui.import.column.why", 640, Line::why));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.setAccessibleText(texts.get("ui.import.problems", lines.size()));
        return table;
    }

    private TableColumn<@Nullable Line, String> column(String key, double width, Function<Line, String> words) {
        var column = new TableColumn<@Nullable Line, String>(texts.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> {
            Line line = row.getValue();
            return new ReadOnlyStringWrapper(line == null ? "" : words.apply(line));
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
}
