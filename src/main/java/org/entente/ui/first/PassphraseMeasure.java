package org.entente.ui.first;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.app.passphrase.PassphraseStrength;
import org.entente.ui.door.Workstation;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What a passphrase is worth, while it is typed and once it is chosen. Screen's thread only but for {@link #refusal}. */
final class PassphraseMeasure {

    private final Workstation workstation;
    private final Background background;
    private final Texts texts;
    private final FirstAnswers answers;
    private final boolean isKnown;
    private final ReadOnlyObjectWrapper<@Nullable PassphraseStrength> strength = new ReadOnlyObjectWrapper<>();
    private long measured;

    /** @param isKnown whether somebody works here already, whose passphrase a further vault takes */
    PassphraseMeasure(
            Workstation workstation, Background background, Texts texts, FirstAnswers answers, boolean isKnown) {
        this.workstation = workstation;
        this.background = background;
        this.texts = texts;
        this.answers = answers;
        this.isKnown = isKnown;
    }

    /** How long the passphrase that is typed would stand; null while none is. */
    ReadOnlyObjectProperty<@Nullable PassphraseStrength> strengthProperty() {
        return strength.getReadOnlyProperty();
    }

    String suggestion() {
        return workstation.suggestPassphrase();
    }

    /** Estimates what is typed, and says it unless something else was typed meanwhile. */
    void measure(String typed) {
        long mine = ++measured;
        if (typed.isEmpty()) {
            strength.set(null);
            return;
        }
        var guessable = answers.guessable();
        background.run(() -> PassphraseStrength.of(typed, guessable), now -> {
            if (mine == measured) {
                strength.set(now);
            }
        });
    }

    /** Why a passphrase opens no new vault, in words; empty if it may. Takes a while, so on no screen's thread. */
    String refusal(char[] typed, List<String> guessable) {
        if (isKnown || workstation.person().isPresent()) { // also after a first try that made no vault
            return workstation.isMine(typed) ? "" : texts.get("ui.first.not-yours");
        }
        var now = PassphraseStrength.of(CharBuffer.wrap(typed), guessable);
        return now.isEnough() ? "" : texts.get("ui.first.weak", time(now));
    }

    /** How long guessing takes, such as "about 3 days". */
    String time(PassphraseStrength strength) {
        var time = strength.time();
        return texts.get("ui.first.time." + time.unit().name().toLowerCase(Locale.ROOT), time.count());
    }

    void forget() {
        strength.set(null);
    }
}
