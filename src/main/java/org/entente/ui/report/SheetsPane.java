package org.entente.ui.report;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.report.sheet.Register;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.text.Texts;

/** The sheets of a workbook, one at a time, under the marking that stands in their first row. */
final class SheetsPane extends BorderPane {

    private static final double LETTER = 7;
    private static final double ROW = 28;

    SheetsPane(Register register, Texts texts) {
        setId("report-sheets");
        getStyleClass().add("report-workbook");
        var marking = Chips.styled(register.banner().plain(), "strong", "small");
        var tabs = new HBox();
        tabs.getStyleClass().addAll("under-tabs", "ruled");
        var group = new ToggleGroup();
        int number = 0;
        for (Register.Sheet sheet : register.sheets()) {
            var tab = Controls.tab("report-sheet-" + number, group, number == 0, () -> setCenter(table(sheet)));
            tab.setText(texts.get("ui.report.sheet", sheet.name(), sheet.rows().size()));
            tabs.getChildren().add(tab);
            number++;
        }
        var head = new VBox(6, marking, tabs);
        head.setStyle("-fx-padding: 12 16 0 16;");
        setTop(head);
        if (!register.sheets().isEmpty()) {
            setCenter(table(register.sheets().getFirst()));
        }
    }

    private static TableView<List<String>> table(Register.Sheet sheet) {
        var table = new TableView<List<String>>();
        table.setFixedCellSize(ROW);
        for (int i = 0; i < sheet.header().size(); i++) {
            int at = i;
            var column = new TableColumn<List<String>, String>(sheet.header().get(i));
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().get(at).replace('\n', ' ')));
            column.setPrefWidth(sheet.widths().get(i) * LETTER);
            column.setSortable(false);
            column.setReorderable(false);
            table.getColumns().add(column);
        }
        table.getItems().setAll(sheet.rows());
        return table;
    }
}
