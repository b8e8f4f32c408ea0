package org.entente.ui.audit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.GivingWay;
import org.entente.ui.control.RestColumn;
import org.entente.ui.control.WholeCell;
import org.entente.ui.door.Audit;
import org.entente.ui.shell.Spot;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The log as a table: a double click or Enter shows before and after, a click on an object opens it, a right click offers both. */
final class AuditGrid {

    private static final String WHOLE = "whole-rows";

    /** So many entries are measured. */
    private static final int MEASURED = 2_000;

    private final AuditViewModel model;
    private final Texts texts;
    private final AuditColumns columns;
    private final Hands hands;
    private final GivingWay<AuditColumn> giving;
    private final TableView<Audit.Entry> table = new TableView<>();
    private Set<AuditColumn> filled = EnumSet.allOf(AuditColumn.class);
    private @Nullable ContextMenu menu;

    /**
     * What hands do in the table.
     *
     * @param compare shows what an action replaced and what it put
     * @param open opens the page of an object
     * @param lens shows only what touched an object
     */
    record Hands(Consumer<Audit.Entry> compare, Consumer<ObjectId> open, Consumer<ObjectId> lens) {}

    AuditGrid(AuditViewModel model, Texts texts, AuditColumns columns, Hands hands) {
        this.model = model;
        this.texts = texts;
        this.columns = columns;
        this.hands = hands;
        table.setId("audit-table");
        model.entries().addListener((ListChangeListener<Audit.Entry>)
                _ -> wrap(model.entries().size()));
        wrap(model.entries().size());
        Spot.key(table, Audit.Entry::id);
        table.setItems(model.entries());
        RestColumn.in(table, AuditColumn.ACTION, AuditColumn.ACTION.width().usual());
        giving = GivingWay.in(table, AuditColumn.GIVE_WAY);
        columns.wantedProperty().subscribe(_ -> show());
        giving.withoutRoomProperty().subscribe(_ -> table.refresh()); // an action names what has no column now
        table.getSelectionModel().selectedItemProperty().subscribe(model.selectedProperty()::set);
        table.setAccessibleText(texts.get("ui.place.audit"));
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.setOnContextMenuRequested(this::offer);
        model.entries().addListener((ListChangeListener<Audit.Entry>) _ -> {
            fill();
            keepSelection();
        });
    }

    TableView<Audit.Entry> node() {
        return table;
    }

    /** Rows as high as their words need; of a long log in one line each, so that the table need not measure where a row stands. */
    private void wrap(int entries) {
        table.getStyleClass().remove(WHOLE);
        if (entries <= MEASURED) {
            table.getStyleClass().add(WHOLE);
        }
    }

    /** Brings the chosen row into view again, as after the table became lower. */
    void showChosen() {
        int chosen = table.getSelectionModel().getSelectedIndex();
        if (chosen >= 0 && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            table.layout(); // or it would be shown where it was before the table became lower
            flow.scrollTo(chosen); // no further than needed, whereas the table would put it on top
        }
    }

    void leaveChosen() {
        table.getSelectionModel().clearSelection();
    }

    /** Why a column that is wanted is not there now; empty if it is. */
    Optional<String> absence(AuditColumn column) {
        String words = texts.get("ui.audit.column." + column.key());
        if (!filled.contains(column)) {
            return Optional.of(texts.get("ui.audit.columns.empty", words));
        }
        return giving.withoutRoomProperty().get().contains(column)
                ? Optional.of(texts.get("ui.entity.columns.room", words))
                : Optional.empty();
    }

    private void show() {
        var wanted = columns.wantedProperty().get();
        table.getColumns()
                .setAll(Arrays.stream(AuditColumn.values())
                        .filter(wanted::contains)
                        .filter(filled::contains)
                        .map(this::column)
                        .toList());
        giving.fit();
    }

