package org.entente.release;

import java.util.Locale;

/** Why a claim stays. Each has a text under {@link #textKey}, filled with the recipient's code. */
public enum Reason {
    /** The analyst left it out. */
    LEFT_OUT,
    /** It is known to this workstation only: partners, agreements, settings. */
    LOCAL,
    /** A newer version wrote it and this one does not understand it. */
    UNKNOWN_KIND,
    PARTNER_NOT_VERIFIED,
    PARTNER_STOPPED,
    /** There was an agreement, but none is in force. */
    AGREEMENT_LAPSED,
    NOT_MARKED,
    /** The marking names a policy or a level that is not known here. */
    MARKING_UNKNOWN,
    ABOVE_CLEARANCE,
    /** The list of readers is empty. */
    ORIGINATOR_ONLY,
    /** The list of readers does not name the recipient, its nation or a community of it. */
    NOT_RELEASABLE,
    /** The level needs a list of readers and there is none. */
    NO_READERS_LISTED,
    /** The level needs the recipient named itself. */
    MUST_BE_NAMED,
    /** It has no list of readers, and no agreement with the recipient was ever recorded. */
    NO_AGREEMENT,
    /** The agreement that it is shared under is not in force with the recipient. */
    LEGAL_BASIS_LAPSED,
    CAVEAT_NOT_HELD,
    ORIGINATOR_MUST_AGREE,
    /** What it is about does not leave. */
    OBJECT_STAYS,
    /** What it points at does not leave. */
    REFERENCE_STAYS,
    /** One end of the relation does not leave. */
    END_STAYS,
    /** It decides between values that do not all leave, or re-marks a claim that does not. */
    SIDES_STAY;

    /** Key of the text in the bundle {@code i18n.messages}. */
    public String textKey() {
        return "release.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
