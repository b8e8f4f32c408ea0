package org.entente.model.value;

/** The rule for every text inside a claim: it must survive UTF-8 unchanged. No normalisation is ever done. */
public final class UnicodeText {

    private UnicodeText() {}

    /** Whether {@code text} has no unpaired surrogate. */
    public static boolean isWellFormed(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            } else if (Character.isLowSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }

    /** Returns {@code text}, or refuses it: an unpaired surrogate has no UTF-8 form and would be lost on the way out. */
    public static String check(String text) {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("text holds an unpaired surrogate, which UTF-8 cannot carry");
        }
        return text;
    }
}
