package org.entente.ui.unlock;

import java.nio.file.Path;
import java.util.Arrays;
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
import org.entente.app.recovery.RecoverySheet;
import org.entente.model.work.Progress;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Opening;
import org.entente.ui.door.Workstation;
import org.entente.ui.door.Workstation.NewVault;
import org.entente.ui.door.Workstation.Person;
import org.entente.ui.door.Workstation.Recovering;
import org.entente.ui.door.Workstation.VaultPlace;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Opening a vault, or making the first one. Screen's thread only. */
public final class UnlockViewModel {

    private static final int FREE_TRIES = 5;
    private static final int LONGEST_WAIT = 60;

    /** Which card is shown. */
    public enum Card {
        UNLOCK,
        CREATE,
        /** Opens a vault with its recovery code. */
        RECOVER,
        /** Shows a new vault's recovery sheet. */
        SHEET
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
    private int tries;
    private @Nullable OpenCase made;
    private @Nullable RecoveryViewModel recovery;

    /** @param window shows the case that was opened or made; the card stays busy until it is replaced */
    public UnlockViewModel(Workstation workstation, Background background, Texts texts, ShowCase window) {
        this.workstation = workstation;
        this.background = background;
        this.texts = texts;
        this.window = window;
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

    public BooleanProperty busyProperty() {
        return busy;
    }

    /** How long the next try has to wait: grows after five wrong ones. */
    public IntegerProperty waitSecondsProperty() {
        return waitSeconds;
    }

    /** Reads who works here and which vaults there are. */
    public void load() {
        Card shown = card.get();
        background.run(() -> new Known(workstation.person().orElse(null), workstation.vaults()), known -> {
            person.set(known.person());
            vaults.setAll(known.vaults());
            vault.set(vaults.isEmpty() ? null : vaults.getFirst());
            if (card.get() == shown) { // otherwise somebody has asked for another one meanwhile
                card.set(vaults.isEmpty() ? Card.CREATE : Card.UNLOCK);
            }
        });
    }

    private record Known(@Nullable Person person, java.util.List<VaultPlace> vaults) {}

    /** Takes a vault that is not in the list. */
    public void choose(Path folder) {
        var place = new VaultPlace(texts.get("ui.unlock.other", vaults.size() + 1), folder);
        vaults.addFirst(place);
        vault.set(place);
        card.set(Card.UNLOCK);
    }

    /** Tries the passphrase, which is wiped afterwards. */
    public void unlock(char[] passphrase) {
        VaultPlace place = vault.get();
        if (place == null || busy.get() || waitSeconds.get() > 0) {
            return;
        }
        start();
        background.run(
                () -> {
                    try {
                        return workstation.open(place.folder(), passphrase, Progress.NONE);
                    } finally {
                        Arrays.fill(passphrase, '\0');
                    }
                },
                this::finish,
                this::failed);
    }

    private void finish(Opening opening) {
        switch (opening) {
            case Opening.Opened(OpenCase openCase) -> {
                tries = 0;
                window.show(openCase, this::failed); // busy until the card is gone: a second Enter must open nothing
            }
            case Opening.WrongPassphrase() -> {
                busy.set(false);
                tries++;
                wrong.set(true);
                error.set(texts.get("ui.unlock.wrong"));
                if (tries >= FREE_TRIES) {
                    waitSeconds.set(Math.min(LONGEST_WAIT, 1 << (tries - FREE_TRIES + 1)));
                }
            }
            case Opening.Refused(String threeParts) -> {
                busy.set(false);
                error.set(threeParts);
            }
        }
    }

    /** A second has passed; the view counts them. */
    public void secondPassed() {
        waitSeconds.set(Math.max(0, waitSeconds.get() - 1));
    }

    /** Makes a vault, and this workstation's identity before it if there is none. The passphrase is wiped afterwards. */
    public void create(Person who, NewVault vault, char[] passphrase) {
        if (busy.get()) {
            return;
        }
        start();
        boolean isNew = person.get() == null;
        background.run(
                () -> {
                    try {
                        if (isNew) {
                            workstation.enrol(who, passphrase);
                        }
                        return withSheet(workstation.create(vault, passphrase, Progress.NONE));
                    } finally {
                        Arrays.fill(passphrase, '\0');
                    }
                },
                created -> {
                    busy.set(false);
                    person.set(who);
                    showSheet(created);
                },
                this::failed);
    }

    private record Made(OpenCase openCase, RecoverySheet sheet) {}

    private static Made withSheet(OpenCase openCase) {
        try {
            return new Made(openCase, openCase.recovery().newSheet());
        } catch (RuntimeException e) {
            openCase.close();
            throw e;
        }
    }

    private void showSheet(Made created) {
        made = created.openCase();
        recovery = new RecoveryViewModel(
                created.sheet(),
                created.openCase().recovery(),
                background,
                texts,
                RandomGenerator.getDefault(),
                this::openMade);
        card.set(Card.SHEET);
    }

    private void openMade() {
        OpenCase ready = made;
        made = null;
        if (ready != null) {
            start();
            window.show(ready, this::notShown);
        }
    }

    /** A new vault could not be shown: it is there, closed, and opens like any other. */
    private void notShown(Throwable failure) {
        failed(failure);
        recovery = null;
        load();
    }

    /** The sheet that is shown; null while none is. */
    @Nullable
    RecoveryViewModel recovery() {
        return recovery;
    }

    /** Tries the recovery code; everything typed is wiped afterwards. */
    public void recover(Recovering typed) {
        VaultPlace place = vault.get();
        if (place == null || busy.get()) {
            return;
        }
        start();
        background.run(
                () -> {
                    try {
                        return workstation.recover(place.folder(), typed);
                    } finally {
                        typed.wipe();
                    }
                },
                this::finish,
                this::failed);
    }

    /** Shows another card; what went wrong on the one before is no longer said. */
    public void show(Card other) {
        error.set("");
        wrong.set(false);
        card.set(other);
    }

    /** Closes a vault that was made and is not open yet, as the window is closed. */
    public void end() {
        OpenCase left = made;
        made = null;
        recovery = null;
        if (left != null) {
            left.close();
        }
    }

    public Path suggestedFolder(String caseName) {
        return workstation.suggestedFolder(caseName);
    }

    private void start() {
        busy.set(true);
        wrong.set(false);
        error.set("");
    }

    private void failed(Throwable failure) {
        busy.set(false);
        error.set(texts.failure(failure));
    }
}
