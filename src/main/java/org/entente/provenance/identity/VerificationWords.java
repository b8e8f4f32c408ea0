package org.entente.provenance.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.model.KeyId;

/**
 * Twelve words that two people compare aloud to know that each holds the other's true card: the first 132 bits of SHA-384
 * over both key ids, the smaller first, eleven bits a word, in the English list of BIP-39.
 */
public final class VerificationWords {

    private static final int WORDS = 12;
    private static final int BITS_PER_WORD = 11;
    private static final String LIST = "/org/entente/provenance/bip39-english.txt";
    private static final List<String> ENGLISH = load();

    private VerificationWords() {}

    /** The 2048 words that are compared, easily told apart when they are read aloud. */
    public static List<String> list() {
        return ENGLISH;
    }

    /** The words for two keys; the same from both sides. */
    public static List<String> of(KeyId one, KeyId other) {
        boolean ordered = one.compareTo(other) <= 0;
        MessageDigest digest = sha384();
        digest.update((ordered ? one : other).hash().bytes());
        digest.update((ordered ? other : one).hash().bytes());
        var number = new BigInteger(1, digest.digest());
        int unused = digest.getDigestLength() * 8 - WORDS * BITS_PER_WORD;
        List<String> words = new ArrayList<>();
        for (int i = WORDS - 1; i >= 0; i--) {
            int index = number.shiftRight(unused + i * BITS_PER_WORD).intValue() & ((1 << BITS_PER_WORD) - 1);
            words.add(ENGLISH.get(index));
        }
        return List.copyOf(words);
    }

    /** Whether somebody typed these words, in whatever case and spacing. */
    public static boolean match(List<String> words, String typed) {
        return Arrays.asList(typed.strip().toLowerCase(Locale.ROOT).split("[\\s,]+"))
                .equals(words);
    }

    private static MessageDigest sha384() {
        try {
            return MessageDigest.getInstance("SHA-384");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-384", e);
        }
    }

    private static List<String> load() {
        try (InputStream in = VerificationWords.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the word list is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
