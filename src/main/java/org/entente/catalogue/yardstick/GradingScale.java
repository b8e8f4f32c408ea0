package org.entente.catalogue.yardstick;

import java.util.List;
import java.util.Optional;

/**
 * A scale for sources and information: two axes that are rated independently.
 *
 * @param source the publication that it comes from
 * @param language of the labels
 * @param reliability marks for sources, best first; those that mean "not judged" come last
 * @param credibility marks for information, best first
 */
public record GradingScale(
        String id, String version, String source, String language, List<Mark> reliability, List<Mark> credibility) {

    public GradingScale {
        reliability = List.copyOf(reliability);
        credibility = List.copyOf(credibility);
    }

    /**
     * One mark on an axis.
     *
     * @param sense what it means in a sentence; empty if the source gives none
     * @param judged false for marks such as F and 6 that say "cannot be judged", which is not the worst grade
     */
    public record Mark(String mark, String label, String sense, boolean judged) {}

    /** The mark for sources written so. */
    public Optional<Mark> reliability(String mark) {
        return find(reliability, mark);
    }

    /** The mark for information written so. */
    public Optional<Mark> credibility(String mark) {
        return find(credibility, mark);
    }

    private static Optional<Mark> find(List<Mark> axis, String mark) {
        return axis.stream().filter(each -> each.mark().equals(mark)).findFirst();
    }
}
