package org.entente.ui.first;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.door.Choose;
import org.entente.ui.door.Preferences;
import org.entente.ui.first.FirstRunViewModel.Step;
import org.entente.ui.secret.Complaint;
import org.entente.ui.settings.SettingsViewModel;
import org.entente.ui.text.Texts;

/** The card of the first run: which step this is, what it asks, and the ways on and back. */
public final class FirstRunView {

    /** What the steps choose with. */
    public record Tools(SettingsViewModel settings, Preferences preferences, Choose choose, Texts texts) {}

    private final FirstRunViewModel model;
    private final Tools tools;
    private final Texts texts;
    private final Runnable leave;
    private final boolean mayLeave;
    private final Map<Step, Page> pages = new EnumMap<>(Step.class);
    private final VBox card = new VBox(14);

    /**
     * @param mayLeave whether there is a vault to unlock instead
     * @param leave goes to unlocking
     */
    public FirstRunView(FirstRunViewModel model, Tools tools, boolean mayLeave, Runnable leave) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.mayLeave = mayLeave;
        this.leave = leave;
        card.setId("create-card");
        card.getStyleClass().add("first-card");
        model.stepProperty().subscribe(this::show);
        model.work().busyProperty().subscribe((_, isBusy) -> {
            if (!isBusy && model.stepProperty().get() == Step.READY) {
                focus(); // whatever had the cursor could not keep it meanwhile
            }
        });
    }

    public VBox card() {
        return card;
    }

    /** Puts the cursor where typing starts. */
    public void focus() {
        page(model.stepProperty().get()).focus();
    }

    /** Wipes what was typed. */
    public void forget() {
        if (pages.get(Step.VAULT) instanceof VaultStep vault) {
            vault.forget();
        }
        model.end();
    }

    private void show(Step step) {
        var title = Chips.styled(
                texts.get(model.isFurther() && step == Step.VAULT ? "ui.create.title" : title(step)), "section");
        card.getChildren()
                .setAll(
                        new StepLine(model, texts),
                        title,
                        page(step).node(),
                        complaint(),
                        new DoingLine(model.work(), texts),
                        foot(step));
        if (card.getScene() != null) {
            card.applyCss(); // only then what is new can have the cursor
            focus();
        }
    }

    private static String title(Step step) {
        return "ui.first." + step.key() + ".title";
    }

    private Page page(Step step) {
        return pages.computeIfAbsent(step, asked -> switch (asked) {
            case WELCOME -> new WelcomeStep(tools.settings(), texts);
            case WORKSTATION -> new WorkstationStep(model, tools.settings(), texts);
            case VAULT -> new VaultStep(model, texts, tools.choose());
            case READY -> new ReadyStep(model, tools);
            case SHEET -> sheet();
        });
    }

    private Page sheet() {
        SheetViewModel sheet = model.sheet();
        if (sheet == null) {
            throw new IllegalStateException("a sheet is drawn when a vault is chosen");
        }
        return new SheetStep(sheet, texts, tools.choose());
    }

    private Node complaint() {
        return new Complaint("first-error", model.work().errorProperty());
    }

    private Node foot(Step step) {
        boolean isFirst = model.steps().getFirst() == step;
        var back = Controls.button("first-back", texts.get(isFirst ? "ui.create.back" : "ui.first.back"), this::back);
        back.disableProperty().bind(model.work().busyProperty());
        back.setVisible(!isFirst || mayLeave);
        var foot = new HBox(12, back, Controls.spring());
        if (step.compareTo(Step.SHEET) < 0) { // the last two end in a choice of their own
            foot.getChildren().add(next(step));
        } else {
            foot.getChildren().addAll(page(step).ways());
        }
        Controls.keepButtonsWhole(foot);
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private Button next(Step step) {
        var next = Controls.button("first-next", texts.get("ui.first.next"), () -> goOn(step), "accent");
        next.setDefaultButton(true);
        next.disableProperty().bind(model.work().busyProperty());
        if (step == Step.VAULT) {
            next.visibleProperty().bind(Bindings.not(model.openingProperty()));
        }
        Controls.showBusy(next, model.work().busyProperty());
        return next;
    }

    private void goOn(Step step) {
        switch (step) {
            case WELCOME -> model.begin();
            case WORKSTATION -> {
                model.introduce();
                focus(); // where something is wrong, or on the next step
            }
            case VAULT -> {
                if (page(Step.VAULT) instanceof VaultStep vault) {
                    vault.choose();
                }
            }
            case SHEET, READY -> {} // they go on by themselves
        }
    }

    private void back() {
        if (!model.back()) {
            leave.run();
        }
    }
}
