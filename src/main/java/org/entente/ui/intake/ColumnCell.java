package org.entente.ui.intake;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.entente.ui.control.Chips;
import org.entente.ui.intake.ColumnUse.Role;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** One column of a table: its name, some of its values, and what it is taken for. */
final class ColumnCell extends ListCell<@Nullable ColumnUse> {

    /** How wide each of its lists is. */
    static final double CHOICE = 176;

    /** Beside a row: its paddings, the border of the list and its scroll bar, whether or not there is one. */
    private static final double BESIDE = 32;

    private static final int SAMPLES = 4;

    private final Supplier<@Nullable ColumnWords> words;
    private final Consumer<ColumnUse> changed;
    private final Label name = Chips.styled("", "strong");
    private final Label samples = Chips.styled("", "muted", "small");
    private final ComboBox<ColumnWords.@Nullable Choice> role = new ComboBox<>();
    private final ComboBox<@Nullable String> property = new ComboBox<>();
    private final HBox row;
    private boolean isShowing;

    /**
     * @param list the row is as wide as it, so that the rows stand below their headings
     * @param words null while there is nothing to choose from
     */
    ColumnCell(Region list, Supplier<@Nullable ColumnWords> words, Consumer<ColumnUse> changed) {
        this.words = words;
        this.changed = changed;
        var about = new VBox(2, name, samples);
        about.setAlignment(Pos.CENTER_LEFT);
        about.setMinWidth(0);
        about.setPrefWidth(100);
        HBox.setHgrow(about, Priority.ALWAYS);
        TextScale.exactly(role, CHOICE);
        TextScale.exactly(property, CHOICE);
        role.setVisibleRowCount(16);
        property.setVisibleRowCount(14);
        TypeAhead.on(role);
        TypeAhead.on(property);
        role.setOnAction(_ -> chooseRole());
        property.setOnAction(_ -> chooseProperty());
        row = new HBox(8, about, role, property);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("column-row");
        row.minWidthProperty().bind(list.widthProperty().subtract(BESIDE));
        row.maxWidthProperty().bind(row.minWidthProperty());
        setText(null);
    }

    @Override
    protected void updateItem(@Nullable ColumnUse use, boolean isEmpty) {
        super.updateItem(use, isEmpty);
        var known = words.get();
        if (use == null || isEmpty || known == null) {
            setGraphic(null);
            return;
        }
        isShowing = true;
        show(use, known);
        isShowing = false;
        setGraphic(row);
    }

    private void show(ColumnUse use, ColumnWords known) {
        name.setText(use.name());
        samples.setText(String.join(
                " · ",
                use.column().values().keySet().stream()
                        .limit(SAMPLES)
                        .map(TrialRow::onOneLine)
                        .toList()));
        role.setId("column-role-" + use.column().index());
        property.setId("column-property-" + use.column().index());
        role.setAccessibleText(use.name());
        property.setAccessibleText(use.name());
        role.setConverter(converter(known::words));
        property.setConverter(converter(code -> known.property(code, use)));
        if (!role.getItems().equals(known.all())) {
            role.getItems().setAll(known.all());
        }
        role.setValue(ColumnWords.Choice.of(use));
        boolean tells = use.role() == Role.VALUE || use.role() == Role.KEY || use.isLinked();
        property.setVisible(tells);
        if (tells) {
            var all = known.properties(use);
            if (!property.getItems().equals(all)) {
                property.getItems().setAll(all);
            }
            property.setValue(use.property());
        }
        name.setDisable(use.role() == Role.IGNORED);
    }

    private static <T> StringConverter<@Nullable T> converter(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null; // nobody types into a list
            }
        };
    }

    private void chooseRole() {
        var use = getItem();
        var chosen = role.getValue();
        if (isShowing || use == null || chosen == null || chosen.equals(ColumnWords.Choice.of(use))) {
            return;
        }
        var next = use.as(chosen.role(), chosen.target());
        changed.accept(
                next.role() == Role.VALUE && next.property().isEmpty() ? next.telling(ColumnWords.own(next)) : next);
    }

    private void chooseProperty() {
        var use = getItem();
        var chosen = property.getValue();
        if (!isShowing && use != null && chosen != null && !chosen.equals(use.property())) {
            changed.accept(use.telling(chosen));
        }
    }
}
