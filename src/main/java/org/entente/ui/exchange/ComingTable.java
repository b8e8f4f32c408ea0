package org.entente.ui.exchange;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.catalogue.ObjectType;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Exchange.Coming;
import org.entente.ui.door.Exchange.Inspection;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** What would come with a package by kinds of things, each with a way to what it counts. */
final class ComingTable extends GridPane {

    /** Width of the names of kinds at the usual size of text. */
    private static final double KIND = 148;

    private final Inspection inspection;
    private final Consumer<IncomingFilter> look;
    private final Texts texts;

    /** @param look shows the claims behind a number */
    ComingTable(Inspection inspection, Consumer<IncomingFilter> look, Texts texts) {
        this.inspection = inspection;
        this.look = look;
        this.texts = texts;
        setId("inbox-coming");
        Narrow.watch(this, this::fill);
        TextScale.of(this).subscribe(scale -> size(scale.doubleValue()));
        setStyle("-fx-padding: 6 8 8 8;");
    }

    private void size(double scale) {
        getColumnConstraints()
                .setAll(
                        column(KIND * scale, false),
                        column(64 * scale, true),
                        column(116 * scale, true),
                        column(88 * scale, true),
                        among(),
                        mark());
    }

    /** Some names give way first: the list of all of them is a press away. */
    private void fill(boolean isNarrow) {
        getChildren().clear();
        String[] heads = {"kind", "new", "changed", "withdrawn", "among", "highest"};
        for (int i = 0; i < heads.length; i++) {
            var head = cell(Chips.styled(texts.get("ui.exchange.coming." + heads[i]), "strong", "caption"));
            head.setMinWidth(heads[i].equals("among") ? 0 : Region.USE_PREF_SIZE);
            head.setVisible(!isNarrow || !heads[i].equals("among"));
            add(head, i, 0);
        }
        int row = 1;
        for (Coming kind : inspection.coming()) {
            var names = Chips.styled(kind.among(), "muted", "small");
            names.setMinWidth(0);
            names.setVisible(!isNarrow);
            var highest = Chips.styled(kind.highest(), "portion");
            highest.setMinWidth(Region.USE_PREF_SIZE);
            addRow(
                    row++,
                    kind(kind.role()),
                    number(kind.added(), "small"),
                    number(kind.changed(), "small"),
                    number(kind.withdrawn(), "small"),
                    cell(names),
                    cell(highest));
        }
    }

    private Node kind(ObjectType.Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        var filter = IncomingFilter.of(role);
        var button = Controls.button(
                "inbox-kind-" + name, texts.get("ui.role." + name), () -> look.accept(filter), "plain-link", "small");
        button.setGraphic(Icons.of(icon(role), "icon-16"));
        button.setGraphicTextGap(10);
        button.setDisable(inspection.incoming().things().stream().noneMatch(filter::shows));
        var cell = new HBox(button);
        cell.setStyle("-fx-padding: 3 8 3 8;");
        return cell;
    }

    private static String icon(ObjectType.Role role) {
        return switch (role) {
            case ENTITY -> "mdi2s-shape-outline";
            case LINK -> "mdi2a-arrow-right";
            case SOURCE -> "mdi2b-book-open-page-variant-outline";
            case ANALYSIS -> "mdi2s-scale-balance";
            case RECORD, LOCAL -> "mdi2c-clipboard-text-clock-outline";
        };
    }

    private static ColumnConstraints column(double width, boolean isNumber) {
        var column = new ColumnConstraints(width);
        column.setHalignment(isNumber ? HPos.RIGHT : HPos.LEFT);
        return column;
    }

    private static ColumnConstraints among() {
        var column = new ColumnConstraints(0, 0, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static ColumnConstraints mark() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private static Label number(int number, String... styles) {
        return cell(Chips.styled("%,d".formatted(number), styles));
    }

    private static Label cell(Label label) {
        label.setStyle("-fx-padding: 6 8 6 8;");
        return label;
    }
}
