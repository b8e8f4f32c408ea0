package org.entente.ui.source;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Sources;
import org.entente.ui.peek.Peek;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** A claim that rests on the source: a click, Enter or Space chooses it, so that its credibility can be stated. */
final class RestingLine extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final SourceInspectorModel model;
    private final Sources.Resting claim;

    RestingLine(Sources.Resting claim, SourceInspectorModel model, Texts texts) {
        super(2);
        this.claim = claim;
        this.model = model;
        var chips = new Chips(texts);
        var name = Chips.styled(claim.name(), "small", "strong");
        name.setWrapText(true); // of a link both ends count
        name.setMinSize(0, Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var grade = chips.grade(claim.grade());
        grade.setMinWidth(Region.USE_PREF_SIZE);
        var top = new HBox(8, new SymbolView(claim.symbol(), 20), name, grade);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        top,
                        Fields.hint(texts.get("ui.source.resting.line", claim.property(), claim.value())),
                        Fields.hint(
                                claim.place().isEmpty()
                                        ? texts.get("ui.source.resting.by", claim.contributor(), claim.portion())
                                        : texts.get(
                                                "ui.source.resting.where",
                                                claim.place(),
                                                claim.contributor(),
                                                claim.portion())));
        getStyleClass().add("resting");
        Peek.on(name, claim.thing()); // Space on the line itself chooses it
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleText(texts.get(
                "ui.source.resting.spoken",
                claim.name(),
                claim.property(),
                claim.value(),
                chips.gradeWords(claim.grade())));
        setOnMouseClicked(_ -> {
            requestFocus();
            turn();
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                turn();
                key.consume();
            }
        });
    }

    private void turn() {
        boolean isChosen = claim.equals(model.claimProperty().get());
        model.claimProperty().set(isChosen ? null : claim);
    }

    /** Shows whether it is the one that was chosen. */
    void show(Sources.@Nullable Resting chosen) {
        pseudoClassStateChanged(SELECTED, isOf(chosen));
    }

    boolean isOf(Sources.@Nullable Resting chosen) {
        return claim.equals(chosen);
    }
}
