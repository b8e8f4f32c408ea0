package org.entente.report.document;

import java.util.regex.Pattern;

/** Keeps initials and the surname behind them in one line: a name that is broken there reads as the end of a sentence. */
public final class Initials {

    private static final Pattern GAP = Pattern.compile("(?<=(?<!\\p{L})\\p{Lu}\\.) (?=\\p{Lu}(\\p{Ll}|\\.))");

    private Initials() {}

    /** The same text with blanks between initials and surnames that do not break. */
    public static String bound(String text) {
        return GAP.matcher(text).replaceAll("\u00A0");
    }
}