    /** A column in which nothing listed has anything leaves its room to the others. */
    private void fill() {
        var now = EnumSet.noneOf(AuditColumn.class);
        for (AuditColumn column : AuditColumn.values()) {
            if (model.entries().stream().anyMatch(column::isFilled)) {
                now.add(column);
            }
        }
        if (!model.entries().isEmpty() && !now.equals(filled)) {
            filled = now;
            show();
        }
    }

    private TableColumn<Audit.Entry, Audit.Entry> column(AuditColumn shown) {
        var column = new TableColumn<Audit.Entry, Audit.Entry>(texts.get("ui.audit.column." + shown.key()));
        column.setId("audit-column-" + shown.key());
        column.setUserData(shown);
        shown.width().apply(column);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        switch (shown) {
            case TIME -> words(column, entry -> entry.time().minute(), "muted");
            case PERSON -> words(column, Audit.Entry::who);
            case ACTION -> column.setCellFactory(_ -> WordCell.whole(this::action));
            case OBJECT -> column.setCellFactory(_ -> new ObjectCell(texts, hands.open()));
            case REASON -> words(column, entry -> told(entry.deed().reason()));
            case PACK -> words(column, entry -> told(entry.deed().pack()));
            case MARKING -> WholeCell.in(column, entry -> Chips.styled(told(entry.portion()), "portion"));
        }
        return column;
    }

    private static void words(
            TableColumn<Audit.Entry, Audit.Entry> column,
            java.util.function.Function<Audit.Entry, String> words,
            String... styles) {
        column.setCellFactory(_ -> new WordCell(words, styles));
    }

    /** Names the object where there is no column for it. */
    private String action(Audit.Entry entry) {
        boolean isNamed = columns.wantedProperty().get().contains(AuditColumn.OBJECT)
                && !giving.withoutRoomProperty().get().contains(AuditColumn.OBJECT);
        String object = ObjectCell.words(entry.deed(), texts);
        return isNamed || object.isEmpty() ? entry.action() : texts.get("ui.audit.about", entry.action(), object);
    }

    /** A dash where there is nothing to tell, so that a gap is never read as something that was forgotten. */
    private static String told(String words) {
        return words.isEmpty() ? ObjectCell.NOTHING : words;
    }

    private TableRow<Audit.Entry> row() {
        var row = new TableRow<Audit.Entry>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && click.getButton() == MouseButton.PRIMARY && row.getItem() != null) {
                hands.compare().accept(row.getItem());
            }
        });
        return row;
    }

    private void press(KeyEvent key) {
        Audit.Entry entry = model.selectedProperty().get();
        if (key.getCode() == KeyCode.ENTER && entry != null && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            hands.compare().accept(entry);
        }
    }

    private void offer(ContextMenuEvent event) {
        if (menu != null) {
            menu.hide();
        }
        Audit.Entry entry = model.selectedProperty().get();
        if (entry == null) {
            return;
        }
        var offered = new ContextMenu();
        menu = offered;
        offered.setId("audit-menu");
        var compare = item(
                "compare", texts.get("ui.audit.compare"), () -> hands.compare().accept(entry));
        compare.setAccelerator(new KeyCodeCombination(KeyCode.ENTER)); // only tells it
        offered.getItems().add(compare);
        Audit.Named object = entry.deed().object();
        if (object != null && object.canOpen()) {
            offered.getItems()
                    .addAll(
                            item(
                                    "open",
                                    texts.get("ui.audit.open", object.name()),
                                    () -> hands.open().accept(object.id())),
                            item(
                                    "lens",
                                    texts.get("ui.audit.lens.of", object.name()),
                                    () -> hands.lens().accept(object.id())));
        }
        offered.show(table, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId("audit-menu-" + id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** What is not listed any more is not selected either. */
    private void keepSelection() {
        if (model.selectedProperty().get() != null
                && !model.entries().contains(model.selectedProperty().get())) {
            table.getSelectionModel().clearSelection();
        }
    }
}
