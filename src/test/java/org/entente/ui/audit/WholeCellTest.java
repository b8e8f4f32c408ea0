package org.entente.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.entente.ui.control.Chips;
import org.entente.ui.control.RestColumn;
import org.entente.ui.control.WholeCell;
import org.entente.ui.door.Audit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A long mark in a table that has little room. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WholeCellTest {

    private static final String MARK = "(S//REL ORIGINATOR ONLY//ORCON)";

    private TableView<Audit.Entry> table;

    @Start
    void start(Stage stage) {
        table = new TableView<>();
        RestColumn.in(table, AuditColumn.ACTION, 200);
        column(AuditColumn.ACTION).setCellFactory(_ -> new WordCell(_ -> "Imported"));
        WholeCell.in(column(AuditColumn.MARKING), _ -> Chips.styled(MARK, "portion"));
        table.getItems()
                .add(new Audit.Entry(
                        "",
                        new Audit.Time("1 Jan", "1 Jan"),
                        "KST",
                        Audit.Deed.plain("Imported"),
                        MARK,
                        new Audit.Traits(
                                Audit.Kind.values()[0],
                                Audit.Outcome.values()[0],
                                true,
                                new Audit.Period("2026", "2026"))));
        stage.setScene(new Scene(table, 440, 200));
        stage.show();
    }

    private TableColumn<Audit.Entry, Audit.Entry> column(AuditColumn shown) {
        var column = new TableColumn<Audit.Entry, Audit.Entry>();
        column.setUserData(shown);
        shown.width().apply(column);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        table.getColumns().add(column);
        return column;
    }

    @Test
    void isWholeAgainAfterItsColumnBecameNarrow(FxRobot robot) {
        layOut(robot);
        robot.interact(() -> {
            var column = table.getColumns().getLast();
            column.setMinWidth(100);
            column.setPrefWidth(100);
            RestColumn.again(table);
        });
        layOut(robot);
        var mark = (Label) table.lookup(".portion");
        assertThat(table.getColumns().getLast().getWidth()).isGreaterThanOrEqualTo(mark.prefWidth(-1));
        assertThat(((Text) mark.lookup(".text")).getText()).isEqualTo(MARK);
    }

    private void layOut(FxRobot robot) {
        for (int pass = 0; pass < 3; pass++) {
            robot.interact(table::requestLayout);
            robot.interact(table::layout);
        }
    }
}
