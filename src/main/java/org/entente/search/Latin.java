package org.entente.search;

import com.ibm.icu.text.Transliterator;

/**
 * Words of any script in plain Latin letters. Russian as it is written in English (BGN/PCGN), everything else by ICU's
 * Any-Latin; vowels that a script does not write are missing, which {@link Skeleton} bridges.
 */
final class Latin {

    /** Made on first use, because loading the rules takes a few tenths of a second. */
    private static final class Rules {
        static final Transliterator TO_LATIN =
                Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");
    }

    private Latin() {}

    static boolean isPlain(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /**
     * A folded word in the letters a–z and digits; unchanged if nothing of it can be written so. An Arabic or Hebrew
     * letter that stands for a bare vowel becomes one.
     */
    static String plain(String word) {
        if (isPlain(word)) {
            return word;
        }
        String latin = Rules.TO_LATIN.transliterate(word);
        var kept = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                kept.append(c);
            } else if (c == 'ʿ' && i == 0) {
                kept.append('a');
            }
        }
        return kept.isEmpty() ? word : kept.toString();
    }

    /** Whether the word is written with the Arabic article, which Latin spellings set apart or leave out. */
    static boolean hasArabicArticle(String word) {
        return word.length() > 4 && word.startsWith("ال");
    }
}
