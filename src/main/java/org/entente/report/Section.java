package org.entente.report;

import java.util.Locale;

/** A part of a document, in the order in which it stands there. */
public enum Section {
    QUESTION(false),
    BOTTOM_LINE(false),
    /** Never left out: without them positions would have nothing to stand beside. */
    JUDGEMENTS(true),
    /** Never left out: a dissent is its author's, and nobody else may drop it. */
    POSITIONS(true),
    EVIDENCE(false),
    ASSUMPTIONS(false),
    ALTERNATIVES(false),
    INDICATORS(false),
    GAPS(false),
    PICTURES(false),
    SCALES(false);

    private final boolean isLocked;

    Section(boolean isLocked) {
        this.isLocked = isLocked;
    }

    /** Whether it stands in every document. */
    public boolean isLocked() {
        return isLocked;
    }

    /** Part of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a briefing has anything to say in it. */
    boolean isIn(Briefing briefing) {
        var sections = briefing.sections();
        return switch (this) {
            case QUESTION -> !sections.question().isEmpty();
            case BOTTOM_LINE -> !sections.bottomLine().isEmpty();
            case JUDGEMENTS -> !briefing.judgements().isEmpty();
            case POSITIONS ->
                briefing.judgements().stream()
                        .anyMatch(judgement -> !judgement.positions().isEmpty());
            case EVIDENCE -> !briefing.evidence().isEmpty();
            case ASSUMPTIONS -> !sections.assumptions().isEmpty();
            case ALTERNATIVES -> !sections.alternatives().isEmpty();
            case INDICATORS -> !sections.indicators().isEmpty();
            case GAPS -> !sections.gaps().isEmpty();
            case PICTURES -> !briefing.figures().isEmpty();
            case SCALES ->
                !briefing.yardsticks().isEmpty() || !briefing.gradings().isEmpty();
        };
    }
}
