package org.entente.search;

/** What is left of a name when case, accents, script, spaces and quotation marks are: names with the same letters are one. */
public final class NameLetters {

    private static final Words WORDS = new Words();

    private NameLetters() {}

    /** The letters of a name in plain Latin; of what has none, the name as it is. */
    public static String of(String name) {
        String letters = String.join("", WORDS.of(name));
        return letters.isEmpty() ? name.strip() : letters;
    }
}
