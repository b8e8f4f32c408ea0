package org.entente.ui.unlock;

import java.util.List;
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
import org.entente.app.copy.WhatBecame;
import org.entente.ui.door.Opening;
import org.jspecify.annotations.Nullable;

/**
 * Why a vault did not open at the last try, what can be done about it, and how long the next try has to wait. Screen's thread
 * only.
 */
final class Refusal {

    private static final int FREE_TRIES = 5;
    private static final int LONGEST_WAIT = 60;

    private final StringProperty error = new SimpleStringProperty("");
    private final BooleanProperty wrong = new SimpleBooleanProperty();
    private final IntegerProperty waitSeconds = new SimpleIntegerProperty();
    private final ObjectProperty<Opening.@Nullable Copy> copy = new SimpleObjectProperty<>();
    private final ObservableList<WhatBecame> asked = FXCollections.observableArrayList();
    private final StringProperty question = new SimpleStringProperty("");
    private final StringProperty restored = new SimpleStringProperty("");
    private int tries;

    /** One line about what went wrong; empty while nothing did. */
    StringProperty errorProperty() {
        return error;
    }

    /** Whether the last passphrase did not open the vault. */
    BooleanProperty wrongProperty() {
        return wrong;
    }

    /** How long the next try has to wait: grows after five wrong ones. */
    IntegerProperty waitSecondsProperty() {
        return waitSeconds;
    }

    /** The copy that can be opened instead of a damaged vault; null for none. */
    ObjectProperty<Opening.@Nullable Copy> copyProperty() {
        return copy;
    }

    /** What may have become of the vault, which has to be said before it opens; empty if nobody asks. */
    ObservableList<WhatBecame> asked() {
        return asked;
    }

    /** Why somebody asks, which is no failure; empty if nobody does. */
    StringProperty questionProperty() {
        return question;
    }

    /** Says that a vault was made from a copy and waits for its passphrase; empty otherwise. */
    StringProperty restoredProperty() {
        return restored;
    }

    /** Another try begins. */
    void clear() {
        forgive();
        copy.set(null);
        restored.set("");
    }

    /** Says no longer what went wrong. */
    void forgive() {
        error.set("");
        wrong.set(false);
        askNothing();
    }

    /** The question was about another vault, or is answered. */
    void askNothing() {
        question.set("");
        asked.clear();
    }

    /** It opened: earlier tries count no longer. */
    void overcome() {
        tries = 0;
    }

    /** @param latest the copy that can be opened instead; null for none */
    void say(String threeParts, Opening.@Nullable Copy latest) {
        error.set(threeParts);
        copy.set(latest);
    }

    void sayWrong(String threeParts) {
        say(threeParts, null);
        wrong.set(true);
        tries++;
        if (tries >= FREE_TRIES) {
            waitSeconds.set(Math.min(LONGEST_WAIT, 1 << (tries - FREE_TRIES + 1)));
        }
    }

    void ask(String threeParts, List<WhatBecame> answers) {
        copy.set(null);
        question.set(threeParts);
        asked.setAll(answers);
    }

    /** A second has passed; the view counts them. */
    void secondPassed() {
        waitSeconds.set(Math.max(0, waitSeconds.get() - 1));
    }
}
