package org.entente.ui.first;

import java.nio.CharBuffer;
import java.util.List;
import org.entente.app.passphrase.PassphraseStrength;
import org.entente.ui.door.Workstation;
import org.entente.ui.secret.StrengthEstimate;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;

/** What a passphrase is worth, while it is typed and once it is chosen. Screen's thread only but for {@link #refusal}. */
final class PassphraseMeasure {

    private final Workstation workstation;
    private final Texts texts;
    private final boolean isKnown;
    private final StrengthEstimate estimate;

    /** @param isKnown whether somebody works here already, whose passphrase a further vault takes */
    PassphraseMeasure(
            Workstation workstation, Background background, Texts texts, FirstAnswers answers, boolean isKnown) {
        this.workstation = workstation;
        this.texts = texts;
        this.isKnown = isKnown;
        this.estimate = new StrengthEstimate(background, texts, answers::guessable);
    }

    /** How long the passphrase that is typed would stand. */
    StrengthEstimate estimate() {
        return estimate;
    }

    String suggestion() {
        return workstation.suggestPassphrase();
    }

    /** Why a passphrase opens no new vault, in words; empty if it may. Takes a while, so on no screen's thread. */
    String refusal(char[] typed, List<String> guessable) {
        if (isKnown || workstation.person().isPresent()) { // also after a first try that made no vault
            return workstation.isMine(typed) ? "" : texts.get("ui.first.not-yours");
        }
        var now = PassphraseStrength.of(CharBuffer.wrap(typed), guessable);
        return now.isEnough() ? "" : texts.get("ui.first.weak", StrengthEstimate.time(now, texts));
    }

    void forget() {
        estimate.measure("");
    }
}
