package org.entente.ui.first;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Workstation;
import org.entente.ui.door.Workstation.Person;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * From an empty home to the first case, in steps. Nothing is made before the last of them, so that every step can be gone back
 * to; somebody who works here already makes further vaults by the last three. Screen's thread only.
 */
public final class FirstRunViewModel {

    /** What is asked, in this order. */
    public enum Step {
        WELCOME,
        WORKSTATION,
        VAULT,
        SHEET,
        READY;

        /** Part of ids and message keys. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Workstation workstation;
    private final Background background;
    private final Texts texts;
    private final @Nullable Person known;
    private final RandomGenerator random;
    private final ShowCase window;
    private final Consumer<Existing> existing;
    private final Consumer<Throwable> notShown;
    private final List<Step> steps;
    private final ReadOnlyObjectWrapper<Step> step;
    private final FirstAnswers answers;
    private final PassphraseMeasure measure;
    private final BooleanProperty opening = new SimpleBooleanProperty();
    private final StringProperty nameLack = new SimpleStringProperty("");
    private final StringProperty organisationLack = new SimpleStringProperty("");
    private final StepWork work;
    private char[] passphrase = {};
    private Path folder = Path.of("");
    private @Nullable SheetViewModel sheet;

    /**
     * What the steps work with and where they lead.
     *
     * @param existing takes a vault that was made elsewhere
     * @param notShown told when a new vault could not be shown; it is there, and closed
     */
    public record Tools(
            Workstation workstation,
            Background background,
            Texts texts,
            RandomGenerator random,
            ShowCase window,
            Consumer<Existing> existing,
            Consumer<Throwable> notShown) {}

    /** @param known who works here; null on the very first run */
    public FirstRunViewModel(Tools tools, @Nullable Person known) {
        this.workstation = tools.workstation();
        this.background = tools.background();
        this.texts = tools.texts();
        this.random = tools.random();
        this.window = tools.window();
        this.existing = tools.existing();
        this.notShown = tools.notShown();
        this.known = known;
        this.steps = known == null ? List.of(Step.values()) : List.of(Step.VAULT, Step.SHEET, Step.READY);
        this.step = new ReadOnlyObjectWrapper<>(steps.getFirst());
        this.work = new StepWork(background, texts);
        this.answers = new FirstAnswers(workstation);
        answers.nameProperty().subscribe(_ -> nameLack.set("")); // it is being put right
        answers.organisationProperty().subscribe(_ -> organisationLack.set(""));
        this.measure = new PassphraseMeasure(workstation, background, texts, answers, known != null);
    }

    /** Whether somebody works here already, so that only a vault is made. */
    boolean isFurther() {
        return known != null;
    }

    List<Step> steps() {
        return steps;
    }

    /** Which step is shown. */
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** What is typed on the steps. */
    FirstAnswers answers() {
        return answers;
    }

    /** What the passphrase that is typed is worth. */
    PassphraseMeasure measure() {
        return measure;
    }

    /** Whether the vault step opens a vault from elsewhere instead of making one. */
    BooleanProperty openingProperty() {
        return opening;
    }

    /** What the step is busy with, and what has to be put right on it. */
    StepWork work() {
        return work;
    }

    /** The sheet of the vault that is about to be made; null before its passphrase was chosen. */
    @Nullable
    SheetViewModel sheet() {
        return sheet;
    }

    /** Goes one step back, whatever is typed; false if this is the first. */
    boolean back() {
        if (work.isBusy()) {
            return true;
        }
        work.lacks("");
        if (step.get() == Step.SHEET && sheet != null && sheet.stageProperty().get() == SheetViewModel.Stage.CHECKED) {
            sheet.showAgain();
            return true;
        }
        int at = steps.indexOf(step.get());
        if (at > 0) {
            step.set(steps.get(at - 1));
        }
        return at > 0;
    }

    private void forward() {
        work.lacks("");
        step.set(steps.get(steps.indexOf(step.get()) + 1));
    }

    /** Leaves the welcome. */
    void begin() {
        forward();
    }

    /** Goes on if the person and the organisation can be called so; otherwise says at each what is wrong with it. */
    void introduce() {
        nameLack.set(answers.hasName() ? "" : texts.get("ui.first.name.missing"));
        organisationLack.set(answers.hasCode() ? "" : texts.get("ui.first.organisation.wrong"));
        if (answers.hasName() && answers.hasCode()) {
            forward();
        }
    }

    /** What is wrong with the person's name, once somebody wanted to go on with it; empty for nothing. */
    StringProperty nameLackProperty() {
        return nameLack;
    }

    /** The same of the organisation. */
    StringProperty organisationLackProperty() {
        return organisationLack;
    }

    private record Chosen(String refusal, Path folder, String nickname) {}

    /** Goes on if a vault can lie there and the passphrase is worth one; takes the passphrase and wipes it in the end. */
    void choose(char[] typed) {
        if (work.isBusy()) {
            Arrays.fill(typed, '\0');
            return;
        }
        Arrays.fill(passphrase, '\0');
        passphrase = typed;
        work.start("ui.first.checking");
        Path place = answers.suggested();
        String called = answers.nickname();
        var guessable = answers.guessable();
        background.run(
                () -> {
                    workstation.checkRoom(place);
                    return new Chosen(
                            measure.refusal(typed, guessable),
                            place,
                            called.isEmpty() ? answers.nextNickname() : called);
                },
                this::chosen,
                work::failed);
    }

    private void chosen(Chosen chosen) {
        work.end();
        if (!chosen.refusal().isEmpty()) {
            work.lacks(chosen.refusal());
            return;
        }
        folder = chosen.folder();
        var drawn = sheet;
        if (drawn == null) {
            var recovery = workstation.recovery();
            sheet = new SheetViewModel(
                    recovery.newSheet(chosen.nickname()), recovery, background, texts, random, this::forward);
        } else {
            drawn.call(chosen.nickname());
            drawn.showAgain();
        }
        forward();
    }

    /** Opens a vault that was made elsewhere instead. */
    void open(Path vault, boolean isBySheet) {
        existing.accept(new Existing(vault, known == null ? answers.person() : null, isBySheet));
    }

    /** Makes the identity if there is none, the vault, and what it begins with; then shows the case. */
    void make(Beginning beginning) {
        if (work.isBusy() || sheet == null) {
            return;
        }
        if (beginning instanceof Beginning.Sample) {
            work.startSample(workstation.sampleParts());
        } else {
            work.start("ui.create.busy");
        }
        var who = known == null ? answers.person() : known;
        var vault = answers.vault(beginning, folder, sheet.sheet());
        char[] secret = passphrase.clone();
        background.run(
                () -> {
                    try {
                        if (workstation.person().isEmpty()) {
                            workstation.enrol(who, secret);
                        }
                        return workstation.create(vault, secret, work.filling());
                    } finally {
                        Arrays.fill(secret, '\0');
                    }
                },
                (OpenCase made) -> window.show(made, beginning.files(), notShown), // busy until the card is gone
                work::failed);
    }

    /** Wipes what is secret. */
    public void end() {
        Arrays.fill(passphrase, '\0');
        passphrase = new char[0];
        sheet = null;
        measure.forget();
    }
}
