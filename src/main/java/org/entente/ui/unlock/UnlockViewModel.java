package org.entente.ui.unlock;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.work.Progress;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Opening;
import org.entente.ui.door.Workstation;
import org.entente.ui.door.Workstation.Person;
import org.entente.ui.door.Workstation.Recovering;
import org.entente.ui.door.Workstation.VaultPlace;
import org.entente.ui.first.Existing;
import org.entente.ui.first.FirstRunViewModel;
import org.entente.ui.first.ShowCase;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Opening a vault; the steps that make one are {@link FirstRunViewModel}'s. Screen's thread only. */
public final class UnlockViewModel {

    private static final int FREE_TRIES = 5;
    private static final int LONGEST_WAIT = 60;

    /** Which card is shown. */
    public enum Card {
        UNLOCK,
        CREATE,
        /** Opens a vault with its recovery code. */
        RECOVER
    }

    /** What opening a vault is at. */
    public enum Stage {
        PASSPHRASE,
        CASE,
        SCREEN
    }

    private final Workstation workstation;
    private final Background background;
    private final Texts texts;
    private final ShowCase window;
    private final ObservableList<VaultPlace> vaults = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable VaultPlace> vault = new SimpleObjectProperty<>();
    private final ObjectProperty<Card> card = new SimpleObjectProperty<>(Card.UNLOCK);
    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    private final StringProperty error = new SimpleStringProperty("");
    private final BooleanProperty wrong = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final IntegerProperty waitSeconds = new SimpleIntegerProperty();
    private final ObjectProperty<@Nullable FirstRunViewModel> wizard = new SimpleObjectProperty<>();
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.PASSPHRASE);
    private final BooleanProperty slow = new SimpleBooleanProperty();
    private final ObjectProperty<Opening.@Nullable Copy> copy = new SimpleObjectProperty<>();
    private final StringProperty restored = new SimpleStringProperty("");
    private int tries;
    private int attempt;
    private @Nullable Person newcomer;

    /** @param window shows the case that was opened or made; the card stays busy until it is replaced */
    public UnlockViewModel(Workstation workstation, Background background, Texts texts, ShowCase window) {
        this.workstation = workstation;
        this.background = background;
        this.texts = texts;
        this.window = window;
        vault.subscribe((_, _) -> copy.set(null)); // it is a copy of the other one
    }

    public ObservableList<VaultPlace> vaults() {
        return vaults;
    }

    /** The vault to open; null when none is known here. */
    public ObjectProperty<@Nullable VaultPlace> vaultProperty() {
        return vault;
    }

    public ObjectProperty<Card> cardProperty() {
        return card;
    }

    /** Who works here; null before the first run. */
    public ObjectProperty<@Nullable Person> personProperty() {
        return person;
    }

    /** One line about what went wrong; empty while nothing did. */
    public StringProperty errorProperty() {
        return error;
    }

    /** Whether the last passphrase did not open the vault. */
    public BooleanProperty wrongProperty() {
        return wrong;
    }

    /** The copy that can be opened instead of a damaged vault; null for none. */
    public ObjectProperty<Opening.@Nullable Copy> copyProperty() {
        return copy;
    }

    /** Says that a vault was made from a copy and waits for its passphrase; empty otherwise. */
    public StringProperty restoredProperty() {
        return restored;
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    /** How long the next try has to wait: grows after five wrong ones. */
    public IntegerProperty waitSecondsProperty() {
        return waitSeconds;
    }

    /** The steps that make a vault; null while another card is shown. */
    public ObjectProperty<@Nullable FirstRunViewModel> wizardProperty() {
        return wizard;
    }

    /** How far opening is; holds while {@link #busyProperty} does. */
    public ObjectProperty<Stage> stageProperty() {
        return stage;
    }

    /** Whether opening has taken so long that the analyst has to be told and may stop it. */
    public BooleanProperty slowProperty() {
        return slow;
    }

    /** Reads who works here and which vaults there are. */
    public void load() {
        Card shown = card.get();
        background.run(() -> new Known(workstation.person().orElse(null), workstation.vaults()), known -> {
            boolean isNews = !Objects.equals(person.get(), known.person());
            person.set(known.person());
            vaults.setAll(known.vaults());
            vault.set(vaults.isEmpty() ? null : vaults.getFirst());
            if (card.get() == shown) { // otherwise somebody has asked for another one meanwhile
                turnTo(vaults.isEmpty() ? Card.CREATE : Card.UNLOCK);
            } else if (card.get() == Card.CREATE && isNews) {
                show(Card.CREATE);
            }
        });
    }

    private record Known(@Nullable Person person, List<VaultPlace> vaults) {}

    /** Takes a vault that is not in the list. */
    public void choose(Path folder) {
        var place = new VaultPlace(texts.get("ui.vault.name", vaults.size() + 1), folder);
        vaults.addFirst(place);
        vault.set(place);
        restored.set("");
        show(Card.UNLOCK);
    }

    /** Takes a vault instead of making one. */
    private void take(Existing existing) {
        choose(existing.folder());
        newcomer = existing.newcomer();
        if (existing.isBySheet()) {
            show(Card.RECOVER);
        }
    }

    /** Calls the chosen vault by a name, which anybody may read on this computer; blank for its number again. */
    public void call(String nickname) {
        VaultPlace place = vault.get();
        if (place == null) {
            return;
        }
        background.run(
                () -> {
                    workstation.call(place.folder(), nickname);
                    return workstation.vaults();
                },
                now -> {
                    now.stream()
                            .filter(each -> each.folder().equals(place.folder()))
                            .findFirst()
                            .ifPresent(each -> renamed(place, each));
                },
                this::failed);
    }

    private void renamed(VaultPlace before, VaultPlace now) {
        int at = vaults.indexOf(before);
        if (at >= 0) {
            vaults.set(at, now);
            vault.set(now);
        }
    }

    /** Tries the passphrase, which is wiped afterwards. */
    public void unlock(char[] passphrase) {
        VaultPlace place = vault.get();
        if (place == null || busy.get() || waitSeconds.get() > 0) {
            return;
        }
        int mine = start();
        background.run(
                () -> {
                    try {
                        return workstation.open(place.folder(), passphrase, newcomer, new Telling(mine));
                    } finally {
                        Arrays.fill(passphrase, '\0');
                    }
                },
                opening -> finish(mine, opening),
                failure -> failed(mine, failure));
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

    private void failed(int mine, Throwable failure) {
        if (mine == attempt) {
            failed(failure);
        }
    }

    /** Opening takes longer than anybody expects; the view counts the seconds. */
    public void takesLong() {
        slow.set(busy.get() && stage.get() != Stage.SCREEN); // what is opened already cannot be stopped
    }

    /** Goes on waiting, and asks again later. */
    public void keepWaiting() {
        slow.set(false);
    }

    /** Waits no longer; should the vault open all the same, it is closed again. */
    public void stop() {
        attempt++;
        slow.set(false);
        busy.set(false);
        error.set(texts.get("ui.unlock.stopped"));
    }

    private void finish(Opening opening) {
        switch (opening) {
            case Opening.Opened(OpenCase openCase) -> {
                tries = 0;
                slow.set(false);
                stage.set(Stage.SCREEN);
                window.show(
                        openCase,
                        List.of(),
                        this::failed); // busy until the card is gone: a second Enter must open nothing
            }
            case Opening.WrongPassphrase() -> {
                busy.set(false);
                slow.set(false);
                tries++;
                wrong.set(true);
                error.set(texts.get("ui.unlock.wrong"));
                if (tries >= FREE_TRIES) {
                    waitSeconds.set(Math.min(LONGEST_WAIT, 1 << (tries - FREE_TRIES + 1)));
                }
            }
            case Opening.Refused(String threeParts) -> refuse(threeParts, null);
            case Opening.Damaged(String threeParts, var latest) -> refuse(threeParts, latest);
        }
    }

    private void refuse(String threeParts, Opening.@Nullable Copy latest) {
        busy.set(false);
        slow.set(false);
        error.set(threeParts);
        copy.set(latest);
    }

    /** Makes a vault from the copy that is offered, and takes it; the damaged one stays as it is. */
    public void restore() {
        Opening.Copy from = copy.get();
        VaultPlace damaged = vault.get();
        if (from == null || damaged == null || busy.get()) {
            return;
        }
        int mine = start();
        background.run(
                () -> workstation.restore(from, damaged.nickname(), Progress.NONE),
                place -> {
                    if (mine == attempt) {
                        busy.set(false);
                        vaults.addFirst(place);
                        vault.set(place);
                        restored.set(texts.get("ui.unlock.restored", from.time()));
                    }
                },
                failure -> failed(mine, failure));
    }

    /** A second has passed; the view counts them. */
    public void secondPassed() {
        waitSeconds.set(Math.max(0, waitSeconds.get() - 1));
    }

    /** Tries the recovery code; everything typed is wiped afterwards. */
    public void recover(Recovering typed) {
        VaultPlace place = vault.get();
        if (place == null || busy.get()) {
            return;
        }
        int mine = start();
        background.run(
                () -> {
                    try {
                        return workstation.recover(place.folder(), typed, newcomer);
                    } finally {
                        typed.wipe();
                    }
                },
                opening -> finish(mine, opening),
                failure -> failed(mine, failure));
    }

    /** Shows another card; what went wrong on the one before is no longer said. */
    public void show(Card other) {
        error.set("");
        wrong.set(false);
        turnTo(other);
    }

    private void turnTo(Card other) {
        endWizard();
        if (other == Card.CREATE) {
            wizard.set(new FirstRunViewModel(
                    new FirstRunViewModel.Tools(
                            workstation,
                            background,
                            texts,
                            RandomGenerator.getDefault(),
                            window,
                            this::take,
                            this::notShown),
                    person.get()));
        }
        card.set(other);
    }

    /** A new vault could not be shown: it is there, closed, and opens like any other. */
    private void notShown(Throwable failure) {
        failed(failure);
        load();
    }

    private void endWizard() {
        FirstRunViewModel before = wizard.get();
        wizard.set(null);
        if (before != null) {
            before.end();
        }
    }

    /** Wipes what is secret, as the window is closed. */
    public void end() {
        endWizard();
    }

    private int start() {
        busy.set(true);
        slow.set(false);
        stage.set(Stage.PASSPHRASE);
        wrong.set(false);
        error.set("");
        copy.set(null);
        restored.set("");
        return ++attempt;
    }

    private void failed(Throwable failure) {
        busy.set(false);
        slow.set(false);
        error.set(texts.failure(failure));
    }
}
