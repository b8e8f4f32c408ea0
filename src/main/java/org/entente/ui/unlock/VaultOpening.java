package org.entente.ui.unlock;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.app.OpeningProgress;
import org.entente.model.work.Progress;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Opening;
import org.entente.ui.door.Workstation;
import org.entente.ui.door.Workstation.Person;
import org.entente.ui.door.Workstation.Recovering;
import org.entente.ui.door.Workstation.VaultPlace;
import org.entente.ui.first.ShowCase;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The tries to open a vault, one after the other: how far the latest is, and by {@link Refusal} what went wrong with it. Screen's
 * thread only.
 */
final class VaultOpening {

    /** What opening a vault is at. */
    enum Stage {
        PASSPHRASE,
        CASE,
        SCREEN
    }

    private final Workstation workstation;
    private final Background background;
    private final Texts texts;
    private final ShowCase window;
    private final Refusal refusal = new Refusal();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.PASSPHRASE);
    private final BooleanProperty slow = new SimpleBooleanProperty();

    /** Whether it takes longer than it usually does; also after the analyst chose to wait. */
    final BooleanProperty late = new SimpleBooleanProperty();

    private final IndexRemaking index;
    private int attempt;

    /** @param window shows the case that was opened; it stays busy until the card is replaced */
    VaultOpening(Workstation workstation, Background background, Texts texts, ShowCase window) {
        this.workstation = workstation;
        this.background = background;
        this.texts = texts;
        this.window = window;
        this.index = new IndexRemaking(background, texts);
        index.underwayProperty().subscribe(isUnderway -> {
            if (isUnderway) { // which says why it takes long, and can be stopped itself
                slow.set(false);
                late.set(false);
            }
        });
    }

    /** Why it did not open. */
    Refusal refusal() {
        return refusal;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /** How far opening is; holds while {@link #busyProperty} does. */
    ObjectProperty<Stage> stageProperty() {
        return stage;
    }

    /** How far the case's index is, if it has to be made anew first. */
    IndexRemaking index() {
        return index;
    }

    /** Whether opening has taken so long that the analyst has to be told and may stop it. */
    BooleanProperty slowProperty() {
        return slow;
    }

    /**
     * Tries the passphrase, which is wiped afterwards.
     *
     * @param newcomer who works here from now on; null if somebody does
     */
    void unlock(VaultPlace place, char[] passphrase, @Nullable Person newcomer) {
        if (busy.get() || refusal.waitSecondsProperty().get() > 0) {
            return;
        }
        int mine = start();
        var progress = new OpeningProgress(new Telling(mine), index.begin());
        open(
                mine,
                () -> workstation.open(place.folder(), passphrase, newcomer, progress),
                () -> Arrays.fill(passphrase, '\0'));
    }

    /** Tries the recovery code; everything typed is wiped afterwards. */
    void recover(VaultPlace place, Recovering typed, @Nullable Person newcomer) {
        if (!busy.get()) {
            int mine = start();
            var progress = index.begin();
            open(mine, () -> workstation.recover(place.folder(), typed, newcomer, progress), typed::wipe);
        }
    }

    private void open(int mine, Callable<Opening> opening, Runnable wipe) {
        background.run(
                () -> {
                    try {
                        return opening.call();
                    } finally {
                        wipe.run();
                    }
                },
                opened -> finish(mine, opened),
                failure -> failed(mine, failure));
    }

    /** Makes a vault from the copy that is offered; the damaged one stays as it is. */
    void restore(VaultPlace damaged, Consumer<VaultPlace> made) {
        Opening.Copy from = refusal.copyProperty().get();
        if (from == null || busy.get()) {
            return;
        }
        int mine = start();
        background.run(
                () -> workstation.restore(from, damaged.nickname(), Progress.NONE),
                place -> {
                    if (mine == attempt) {
                        busy.set(false);
                        made.accept(place);
                        refusal.restoredProperty().set(texts.get("ui.unlock.restored", from.time()));
                    }
                },
                failure -> failed(mine, failure));
    }

    private int start() {
        late.set(false);
        busy.set(true);
        slow.set(false);
        stage.set(Stage.PASSPHRASE);
        refusal.clear();
        return ++attempt;
    }

    /** Says how far opening is. */
    private final class Telling implements Progress {
        private final int mine;

        Telling(int mine) {
            this.mine = mine;
        }

        @Override
        public void report(long done, long total) {
            background.onScreen(() -> {
                if (mine == attempt) {
                    stage.set(Stage.values()[(int) Math.min(done, Stage.values().length - 1)]);
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return false; // what was opened after it was stopped is closed again
        }
    }

    private void finish(int mine, Opening opening) {
        if (mine == attempt) {
            finish(opening);
        } else if (opening instanceof Opening.Opened(OpenCase late)) {
            background.run(
                    () -> {
                        late.close();
                        return true;
                    },
                    _ -> {});
        }
    }

    private void finish(Opening opening) {
        index.end();
        switch (opening) {
            case Opening.Opened(OpenCase openCase) -> {
                refusal.overcome();
                slow.set(false); // what is opened already cannot be stopped
                stage.set(Stage.SCREEN);
                window.show(
                        openCase,
                        List.of(),
                        this::failed); // busy until the card is gone: a second Enter must open nothing
            }
            case Opening.WrongPassphrase() -> {
                rest();
                refusal.sayWrong(texts.get("ui.unlock.wrong"));
            }
            case Opening.Refused(String threeParts) -> {
                rest();
                refusal.say(threeParts, null);
            }
            case Opening.Asked(String threeParts, var answers) -> {
                rest();
                refusal.ask(threeParts, answers);
            }
            case Opening.Damaged(String threeParts, var latest) -> {
                rest();
                refusal.say(threeParts, latest);
            }
        }
    }

    private void rest() {
        busy.set(false);
        slow.set(false);
    }

    private void failed(int mine, Throwable failure) {
        if (mine == attempt) {
            failed(failure);
        }
    }

    /** Nothing was opened, and no further try is under way. */
    void failed(Throwable failure) {
        index.end();
        rest();
        refusal.errorProperty()
                .set(
                        failure instanceof Progress.Cancelled
                                ? texts.get("ui.unlock.index.stopped")
                                : texts.failure(failure));
    }

    /** Opening takes longer than anybody expects; the view counts the seconds. */
    void takesLong() {
        boolean isToldOtherwise = index.underwayProperty().get();
        late.set(busy.get() && !isToldOtherwise);
        slow.set(busy.get() && !isToldOtherwise && stage.get() != Stage.SCREEN);
    }

    /** Goes on waiting, and asks again later. */
    void keepWaiting() {
        slow.set(false);
    }

    /** Waits no longer; should the vault open all the same, it is closed again. */
    void stop() {
        attempt++;
        index.stop();
        index.end();
        rest();
        refusal.errorProperty().set(texts.get("ui.unlock.stopped"));
    }
}
