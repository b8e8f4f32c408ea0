package org.entente.app.passphrase;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;

/**
 * How long a passphrase would stand, as zxcvbn estimates it (Wheeler, USENIX Security 2016): by the words, names, dates and
 * keyboard walks that it is made of, not by kinds of characters.
 *
 * @param isLongEnough whether it has at least {@value #SHORTEST} characters
 * @param seconds until it is guessed by somebody who tries {@value #TRIES_PER_SECOND} a second: one try fills 256 MiB, so that
 *     takes thousands of computers
 * @param isSixWords whether it is made as {@link SixWords} draws them: 66 random bits, whatever the estimate thinks of the words
 */
public record PassphraseStrength(boolean isLongEnough, double seconds, boolean isSixWords) {

    public static final int SHORTEST = 8;
    private static final double TRIES_PER_SECOND = 1e4;

    /** 60 bits of guesses: with fewer a passphrase outlasts today's computers, but not those of the years a case is kept. */
    private static final double FLOOR_SECONDS = 0x1p60 / TRIES_PER_SECOND;

    /** The estimate's cost grows with the square of the length; what is longer than this is strong enough. */
    private static final int LONGEST_MEASURED = 100;

    /** The word lists, read when somebody first asks, which takes a moment. */
    private static final class Estimator {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
    }

    /**
     * Estimates; may wait, so not for the screen's thread.
     *
     * @param known what anybody would try first, such as the person's name
     */
    public static PassphraseStrength of(CharSequence passphrase, List<String> known) {
        var measured = passphrase.subSequence(0, Math.min(passphrase.length(), LONGEST_MEASURED));
        double guesses = Estimator.ZXCVBN.measure(measured, known).getGuesses();
        return new PassphraseStrength(
                passphrase.length() >= SHORTEST, guesses / TRIES_PER_SECOND, SixWords.isDrawn(measured));
    }

    /** Whether a vault may have it. */
    public boolean isEnough() {
        return isLongEnough && (isSixWords || seconds >= FLOOR_SECONDS);
    }

    /** The time in words' units, the largest one that fits. */
    public Time time() {
        for (int i = Unit.values().length - 1; i > 0; i--) {
            Unit unit = Unit.values()[i];
            if (seconds >= unit.seconds) {
                return new Time(unit, (long) Math.min(Integer.MAX_VALUE, seconds / unit.seconds));
            }
        }
        return new Time(Unit.SECONDS, (long) seconds);
    }

    /** A rounded time. */
    public record Time(Unit unit, long count) {}

    /** What the time is counted in. */
    public enum Unit {
        SECONDS(1),
        MINUTES(60),
        HOURS(3_600),
        DAYS(86_400),
        YEARS(31_557_600),
        CENTURIES(3_155_760_000d);

        private final double seconds;

        Unit(double seconds) {
            this.seconds = seconds;
        }
    }
}
