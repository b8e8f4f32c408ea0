package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.step.Step;
import org.entente.ui.demo.DemoSteps;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class StepsViewModelTest {

    private final DemoSteps steps = new DemoSteps();
    private final List<String> said = new ArrayList<>();
    private final Background background = new Background(Runnable::run, Runnable::run, failure -> said.add("failed"));
    private final StepsViewModel model = new StepsViewModel(
            steps, background, new Tasks(background, Texts.english()), Texts.english(), new StepsViewModel.Listener() {
                @Override
                public void done(Step step) {
                    said.add("done " + step.words());
                }

                @Override
                public void undone(String sentence) {
                    said.add(sentence);
                }

                @Override
                public void redone(String sentence) {
                    said.add(sentence);
                }

                @Override
                public void refused(String threeParts) {
                    said.add(threeParts);
                }
            });

    @Test
    void saysOnceWhatWasDone() {
        steps.done("Set date of birth of Ada");
        model.refresh();
        model.refresh();
        assertThat(said).containsExactly("done Set date of birth of Ada");
    }

    @Test
    void saysNothingOfWhatShowsByItselfAndTakesItBackAllTheSame() {
        var turned = new ArrayList<String>();
        model.viewed("Move Ada on the chart", "", () -> turned.add("back"));
        assertThat(said).isEmpty();
        model.undo();
        assertThat(turned).containsExactly("back");
    }

    @Test
    void takesTheLatestBackAndDoesItAgainWithoutTellingItAsNew() {
        steps.done("one");
        steps.done("two");
        model.refresh();
        said.clear();
        model.undo();
        assertThat(model.undoable()).extracting(Step::words).containsExactly("one");
        assertThat(model.redoable()).extracting(Step::words).containsExactly("two");
        model.redo();
        model.redo();
        assertThat(said).containsExactly("Taken back: two", "Done again: two");
    }

    @Test
    void takesOnlyTheLatestBackThoughTheListIsAMomentBehind() {
        steps.done("one");
        model.refresh();
        steps.done("two");
        model.undo();
        assertThat(said).contains("Taken back: two");
        assertThat(model.undoable()).extracting(Step::words).containsExactly("one");
    }

    @Test
    void takesEverythingBackDownToTheChosenStep() {
        steps.done("one");
        steps.done("two");
        steps.done("three");
        model.refresh();
        model.undo(model.undoable().get(1));
        assertThat(model.undoable()).extracting(Step::words).containsExactly("one");
        assertThat(said).contains("Taken back: 2 steps");
    }

    @Test
    void saysThatALaterValueStays() {
        steps.done("one");
        steps.overtaken = 1;
        model.refresh();
        model.undo();
        assertThat(said).contains("Taken back: one. 1 value of it had been replaced since; the later value stays.");
    }

    @Test
    void saysWhyAStepWasNotTakenBack() {
        steps.done("one");
        steps.builtUpon = "one";
        model.refresh();
        model.undo();
        assertThat(said).last().asString().contains("“one” was not taken back", "Nothing was changed", "first");
        assertThat(model.undoable()).hasSize(1);
    }

    @Test
    void forgetsEveryWordOnLocking() {
        steps.done("one");
        model.refresh();
        model.clear();
        assertThat(model.undoable()).isEmpty();
        model.undo();
        assertThat(said).containsExactly("done one");
    }
}
