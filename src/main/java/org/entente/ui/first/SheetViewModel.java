package org.entente.ui.first;

import java.nio.file.Path;
import java.util.random.RandomGenerator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.entente.app.recovery.RecoverySheet;
import org.entente.ui.door.Recovery;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;

/**
 * A new vault's recovery sheet: shown, then checked by two of its groups; or skipped with open eyes. Screen's thread only.
 */
final class SheetViewModel {

    /** What the card asks for. */
    enum Stage {
        SHOWN,
        CHECKED
    }

    private final Recovery recovery;
    private final Background background;
    private final Texts texts;
    private final Runnable done;
    private RecoverySheet sheet;
    private final int first;
    private final int second;
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.SHOWN);
    private final StringProperty typedFirst = new SimpleStringProperty("");
    private final StringProperty typedSecond = new SimpleStringProperty("");
    private final BooleanProperty understood = new SimpleBooleanProperty();
    private final StringProperty saved = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");

    /**
     * @param random chooses which groups are asked for
     * @param done told when the sheet was checked or skipped
     */
    SheetViewModel(
            RecoverySheet sheet,
            Recovery recovery,
            Background background,
            Texts texts,
            RandomGenerator random,
            Runnable done) {
        this.sheet = sheet;
        this.recovery = recovery;
        this.background = background;
        this.texts = texts;
        this.done = done;
        int count = sheet.groups().size();
        int one = random.nextInt(count);
        int other = (one + 1 + random.nextInt(count - 1)) % count;
        first = Math.min(one, other);
        second = Math.max(one, other);
    }

    RecoverySheet sheet() {
        return sheet;
    }

    /** The vault is called otherwise by now; what is on paper stays true. */
    void call(String name) {
        sheet = sheet.called(name);
    }

    /** Number of the group that is asked for first, from 0. */
    int first() {
        return first;
    }

    int second() {
        return second;
    }

    ObjectProperty<Stage> stageProperty() {
        return stage;
    }

    StringProperty typedFirstProperty() {
        return typedFirst;
    }

    StringProperty typedSecondProperty() {
        return typedSecond;
    }

    /** Whether the sentence was ticked that skipping needs. */
    BooleanProperty understoodProperty() {
        return understood;
    }

    /** What was saved and what to do with it; empty before. */
    StringProperty savedProperty() {
        return saved;
    }

    /** Three parts; empty while nothing failed. */
    StringProperty errorProperty() {
        return error;
    }

    /** Whether both groups were typed as they stand on the sheet. */
    ObservableBooleanValue checked() {
        return Bindings.createBooleanBinding(
                () -> sheet.isGroup(first, typedFirst.get()) && sheet.isGroup(second, typedSecond.get()),
                typedFirst,
                typedSecond);
    }

    /** Which group was typed to its end and reads otherwise; empty for none. */
    String mismatch() {
        return isWrong(first, typedFirst.get())
                ? texts.get("ui.recovery.mismatch", first + 1)
                : isWrong(second, typedSecond.get()) ? texts.get("ui.recovery.mismatch", second + 1) : "";
    }

    private boolean isWrong(int index, String typed) {
        return typed.strip().length() >= sheet.groups().get(index).length() && !sheet.isGroup(index, typed);
    }

    void save(Path target) {
        error.set("");
        background.run(
                () -> {
                    recovery.save(sheet, target);
                    return String.valueOf(target.getFileName());
                },
                name -> saved.set(texts.get("ui.recovery.saved", name)),
                failure -> error.set(texts.failure(failure)));
    }

    void print() {
        error.set("");
        background.run(
                () -> {
                    recovery.print(sheet);
                    return sheet;
                },
                _ -> saved.set(texts.get("ui.recovery.printed")),
                failure -> error.set(texts.failure(failure)));
    }

    void check() {
        typedFirst.set("");
        typedSecond.set("");
        stage.set(Stage.CHECKED);
    }

    void showAgain() {
        stage.set(Stage.SHOWN);
    }

    /** Goes on; does nothing before both groups were typed. */
    void confirm() {
        if (checked().get()) {
            done.run();
        }
    }

    /** Goes on without a sheet; does nothing before the sentence was ticked. */
    void skip() {
        if (understood.get()) {
            done.run();
        }
    }
}
