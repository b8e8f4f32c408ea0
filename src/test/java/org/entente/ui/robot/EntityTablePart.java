package org.entente.ui.robot;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.entente.ui.door.EntityRow;
import org.entente.ui.entity.ListLine;

/** The table of entities. */
record EntityTablePart(Hands hands) {

    void open() {
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        hands.untilSeen("entity-table");
        hands.until("rows are there", () -> !rows().isEmpty());
    }

    /** Writes a name into the quick filter until little besides is left. */
    void filter(String name) {
        hands.push(KeyCode.CONTROL, KeyCode.F);
        hands.until(
                "the filter has the focus",
                () -> hands.node("entity-filter", TextField.class).isFocused());
        hands.write(name);
        hands.until("little is left", () -> rows().size() < 20 && names().contains(name));
    }

    void clearFilter() {
        hands.type("entity-filter", "");
        hands.until("all rows are back", () -> rows().size() > 50);
    }

    /** Selects rows by their names, the last of which comes into sight, and gives the table the focus. */
    void select(String... names) {
        hands.act(() -> {
            table().getSelectionModel().clearSelection();
            Stream.of(names).forEach(name -> {
                table().getSelectionModel().select(place(name));
                table().scrollTo(place(name));
            });
            table().requestFocus();
        });
    }

    void rename(String name, String changed) {
        select(name);
        hands.push(KeyCode.F2);
        hands.type("entity-rename", changed);
        hands.act(() -> hands.node("entity-rename", TextField.class).requestFocus());
        hands.push(KeyCode.ENTER);
        hands.until("it is called " + changed, () -> names().contains(changed));
    }

    void openPage(String name) {
        select(name);
        hands.push(KeyCode.ENTER);
        hands.until(
                "the page of " + name + " is open",
                () -> hands.words("page-name").equals(name));
    }

    // what follows is called on the screen's thread

    List<String> names() {
        return rows().stream().map(EntityRow::name).toList();
    }

    EntityRow row(String name) {
        return rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** One of those that are recorded as one with others. */
    Optional<EntityRow> merged() {
        return rows().stream().filter(row -> row.members() > 1).findFirst();
    }

    private int place(String name) {
        int place = names().indexOf(name);
        if (place < 0) {
            throw new AssertionError(name + " is not among " + names());
        }
        return place;
    }

    List<EntityRow> rows() {
        var items = table().getItems();
        return IntStream.range(0, items.size())
                .mapToObj(items::get)
                .filter(ListLine.Thing.class::isInstance)
                .map(line -> ((ListLine.Thing) line).row())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private TableView<ListLine> table() {
        return hands.node("entity-table", TableView.class);
    }
}
