package org.entente.ui.source;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** All marks of one axis beside each other, of which one can be chosen; none is until somebody does. */
final class MarkScale extends HBox {

    private static final double MARK = 24;

    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<@Nullable String> chosen;

    /** @param words what a mark means */
    MarkScale(String id, List<String> marks, UnaryOperator<String> words, ObjectProperty<@Nullable String> chosen) {
        this.chosen = chosen;
        setId(id);
        getStyleClass().add("mark-scale");
        for (String mark : marks) {
            var button = button(mark, words.apply(mark));
            button.setId(id + "-" + mark);
            button.getStyleClass()
                    .add(
                            mark.equals(marks.getFirst())
                                    ? "left-pill"
                                    : mark.equals(marks.getLast()) ? "right-pill" : "center-pill");
            getChildren().add(button);
        }
        chosen.subscribe(this::show);
    }

    private ToggleButton button(String mark, String words) {
        var button = new ToggleButton(mark);
        button.setUserData(mark);
        button.setToggleGroup(group);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        TextScale.exactly(button, MARK);
        button.setOnAction(_ -> {
            chosen.set(mark);
            show(mark); // pressed twice it stays chosen, for what was stated is not unsaid
        });
        return button;
    }

    /** The chosen mark is where Tab goes, the arrow keys go on from there. */
    private void show(@Nullable String mark) {
        group.selectToggle(null);
        boolean isFirst = true;
        for (var toggle : group.getToggles()) {
            boolean isChosen = toggle.getUserData().equals(mark);
            toggle.setSelected(isChosen);
            if (toggle instanceof ToggleButton button) {
                button.setFocusTraversable(mark == null ? isFirst : isChosen);
            }
            isFirst = false;
        }
    }
}
