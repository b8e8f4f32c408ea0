package org.entente.app.passphrase;

import java.util.random.RandomGenerator;
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
}
