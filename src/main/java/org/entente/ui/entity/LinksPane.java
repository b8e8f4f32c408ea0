package org.entente.ui.entity;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.door.EntityPage.LinkLine;
import org.entente.ui.peek.Peek;
import org.entente.ui.text.Texts;

/** What a thing is linked with: all of it, or the closest under what kind of link it is. */
final class LinksPane {

    private static final PageColumns COLUMNS = new PageColumns(116, -1, 44, 112, 116, 52, 112);

    private final Texts texts;
    private final PageCells cells;
    private final ChosenRows rows;
    private final Consumer<ObjectId> open;

    LinksPane(Texts texts, ChosenRows rows, Consumer<ObjectId> open) {
        this.texts = texts;
        this.cells = new PageCells(texts, open);
        this.rows = rows;
        this.open = open;
    }

    Node all(List<LinkLine> links) {
        if (links.isEmpty()) {
            var none = States.empty(
                    "mdi2v-vector-link", texts.get("ui.page.links.empty"), texts.get("ui.page.links.empty.hint"));
            none.setStyle("-fx-padding: 48 0 0 0;");
            return none;
        }
        var box = new VBox(COLUMNS.head(texts, "kind", "thing", "grade", "source", "valid", "by", "marking"));
        links.forEach(link -> {
            var row = COLUMNS.row(
                    PageCells.words(link.kind(), "muted"),
                    cells.thing(link.other(), link.symbol(), link.name()),
                    cells.grade(link.grade()),
                    cells.source(link.source()),
                    PageCells.words(link.validity(), "muted", "small"),
                    Chips.styled(link.contributor(), "small"),
                    cells.portion(link.portion()));
            row.getStyleClass().add("ruled-muted");
            box.getChildren().add(add(row, link));
        });
        box.setId("link-grid");
        return box;
    }

    /**
     * The closest links as further claims, some of each kind.
     *
     * @param showAll shows the others too
     */
    Node closest(List<LinkLine> links, Runnable showAll) {
        var box = new VBox();
        ClosestLinks.of(links).byKind().forEach((kind, some) -> {
            var title = Chips.styled(heading(kind), "strong", "small", "muted");
            title.setStyle("-fx-padding: 0 12 0 12;");
            var part = new VBox(2, title);
            part.setStyle("-fx-padding: 10 0 8 0;");
            part.getStyleClass().add("ruled-muted");
            some.forEach(link -> part.getChildren().add(row(link)));
            box.getChildren().add(part);
        });
        if (!links.isEmpty()) {
            var all = Controls.button(
                    "page-all-links", texts.get("ui.page.links.all", links.size()), showAll, "plain-link", "small");
            VBox.setMargin(all, new javafx.geometry.Insets(10, 0, 0, 8));
            box.getChildren().add(all);
        }
        return box;
    }

    /** In the columns of claims. */
    private Node row(LinkLine link) {
        return add(
                ClaimGrid.COLUMNS.row(
                        new Region(),
                        cells.thing(link.other(), link.symbol(), link.name()),
                        cells.grade(link.grade()),
                        cells.source(link.source()),
                        PageCells.words(link.validity(), "muted", "small"),
                        Chips.styled(link.contributor(), "small"),
                        cells.portion(link.portion())),
                link);
    }

    private <T extends Region> T add(T row, LinkLine link) {
        Peek.on(row, link.other());
        return rows.add(row, Cited.of(link), () -> open.accept(link.other()), null);
    }

    /** As a heading of its own it begins with a capital. */
    private static String heading(String kind) {
        return kind.isEmpty() ? kind : kind.substring(0, 1).toUpperCase(Locale.ENGLISH) + kind.substring(1);
    }
}
