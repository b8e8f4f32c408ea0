package org.entente.interop.sample;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who plays which service of the fictional case. Whoever opens it plays {@link #KST}; a service whose code is taken that way
 * plays under the code that became free, so that nobody meets a partner with its own code.
 *
 * @param ours code of the organisation that plays KST
 */
public record SampleCast(String ours) {

    public static final String KST = "KST";
    public static final String AVL = "AVL";
    public static final String OND = "OND";

    /** Every service under the code that the files write. */
    public static final SampleCast AS_WRITTEN = new SampleCast(KST);

    private static final Pattern CODE =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + KST + "|" + AVL + "|" + OND + ")(?![\\p{L}\\p{N}-])");

    /** The code under which a service of the files plays. */
    public String code(String service) {
        if (service.equals(KST)) {
            return ours;
        }
        return service.equals(ours) ? KST : service;
    }

    /** A text of the files with the codes of those who play. */
    String play(String text) {
        return CODE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(code(found.group())));
    }
}
