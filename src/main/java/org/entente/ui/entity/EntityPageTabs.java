package org.entente.ui.entity;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.EntityPage;
import org.entente.ui.peek.Peek;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** The tabs of an entity's page with their counts, and what each shows. */
final class EntityPageTabs {

    /** What most portion marks need, so that the grades before them stand in one column. */
    private static final double PORTION = 132;

    private static final List<String> TABS = List.of("overview", "links", "photos", "files", "history");

    private final Texts texts;
    private final Chips chips;
    private final ClaimGrid grid;
    private final EntityPageView.Attached attached;
    private final Consumer<ObjectId> open;
    private final StackPane body = new StackPane();
    private String tab = "overview";

    /** @param open opens the page of another thing */
    EntityPageTabs(Texts texts, ClaimGrid grid, EntityPageView.Attached attached, Consumer<ObjectId> open) {
        this.texts = texts;
        this.chips = new Chips(texts);
        this.grid = grid;
        this.attached = attached;
        this.open = open;
    }

    /** What the open tab shows. */
    Node body() {
        return body;
    }

    /** The tabs of a page; shows the one that was open before. */
    Node strip(EntityPage page) {
        showTab(page);
        var row = new HBox();
        row.getStyleClass().addAll("under-tabs", "ruled");
        var group = new ToggleGroup();
        for (String name : TABS) {
            var button = Controls.tab("page-tab-" + name, group, name.equals(tab), () -> {
                tab = name;
                showTab(page);
            });
            button.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> texts.get("ui.page.tab." + name, count(name, page)),
                            attached.photos().photos(),
                            attached.files().files()));
            row.getChildren().add(button);
        }
        return row;
    }

    private int count(String name, EntityPage page) {
        return switch (name) {
            case "links" -> page.links().size();
            case "photos" -> attached.photos().photos().size();
            case "files" -> attached.files().files().size();
            case "history" -> page.history().size();
            default -> page.claims();
        };
    }

    private void showTab(EntityPage page) {
        body.getChildren()
                .setAll(
                        switch (tab) {
                            case "links" -> links(page);
                            case "photos" -> attached.gallery();
                            case "files" -> attached.reader();
                            case "history" -> history(page);
                            default -> page.blocks().isEmpty() ? nothingSaid() : grid.build(page.blocks());
                        });
    }

    private Node nothingSaid() {
        var none = States.empty(
                "mdi2c-comment-off-outline", texts.get("ui.page.claims.empty"), texts.get("ui.page.claims.empty.hint"));
        none.setId("page-claims-empty");
        none.setStyle("-fx-padding: 48 0 0 0;");
        return none;
    }

    private Node links(EntityPage page) {
        var box = new VBox();
        if (page.links().isEmpty()) {
            box.getChildren().add(Chips.styled(texts.get("ui.page.links.empty"), "muted"));
        }
        for (var link : page.links()) {
            var kind =
                    Chips.styled(link.isOutgoing() ? link.kind() : texts.get("ui.link.incoming", link.kind()), "muted");
            kind.setPrefWidth(200);
            var name = Chips.styled(link.name(), "link-text");
            name.setOnMouseClicked(_ -> open.accept(link.other()));
            var portion = chips.portion(link.portion());
            TextScale.atLeast(portion, PORTION);
            portion.setAlignment(Pos.CENTER_RIGHT);
            var row = new HBox(
                    12,
                    kind,
                    new SymbolView(link.symbol(), 24),
                    name,
                    Controls.spring(),
                    chips.grade(link.grade()),
                    portion);
            Peek.on(row, link.link());
            Peek.on(name, link.other());
            row.getStyleClass().addAll("claim-row", "ruled-muted");
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(row);
        }
        return box;
    }

    private Node history(EntityPage page) {
        var box = new VBox();
        for (var line : page.history()) {
            var when = Chips.styled(line.when(), "muted", "small");
            TextScale.atLeast(when, 140);
            var what = Chips.styled(line.what());
            what.setWrapText(true);
            var row = new HBox(12, when, what, Controls.spring(), Chips.styled(line.who(), "muted", "small"));
            row.getStyleClass().addAll("claim-row", "ruled-muted");
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(row);
        }
        return box;
    }
}
