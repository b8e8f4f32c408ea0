package org.entente.ui.secret;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.app.passphrase.PassphraseStrength;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What a passphrase is worth, in time to guess it, while it is typed. Screen's thread only. */
public final class StrengthEstimate {

    /** As much as fills the bar: a hundred centuries, in powers of ten of seconds. */
    private static final double FULL = 11.5;

    /** Something typed is never nothing on the bar. */
    private static final double LEAST = 0.02;

    private final Background background;
    private final Texts texts;
    private final Supplier<List<String>> guessable;
    private final ReadOnlyStringWrapper words;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
    private long measured;

    /** @param guessable what anybody would try first, such as the person's name */
    public StrengthEstimate(Background background, Texts texts, Supplier<List<String>> guessable) {
        this.background = background;
        this.texts = texts;
        this.guessable = guessable;
        this.words = new ReadOnlyStringWrapper(texts.get("ui.first.strength.none"));
    }

    /** How long guessing takes, in a sentence. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The same on a scale, in [0, 1]. */
    ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Estimates what is typed, and says it unless something else was typed meanwhile. */
    public void measure(String typed) {
        long mine = ++measured;
        if (typed.isEmpty()) {
            show(null);
            return;
        }
        var known = guessable.get();
        background.run(() -> PassphraseStrength.of(typed, known), now -> {
            if (mine == measured) {
                show(now);
            }
        });
    }

    private void show(@Nullable PassphraseStrength now) {
        fraction.set(now == null ? 0 : Math.clamp(Math.log10(1 + now.seconds()) / FULL, LEAST, 1));
        words.set(now == null ? texts.get("ui.first.strength.none") : texts.get("ui.first.strength", time(now, texts)));
    }

    /** How long guessing takes, such as "about 3 days". */
    public static String time(PassphraseStrength strength, Texts texts) {
        var time = strength.time();
        return texts.get("ui.first.time." + time.unit().name().toLowerCase(Locale.ROOT), time.count());
    }
}
