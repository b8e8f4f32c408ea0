package org.entente.ui.audit;

import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.entente.ui.control.Chips;
import org.entente.ui.door.Audit;
import org.jspecify.annotations.Nullable;

/** A cell of words; those that do not fit go on in the next line, or are told by a tooltip. */
final class WordCell extends TableCell<Audit.Entry, Audit.Entry> {

    private final Function<Audit.Entry, String> words;
    private final Label label;

    WordCell(Function<Audit.Entry, String> words, String... styles) {
        this.words = words;
        this.label = Chips.styled("", styles);
    }

    /** Its row becomes as high as all of its words need. */
    static WordCell whole(Function<Audit.Entry, String> words) {
        var cell = new WordCell(words);
        cell.label.setWrapText(true);
        cell.label.setMinHeight(USE_PREF_SIZE);
        cell.label.setPadding(new Insets(4, 0, 4, 0));
        return cell;
    }

    /** Rows ask without a width. */
    @Override
    protected double computePrefHeight(double width) {
        double least = super.computePrefHeight(width);
        return label.isWrapText() && getGraphic() != null
                ? Math.max(least, label.prefHeight(CellRoom.of(this)))
                : least;
    }

    @Override
    protected void updateItem(Audit.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        label.setText(empty || entry == null ? "" : words.apply(entry));
        setGraphic(empty || entry == null ? null : label);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean isCut = !label.isWrapText() && label.prefWidth(-1) > label.getWidth() + 1;
        if (isCut != (getTooltip() != null)) {
            setTooltip(isCut ? tip() : null);
        }
    }

    private Tooltip tip() {
        var tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(480);
        tip.textProperty().bind(label.textProperty());
        return tip;
    }
}
