package org.entente.ui.entity;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.door.EntityPage.AliasLine;
import org.entente.ui.text.Texts;

/** What else a thing is called: in which script, what kind of name, from where, and when it was used. */
final class AliasesPane {

    private static final PageColumns COLUMNS = new PageColumns(-1, 84, 64, 44, 92, 96, 52, 112);

    private final Texts texts;
    private final PageCells cells;
    private final ChosenRows rows;
    private final EntityPageView.Ways ways;

    AliasesPane(Texts texts, ChosenRows rows, EntityPageView.Ways ways) {
        this.texts = texts;
        this.cells = new PageCells(texts, ways.open());
        this.rows = rows;
        this.ways = ways;
    }

    /** @param add asks for another one */
    Node of(List<AliasLine> aliases, Runnable add) {
        if (aliases.isEmpty()) {
            var none = States.empty(
                    "mdi2a-account-voice",
                    texts.get("ui.page.aliases.empty"),
                    texts.get("ui.page.aliases.empty.hint"),
                    button(add));
            none.setId("page-aliases-empty");
            none.setStyle("-fx-padding: 48 0 0 0;");
            return none;
        }
        var box = new VBox(COLUMNS.head(texts, "alias", "kind", "script", "grade", "source", "used", "by", "marking"));
        aliases.forEach(alias -> box.getChildren().add(row(alias)));
        var foot = new HBox(button(add));
        foot.setStyle("-fx-padding: 12 0 0 8;");
        box.getChildren().add(foot);
        box.setId("alias-grid");
        return box;
    }

    private Button button(Runnable add) {
        return Controls.button("page-alias-add", "mdi2p-plus", texts.get("ui.page.aliases.add"), add, "small");
    }

    private Node row(AliasLine alias) {
        var line = alias.claim();
        var row = COLUMNS.row(
                name(alias),
                PageCells.words(alias.kind(), "muted", "small"),
                PageCells.words(alias.script(), "muted", "small"),
                cells.grade(line.grade()),
                cells.source(line, ways.addSource()),
                PageCells.words(line.validity(), "muted", "small"),
                Chips.styled(line.contributor(), "small"),
                cells.portion(line.portion()));
        row.getStyleClass().add("ruled-muted");
        rows.add(
                row,
                Cited.of(line),
                () -> {
                    var source = line.source();
                    if (source != null) {
                        ways.open().accept(source.id());
                    }
                },
                null);
        row.setAccessibleText(texts.get("ui.page.aliases.spoken", line.value(), alias.kind(), alias.script()));
        return row;
    }

    /** The name, and the way to change what is said of it. */
    private Node name(AliasLine alias) {
        var name = PageCells.words(alias.claim().value());
        if (alias.change() == null) {
            return name;
        }
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var change = Controls.iconButton(
                "page-alias-change",
                "mdi2p-pencil-outline",
                texts.get("ui.alias.change"),
                () -> ways.changeAlias().accept(alias));
        change.setAccessibleText(
                texts.get("ui.alias.change.title", alias.claim().value()));
        var cell = new HBox(6, name, change);
        cell.setAlignment(Pos.CENTER_LEFT);
        return cell;
    }
}
