package org.entente.ui.shell;

import javafx.scene.control.Button;
import org.entente.app.step.Step;
import org.entente.ui.control.Controls;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Says what was done, and offers to take it back while nothing came after it. */
public final class StepToasts implements StepsViewModel.Listener {

    private final Toasts toasts;
    private final Texts texts;
    private Runnable undo = () -> {};
    private Runnable redo = () -> {};
    private @Nullable Button offer;

    public StepToasts(Toasts toasts, Texts texts) {
        this.toasts = toasts;
        this.texts = texts;
    }

    /** What the offers do. */
    public void offer(Runnable takeBack, Runnable doAgain) {
        undo = takeBack;
        redo = doAgain;
    }

    @Override
    public void done(Step step) {
        say(texts.get("ui.step.done", step.told()), "toast-undo", "ui.step.offer.undo", undo);
    }

    @Override
    public void undone(String sentence) {
        say(sentence, "toast-redo", "ui.step.offer.redo", redo);
    }

    @Override
    public void redone(String sentence) {
        say(sentence, "toast-undo", "ui.step.offer.undo", undo);
    }

    @Override
    public void refused(String threeParts) {
        toasts.failed(threeParts);
    }

    private void say(String sentence, String id, String key, Runnable action) {
        takeOfferBack();
        var button = Controls.button(id, texts.get(key), () -> {}, "small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        Runnable close = toasts.done(sentence, button);
        button.setOnAction(_ -> {
            close.run();
            action.run();
        });
        offer = button;
    }

    /** What the earlier note offered would now do something else. */
    private void takeOfferBack() {
        if (offer != null) {
            offer.setVisible(false);
            offer.setManaged(false);
        }
    }
}
