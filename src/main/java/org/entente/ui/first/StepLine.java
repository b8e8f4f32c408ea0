package org.entente.ui.first;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Icons;
import org.entente.ui.text.Texts;

/** Every step by its number and name: the ones behind are ticked, the one in front is bold. */
final class StepLine extends FlowPane {

    private final List<FirstRunViewModel.Step> steps;
    private final Texts texts;

    StepLine(FirstRunViewModel model, Texts texts) {
        super(14, 4);
        this.steps = model.steps();
        this.texts = texts;
        setId("first-steps");
        model.stepProperty().subscribe(this::show);
    }

    private void show(FirstRunViewModel.Step now) {
        int at = steps.indexOf(now);
        getChildren().clear();
        for (int i = 0; i < steps.size(); i++) {
            getChildren().add(label(i, at));
        }
        setAccessibleText(texts.get("ui.first.step", at + 1, steps.size(), name(now)));
    }

    private Label label(int index, int at) {
        var label = Chips.styled(
                index < at ? name(steps.get(index)) : texts.get("ui.first.numbered", index + 1, name(steps.get(index))),
                "caption",
                index == at ? "strong" : "muted");
        if (index < at) {
            label.setGraphic(Icons.of("mdi2c-check", "icon-14"));
        }
        return label;
    }

    private String name(FirstRunViewModel.Step step) {
        return texts.get("ui.first." + step.key());
    }
}
