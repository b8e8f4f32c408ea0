package org.entente.picture.text;

/** Text from a case made fit for one line of a picture or a document. */
public final class CleanText {

    private CleanText() {}

    /** One line: line breaks and tabs become blanks, what turns other text around or cannot be drawn is left out. */
    public static String line(String text) {
        return clean(text, false).strip();
    }

    /** The same, but line breaks stay. */
    public static String lines(String text) {
        return clean(text, true).strip();
    }

    private static String clean(String text, boolean keepBreaks) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\n'
                    || codePoint == '\r'
                    || codePoint == '\t'
                    || codePoint == 0x2028
                    || codePoint == 0x2029) {
                clean.append(keepBreaks && codePoint == '\n' ? '\n' : ' ');
            } else if (!isHidden(codePoint)) {
                clean.appendCodePoint(codePoint);
            }
        });
        return keepBreaks ? clean.toString() : clean.toString().replaceAll(" {2,}", " ");
    }

    private static boolean isHidden(int codePoint) {
        boolean control = codePoint < 0x20 || codePoint >= 0x7F && codePoint < 0xA0;
        boolean turning = codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        boolean noCharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        boolean lone = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        return control || turning || noCharacter || lone || codePoint == 0xFEFF;
    }
}
