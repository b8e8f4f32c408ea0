package org.entente.ui.shell;

import java.util.ArrayList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Rows;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.CaseMarkings;
import org.entente.ui.door.Dashboard.Item;
import org.entente.ui.peek.Peek;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;

/** The list below a marking banner: what in the case sets it; each row opens its thing. */
final class MarkingSetters {

    private static final double WIDTH = 460;
    private static final double HEIGHT = 380;

    private final CaseMark mark;
    private final Background background;
    private final Texts texts;
    private final DropLayer layer;

    MarkingSetters(CaseMark mark, Background background, Texts texts, DropLayer layer) {
        this.mark = mark;
        this.background = background;
        this.texts = texts;
        this.layer = layer;
    }

    /** @param owner what it hangs at */
    void show(Node owner) {
        background.run(mark.markings()::setters, setters -> {
            var rows = new ArrayList<Region>();
            var box = new VBox();
            box.setId("marking-setters");
            box.getStyleClass().add("popover-body");
            box.setPrefWidth(WIDTH);
            var drop = layer.new Drop(owner, owner, box);
            setters.items().forEach(item -> rows.add(row(item, drop)));
            Rows.walkable(rows);
            box.getChildren().add(Chips.styled(setters.title(), "strong"));
            setters.meanings().forEach(meaning -> box.getChildren().add(meaning(meaning)));
            if (!rows.isEmpty()) {
                box.getChildren().add(list(setters, rows));
            }
            drop.show();
            if (!rows.isEmpty()) {
                box.applyCss(); // a list that scrolls has no rows in the scene before
                rows.getFirst().requestFocus();
            }
        });
    }

    private static Label meaning(String words) {
        var meaning = Chips.styled(words, "muted", "small");
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        meaning.setPadding(new Insets(4, 0, 4, 0));
        return meaning;
    }

    private ScrollPane list(CaseMarkings.Setters setters, ArrayList<Region> rows) {
        var list = new VBox(rows.toArray(Node[]::new));
        if (setters.isCut()) {
            list.getChildren().add(Chips.styled(texts.get("ui.marking.setters.more"), "muted", "small"));
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        return scroll;
    }

    private Region row(Item item, DropLayer.Drop drop) {
        var name = Chips.styled(item.name(), "strong");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var kind = Chips.styled(item.second(), "muted", "small");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var portion = Chips.styled(item.portion(), "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        var row = Rows.opening(
                "marking-setter",
                item.name(),
                () -> {
                    drop.hide();
                    mark.ways().open().accept(item.id());
                },
                new SymbolView(item.symbol(), 24),
                name,
                kind,
                portion);
        Peek.on(row, item.id());
        return row;
    }
}
