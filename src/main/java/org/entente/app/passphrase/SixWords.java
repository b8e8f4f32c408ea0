package org.entente.app.passphrase;

import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.provenance.identity.VerificationWords;

/** A passphrase of six words that nobody chose: 66 random bits from the 2048 words of BIP-39. */
public final class SixWords {

    private static final int WORDS = 6;

    private SixWords() {}

    /** @param random has to be one that nobody can predict */
    public static String draw(RandomGenerator random) {
        var list = VerificationWords.list();
        return Stream.generate(() -> list.get(random.nextInt(list.size())))
                .limit(WORDS)
                .collect(Collectors.joining(" "));
    }

    /** Whether this could have been drawn: six different words of the list. That somebody chose them cannot be told. */
    static boolean isDrawn(CharSequence passphrase) {
        var words = Pattern.compile(" ").splitAsStream(passphrase).toList();
        return words.size() == WORDS
                && Set.copyOf(words).size() == WORDS
                && VerificationWords.list().containsAll(words);
    }
}
