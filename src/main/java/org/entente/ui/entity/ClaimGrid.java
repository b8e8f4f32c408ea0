package org.entente.ui.entity;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.door.EntityPage.Block;
import org.entente.ui.door.EntityPage.ClaimLine;
import org.entente.ui.door.EntityPage.SourceMention;
import org.entente.ui.text.Texts;

/** All claims of a thing by property. Contested claims stack under one property with what was recorded to stand. */
final class ClaimGrid {

    static final PageColumns COLUMNS = new PageColumns(24, -1, 48, 176, 104, 64, 112);

    private final Texts texts;
    private final Chips chips;
    private final Consumer<ObjectId> open;
    private final PageCells cells;
    private final ChosenRows rows;
    private final BiConsumer<Block, ClaimLine> resolve;
    private final Consumer<ClaimLine> addSource;

    /**
     * @param rows what can be chosen on the page
     * @param ways of which it opens pages, and asks which claim stands and where one comes from
     */
    ClaimGrid(Texts texts, ChosenRows rows, EntityPageView.Ways ways) {
        this.texts = texts;
        this.chips = new Chips(texts);
        this.open = ways.open();
        this.cells = new PageCells(texts, open);
        this.rows = rows;
        this.resolve = ways.resolve();
        this.addSource = ways.addSource();
    }

    Node build(List<Block> blocks) {
        var box = new VBox(COLUMNS.head(texts, "", "claim", "grade", "source", "valid", "by", "marking"));
        blocks.forEach(block -> box.getChildren().add(block(block)));
        box.setId("claim-grid");
        return box;
    }

    private Node block(Block block) {
        var title = new HBox(8, Chips.styled(block.label(), "strong", "small", "muted"));
        title.setAlignment(Pos.CENTER_LEFT);
        title.setStyle("-fx-padding: 0 12 0 12;");
        if (block.isContested()) {
            title.getChildren().add(chips.contested(block.live().size()));
        }
        var box = new VBox(2, title);
        box.setStyle("-fx-padding: 10 0 8 0;");
        box.getStyleClass().add("ruled-muted");
        block.live().forEach(line -> box.getChildren().add(row(block, line)));
        if (block.isContested()) {
            box.getChildren().add(standing(block));
        }
        return box;
    }

    private Node row(Block block, ClaimLine line) {
        boolean stands = block.isContested() && line.isShown();
        var row = COLUMNS.row(
                block.isContested() ? radio(block, line) : new Region(),
                stands ? cells.value(line, "strong") : cells.value(line),
                cells.grade(line.grade()),
                cells.source(line, addSource),
                PageCells.words(line.validity(), "muted", "small"),
                cells.by(line),
                cells.portion(line.portion()));
        return rows.add(row, Cited.of(line), () -> open(line), block);
    }

    private RadioButton radio(Block block, ClaimLine line) {
        var radio = new RadioButton();
        radio.setId("resolve-" + block.property() + "-" + line.contributor());
        radio.setSelected(line.isShown() && block.resolution() != null);
        radio.setAccessibleText(texts.get("ui.claim.resolve.as", line.value()));
        radio.setTooltip(new Tooltip(texts.get("ui.claim.resolve.as.key", line.value())));
        radio.setOnAction(_ -> {
            radio.setSelected(line.isShown() && block.resolution() != null);
            resolve.accept(block, line);
        });
        return radio;
    }

    private void open(ClaimLine line) {
        ObjectId target = line.target();
        SourceMention source = line.source();
        if (target != null) {
            open.accept(target);
        } else if (source != null) {
            open.accept(source.id());
        }
    }

    private Node standing(Block block) {
        var resolution = block.resolution();
        var sentence = Chips.styled(
                resolution == null
                        ? texts.get("ui.claim.unresolved")
                        : texts.get("ui.claim.resolved", resolution.value(), resolution.by(), resolution.reason()),
                "small");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var shown = block.live().stream()
                .filter(ClaimLine::isShown)
                .findFirst()
                .orElse(block.live().getFirst());
        var button = Controls.button(
                "resolve-" + block.property(),
                texts.get(resolution == null ? "ui.claim.resolve" : "ui.claim.resolve.change"),
                () -> resolve.accept(block, shown),
                "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(texts.get("ui.claim.resolve.key")));
        var row = new HBox(10, Icons.of("mdi2s-scale-balance", "icon-16"), sentence, Controls.spring(), button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(36);
        row.setStyle("-fx-padding: 0 12 0 46;");
        return row;
    }
}
