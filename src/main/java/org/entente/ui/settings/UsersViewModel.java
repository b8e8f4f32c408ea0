package org.entente.ui.settings;

import java.util.Arrays;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.app.passphrase.PassphraseStrength;
import org.entente.app.user.VaultUser;
import org.entente.ui.door.Users;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;

/** The people who open the vault, and what can be changed about them. Screen's thread only. */
public final class UsersViewModel {

    private final Users users;
    private final Background background;
    private final Texts texts;
    private final Runnable lock;
    private final ObservableList<VaultUser> list = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper recovery = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper isOnPaper = new ReadOnlyBooleanWrapper(true);
    private boolean locksThen;

    /** @param lock locks the case, because somebody was removed */
    public UsersViewModel(Users users, Background background, Texts texts, Runnable lock) {
        this.users = users;
        this.background = background;
        this.texts = texts;
        this.lock = lock;
    }

    private record Read(java.util.List<VaultUser> users, boolean hasRecovery) {}

    public void load() {
        background.run(() -> new Read(users.list(), users.hasRecovery()), this::show, failure -> failed(failure));
    }

    private void show(Read read) {
        list.setAll(read.users());
        isOnPaper.set(read.hasRecovery());
    }

    ObservableList<VaultUser> list() {
        return list;
    }

    /** Whether a recovery sheet opens the vault. */
    ReadOnlyBooleanProperty onPaperProperty() {
        return isOnPaper.getReadOnlyProperty();
    }

    /** Why something was not done, in three parts; empty if nothing failed. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** What was done last. */
    ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** A new recovery code that has to be copied to paper now; empty for none. */
    ReadOnlyStringProperty recoveryProperty() {
        return recovery.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Adds somebody whose passphrase is good enough; wipes it in the end. */
    void add(String person, String organisation, char[] passphrase) {
        run(
                () -> {
                    String refusal = refusal(passphrase, person, organisation);
                    if (refusal.isEmpty()) {
                        users.add(person.strip(), organisation.strip(), passphrase);
                    }
                    return refusal;
                },
                texts.get("ui.users.added", person.strip()),
                passphrase);
    }

    /** Changes one's own passphrase to one that is good enough; wipes both in the end. */
    void change(char[] before, char[] next, String person, String organisation) {
        run(
                () -> {
                    String refusal = refusal(next, person, organisation);
                    if (refusal.isEmpty()) {
                        users.change(before, next);
                    }
                    return refusal;
                },
                texts.get("ui.users.changed"),
                before,
                next);
    }

    private String refusal(char[] passphrase, String person, String organisation) {
        PassphraseStrength strength = users.strength(passphrase, person, organisation);
        var time = strength.time();
        return strength.isEnough()
                ? ""
                : texts.get(
                        "ui.users.weak",
                        texts.get("ui.first.time." + time.unit().name().toLowerCase(Locale.ROOT), time.count()));
    }

    private void run(java.util.concurrent.Callable<String> work, String said, char[]... secrets) {
        if (!begin()) {
            wipe(secrets);
            return;
        }
        background.run(
                () -> {
                    try {
                        return work.call();
                    } finally {
                        wipe(secrets);
                    }
                },
                refusal -> {
                    busy.set(false);
                    error.set(refusal);
                    done.set(refusal.isEmpty() ? said : "");
                    load();
                },
                this::failed);
    }

    private static void wipe(char[]... secrets) {
        for (char[] secret : secrets) {
            Arrays.fill(secret, '\0');
        }
    }

    /** Takes somebody out; the case locks once a new recovery code is on paper, or at once if there is none. */
    void remove(VaultUser user) {
        if (!begin()) {
            return;
        }
        background.run(
                () -> users.remove(user.slot()),
                code -> {
                    busy.set(false);
                    if (code.isEmpty()) {
                        lock.run();
                    } else {
                        locksThen = true;
                        recovery.set(code);
                    }
                },
                this::failed);
    }

    /** Makes a new recovery code, to be shown once. */
    void newRecovery() {
        if (begin()) {
            background.run(
                    users::newRecovery,
                    code -> {
                        busy.set(false);
                        recovery.set(code);
                        load();
                    },
                    this::failed);
        }
    }

    /** The code is on paper. */
    void kept() {
        recovery.set("");
        if (locksThen) {
            locksThen = false;
            lock.run();
        }
    }

    private boolean begin() {
        if (busy.get()) {
            return false;
        }
        busy.set(true);
        error.set("");
        done.set("");
        return true;
    }

    private void failed(Throwable failure) {
        busy.set(false);
        error.set(texts.failure(failure));
    }
}
