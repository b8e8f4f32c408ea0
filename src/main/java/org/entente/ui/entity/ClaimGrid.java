package org.entente.ui.entity;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.EntityPage.Block;
import org.entente.ui.door.EntityPage.ClaimLine;
import org.entente.ui.door.EntityPage.SourceMention;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** All claims of a thing by property. Contested claims stack under one property with what was recorded to stand. */
final class ClaimGrid {

    private static final double[] WIDTHS = {24, -1, 48, 168, 104, 64, 112};

    private final Texts texts;
    private final Chips chips;
    private final Consumer<ObjectId> open;
    private final Consumer<ObjectId> showSource;
    private final BiConsumer<Block, ClaimLine> resolve;

    /**
     * @param open opens the page of a thing that a value points at
     * @param showSource shows a source in the inspector
     * @param resolve asks to record that one claim of a block stands
     */
    ClaimGrid(
            Texts texts, Consumer<ObjectId> open, Consumer<ObjectId> showSource, BiConsumer<Block, ClaimLine> resolve) {
        this.texts = texts;
        this.chips = new Chips(texts);
        this.open = open;
        this.showSource = showSource;
        this.resolve = resolve;
    }

    Node build(List<Block> blocks) {
        var box = new VBox(header());
        blocks.forEach(block -> box.getChildren().add(block(block)));
        box.setId("claim-grid");
        return box;
    }

    private Node header() {
        var grid = grid();
        String[] names = {"", "claim", "grade", "source", "valid", "by", "marking"};
        for (int i = 1; i < names.length; i++) {
            var label = Chips.styled(texts.get("ui.claim.column." + names[i]), "strong", "caption", "muted");
            GridPane.setHalignment(label, i == names.length - 1 ? HPos.RIGHT : HPos.LEFT);
            grid.add(label, i, 0);
        }
        grid.setMinHeight(32);
        grid.getStyleClass().add("ruled");
        return grid;
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
        var grid = grid();
        grid.getStyleClass().add("claim-row");
        boolean isChosen = block.isContested() && line.isShown();
        if (isChosen) {
            grid.getStyleClass().add("chosen");
        }
        if (block.isContested()) {
            var radio = new RadioButton();
            radio.setId("resolve-" + block.property() + "-" + line.contributor());
            radio.setSelected(line.isShown() && block.resolution() != null);
            radio.setAccessibleText(texts.get("ui.claim.resolve.as", line.value()));
            radio.setTooltip(new Tooltip(texts.get("ui.claim.resolve.as", line.value())));
            radio.setOnAction(_ -> {
                radio.setSelected(line.isShown() && block.resolution() != null);
                resolve.accept(block, line);
            });
            grid.add(radio, 0, 0);
        }
        grid.add(value(line, isChosen), 1, 0);
        grid.add(chips.grade(line.grade()), 2, 0);
        grid.add(source(line), 3, 0);
        grid.add(Chips.styled(line.validity(), "muted", "small"), 4, 0);
        var by = Chips.styled(line.contributor(), "small");
        by.setTooltip(new Tooltip(texts.get("ui.claim.by", line.author(), line.when())));
        grid.add(by, 5, 0);
        var portion = chips.portion(line.portion());
        GridPane.setHalignment(portion, HPos.RIGHT);
        grid.add(portion, 6, 0);
        return grid;
    }

    private Node value(ClaimLine line, boolean isChosen) {
        var label = Chips.styled(line.value());
        label.setWrapText(true);
        if (isChosen) {
            label.getStyleClass().add("strong");
        }
        if (line.targetSymbol() == null) {
            return label;
        }
        var row = new HBox(8, new SymbolView(line.targetSymbol(), 20), label);
        row.setAlignment(Pos.CENTER_LEFT);
        var target = line.target();
        if (target != null) {
            label.getStyleClass().add("link-text");
            label.setOnMouseClicked(_ -> open.accept(target));
        }
        return row;
    }

    private Node source(ClaimLine line) {
        SourceMention source = line.source();
        if (source == null) {
            return chips.unsourced();
        }
        String words = source.locator().isEmpty()
                ? source.reference()
                : texts.get("ui.claim.source", source.reference(), source.locator());
        var label = Chips.styled(words, "link-text", "small");
        label.setTooltip(new Tooltip(source.title()));
        label.setMinWidth(0);
        label.setFocusTraversable(true);
        label.setOnMouseClicked(_ -> showSource.accept(source.id()));
        label.setOnKeyPressed(_ -> showSource.accept(source.id()));
        return label;
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
        var row = new HBox(10, Icons.of("mdi2s-scale-balance", "icon-16"), sentence, Controls.spring(), button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(36);
        row.setStyle("-fx-padding: 0 12 0 46;");
        return row;
    }

    private static GridPane grid() {
        var grid = new GridPane(10, 0);
        grid.setAlignment(Pos.CENTER_LEFT);
        grid.setStyle("-fx-padding: 0 12 0 12;");
        for (double width : WIDTHS) {
            var column = new ColumnConstraints();
            if (width < 0) {
                column.setHgrow(Priority.ALWAYS);
                column.setMinWidth(120);
            } else {
                TextScale.of(grid).subscribe(scale -> {
                    column.setMinWidth(width * scale.doubleValue());
                    column.setMaxWidth(width * scale.doubleValue());
                });
            }
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }
}
