package org.entente.app.desk;

import java.util.List;

/**
 * How far the analyst has come with a contested value.
 *
 * @param choice what is to happen; empty for the safe one, both stay
 * @param claim the claim that is to stand; empty if none was chosen
 * @param written a value of our own that is to stand
 * @param isKept whether it was decided that both stay
 * @param seen the claims that this was decided about: others make it open again
 */
public record ContestedDraft(
        String choice, String claim, String written, String reason, boolean isKept, List<String> seen) {

    /** Of a value that nobody looked at. */
    public static final ContestedDraft NONE = new ContestedDraft("", "", "", "", false, List.of());

    public ContestedDraft {
        seen = List.copyOf(seen);
    }
}
