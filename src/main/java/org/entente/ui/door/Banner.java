package org.entente.ui.door;

/**
 * A marking as the banner shows it; texts, order and colours come from the organisation's policy file.
 *
 * @param text such as {@code SECRET // REL AVL, KST}
 * @param level such as {@code SECRET}
 * @param pips how high the level is, 0 to 5
 * @param background web colour
 * @param foreground web colour
 * @param tlp such as {@code TLP:AMBER+STRICT}; empty when none is set
 */
public record Banner(String text, String level, int pips, String background, String foreground, String tlp) {

    private static final String NEUTRAL = "#57606A";

    /** Nothing is shown but that the workstation is locked. */
    public static Banner locked(String word) {
        return new Banner(word, word, 0, NEUTRAL, "#FFFFFF", "");
    }

    /** All in one line. */
    public String full() {
        return tlp.isEmpty() ? text : text + " · " + tlp;
    }

    /** The same with a sharing label; empty for none. */
    public Banner withTlp(String changed) {
        return new Banner(text, level, pips, background, foreground, changed);
    }
}
