package org.entente.report.check;

/** Where a word begins and ends, in a text of any script. */
final class Words {

    /** Endings such as the genitive's do not make another word of a name. */
    private static final int LONGEST_ENDING = 2;

    private Words() {}

    /** Whether {@code text} from {@code start} to {@code end} is whole words, the last perhaps with a short ending. */
    static boolean isBounded(String text, int start, int end) {
        return !(runsOn(text, start - 1) && runsOn(text, start)) && isEnd(text, end);
    }

    private static boolean isEnd(String text, int end) {
        if (!runsOn(text, end - 1)) {
            return true;
        }
        int behind = end;
        while (runsOn(text, behind) && behind - end <= LONGEST_ENDING) {
            behind++;
        }
        boolean isLetterEnding = behind == end || Character.isLetter(text.charAt(end));
        return behind - end <= LONGEST_ENDING && isLetterEnding;
    }

    /** Whether a letter or digit of a script that sets blanks between words stands there. */
    private static boolean runsOn(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char letter = text.charAt(at);
        return Character.isLetterOrDigit(letter)
                && !Character.isIdeographic(letter)
                && !isWithoutBlanks(Character.UnicodeScript.of(letter));
    }

    private static boolean isWithoutBlanks(Character.UnicodeScript script) {
        return switch (script) {
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
