package org.entente.ui.intake;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.entente.ui.control.Chips;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Imports.Report;
import org.entente.ui.door.Imports.Report.Part;
import org.entente.ui.text.Texts;

/** What an import read, kind by kind: every row and every column adds up. */
final class ReportKinds {

    private static final List<String> HEADS = List.of("created", "updated", "unchanged", "all");

    private final Texts texts;
    private final GridPane grid = new GridPane(16, 4);
    private int rows;

    ReportKinds(Texts texts) {
        this.texts = texts;
        grid.setId("import-kinds");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(0);
        grid.getColumnConstraints().add(first);
        for (String _ : HEADS) {
            var figures = new ColumnConstraints();
            figures.setHalignment(HPos.RIGHT);
            figures.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
            grid.getColumnConstraints().add(figures);
        }
    }

    Node node(Report report) {
        for (int i = 0; i < HEADS.size(); i++) {
            grid.add(Chips.styled(texts.get("ui.import.head." + HEADS.get(i)), "muted", "small"), i + 1, 0);
        }
        report.brought().parts().forEach(this::kind);
        var counts = report.counts();
        if (counts.refused() > 0) {
            var words = Chips.styled(texts.get("ui.import.kind.refused"), "muted");
            grid.add(words, 0, ++rows);
            grid.add(figure(counts.refused()), HEADS.size(), rows);
        }
        grid.add(Chips.styled(texts.get("ui.import.kind.all"), "strong"), 0, ++rows);
        figures("strong", counts.created(), counts.updated(), counts.unchanged(), counts.read());
        return grid;
    }

    private void kind(Part part) {
        var label = Chips.styled(part.symbol().label());
        label.setMinWidth(0);
        var name = new HBox(8, new SymbolView(part.symbol(), 20), label);
        name.setAlignment(Pos.CENTER_LEFT);
        grid.add(name, 0, ++rows);
        figures("", part.created(), part.updated(), part.unchanged(), part.all());
    }

    private void figures(String style, long... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            var figure = figure(numbers[i]);
            if (!style.isEmpty()) {
                figure.getStyleClass().add(style);
            }
            grid.add(figure, i + 1, rows);
        }
    }

    private Label figure(long number) {
        return number == 0
                ? Chips.styled(texts.get("ui.import.number", number), "muted")
                : Chips.styled(texts.get("ui.import.number", number));
    }
}
