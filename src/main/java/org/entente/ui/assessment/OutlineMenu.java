package org.entente.ui.assessment;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.JudgementView;
import org.entente.ui.text.Texts;

/** The outline of an assessment where its column would leave no room for the text: the same parts behind a button. */
final class OutlineMenu extends MenuButton {

    /** @param show brings a part of the page into sight */
    OutlineMenu(AssessmentView view, AssessmentViewModel model, Texts texts, Consumer<AssessmentPart> show) {
        super(texts.get("ui.assessment.outline"));
        setId("assessment-outline");
        setMinWidth(USE_PREF_SIZE);
        for (AssessmentPart part : AssessmentPart.values()) {
            if (part.isIn(view)) {
                getItems().add(item(texts.get(part.key()), () -> show.accept(part)));
            }
            if (part == AssessmentPart.JUDGEMENTS) {
                for (JudgementView judgement : view.judgements()) {
                    String number = texts.get("ui.assessment.number", judgement.number());
                    getItems()
                            .add(item(
                                    judgement.dissents().isEmpty() ? number : number + " ≠",
                                    () -> model.chosenProperty().set(judgement.id())));
                }
            }
        }
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
