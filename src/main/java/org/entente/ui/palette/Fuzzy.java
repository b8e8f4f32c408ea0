package org.entente.ui.palette;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/** How well a name fits what was typed: its letters in order, without case and accents. */
final class Fuzzy {

    private static final int BEGINNING = 1;
    private static final int WORD = 10;
    private static final int INSIDE = 20;

    /** Between names that hold what was typed and those that only have its letters. */
    static final int OTHERWISE = 50;

    private static final int SCATTERED = 100;

    private Fuzzy() {}

    /** Smaller is better; empty if the letters are not all there. */
    static OptionalInt distance(String name, String typed) {
        String here = plain(name);
        String wanted = plain(typed).replace(" ", "");
        if (here.startsWith(plain(typed))) {
            return OptionalInt.of(here.length() == plain(typed).length() ? 0 : BEGINNING);
        }
        if (here.contains(" " + plain(typed))) {
            return OptionalInt.of(WORD);
        }
        if (here.contains(plain(typed))) {
            return OptionalInt.of(INSIDE);
        }
        int gaps = 0;
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            int next = here.indexOf(wanted.charAt(i), at + 1);
            if (next < 0) {
                return OptionalInt.empty();
            }
            gaps += next == at + 1 || next > 0 && here.charAt(next - 1) == ' ' ? 0 : 1;
            at = next;
        }
        return gaps > wanted.length() / 2 + 1 ? OptionalInt.empty() : OptionalInt.of(SCATTERED + gaps);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('-', ' ') // a word begins behind it
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
