package org.entente.search;

/**
 * What stays of a name when spellings differ: its consonants, with letters joined that scripts or languages do not keep
 * apart. Yusuf, Youssef and يوسف share one skeleton. Broad on purpose: it only adds candidates, at a low weight.
 */
final class Skeleton {

    /** Shorter skeletons would match half of a case. */
    static final int SHORTEST = 2;

    private static final int SHORT = 3;

    private static final String[][] PAIRS = {
        {"tch", "s"}, {"sch", "s"}, {"sh", "s"}, {"ch", "s"}, {"zh", "j"}, {"kh", "k"}, {"gh", "j"}, {"ph", "f"},
        {"th", "t"}, {"dh", "d"}, {"dj", "j"}, {"ck", "k"}, {"x", "ks"}, {"ce", "se"}, {"ci", "si"}, {"cy", "sy"}
    };

    private Skeleton() {}

    /** The skeleton of a plain Latin word; empty if too little would stay. */
    static String of(String word) {
        String joined = word;
        for (String[] pair : PAIRS) {
            joined = joined.replace(pair[0], pair[1]);
        }
        var skeleton = new StringBuilder(joined.length());
        for (int i = 0; i < joined.length(); i++) {
            char c = joined(joined.charAt(i));
            boolean vowel = "aeiou".indexOf(c) >= 0;
            if (i == 0) {
                skeleton.append(vowel ? 'a' : c);
            } else if (!vowel && c != 'w' && c != 'y' && c != skeleton.charAt(skeleton.length() - 1)) {
                skeleton.append(c);
            }
        }
        return skeleton.length() < SHORTEST ? "" : skeleton.toString();
    }

    /**
     * The skeleton that a typed word is looked for by; empty if it would find half of a case. Three letters with a vowel among them,
     * such as the beginning of a name, have too little of one (kar would find every crew); three consonants are an Arabic name.
     */
    static String ofTyped(String word) {
        String skeleton = of(word);
        return word.length() > SHORT || skeleton.length() == SHORT ? skeleton : "";
    }

    private static char joined(char c) {
        return switch (c) {
            case 'c', 'q' -> 'k';
            case 'p' -> 'b';
            case 'v' -> 'f';
            case 'g' -> 'j';
            case 'z' -> 's';
            default -> c;
        };
    }
}
