package org.entente.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.FoundWords;
import org.entente.ui.control.Rows;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.SearchHit;
import org.entente.ui.peek.Peek;
import org.entente.ui.text.Texts;

/** One hit of a search: what it is called, why it was found, its grade and marking, and what can be done with it. */
final class SearchRow {

    private final Texts texts;
    private final Chips chips;
    private final References references;
    private final BiConsumer<SearchHit, Boolean> choose;
    private final Consumer<Runnable> away;

    /**
     * @param choose opens a hit, or shows it in the graph
     * @param away takes the hits away before something else is done
     */
    SearchRow(Texts texts, References references, BiConsumer<SearchHit, Boolean> choose, Consumer<Runnable> away) {
        this.texts = texts;
        this.chips = new Chips(texts);
        this.references = references;
        this.choose = choose;
        this.away = away;
    }

    Region node(SearchHit hit) {
        var name = new VBox(FoundWords.ofName(hit));
        name.setMinWidth(0);
        if (!hit.found().isEmpty()) {
            name.getChildren().add(new FoundWords(hit.found(), hit.inFound(), "found-why"));
        }
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = Rows.opening(
                "search-hit",
                texts.get("ui.search.hit", hit.name(), hit.found(), hit.portion()),
                () -> choose.accept(hit, false),
                parts(hit, name));
        references.carry(row, () -> List.of(hit.id()));
        row.setOnContextMenuRequested(menu -> {
            menu(hit).show(row, menu.getScreenX(), menu.getScreenY());
            menu.consume();
        });
        row.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                Rows.reveal(row);
            }
        });
        Peek.on(row, hit.id());
        row.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isAltDown()) {
                key.consume();
                choose.accept(hit, true);
            }
        });
        return row;
    }

    private Node[] parts(SearchHit hit, Node name) {
        var parts = new ArrayList<Node>(List.of(new SymbolView(hit.symbol(), 20), name));
        if (hit.grade().isGraded()) { // what nobody grades, as an assessment, is not unsourced
            var grade = chips.grade(hit.grade());
            grade.setMinWidth(Region.USE_PREF_SIZE);
            parts.add(grade);
        }
        parts.add(Chips.mark(hit.portion()));
        return parts.toArray(Node[]::new);
    }

    /** What can be done with a hit, in the order in which every view lists it. */
    private ContextMenu menu(SearchHit hit) {
        var menu = new ContextMenu(
                item("open", "ui.menu.open", () -> choose.accept(hit, false)),
                new SeparatorMenuItem(),
                item("graph", "ui.menu.graph", () -> choose.accept(hit, true)),
                new SeparatorMenuItem(),
                item("link", "ui.menu.link", () -> away.accept(() -> references.link(List.of(hit.id())))),
                item("cite", "ui.menu.cite", () -> away.accept(() -> references.cite(List.of(hit.id())))),
                item("outbox", "ui.menu.outbox", () -> away.accept(() -> references.pack(List.of(hit.id())))));
        menu.setId("search-menu");
        return menu;
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setId("menu-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
