package org.entente.catalogue.marking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Levels and their order.
 *
 * @param id what markings hold, such as {@code generic} or {@code tlp}
 * @param source the publication that it comes from
 * @param classification whether it classifies; otherwise it only says who may share (TLP) and stands beside a classification
 * @param levels from the lowest to the highest
 */
public record MarkingPolicy(
        String id, String version, String source, String language, boolean classification, List<MarkingLevel> levels) {

    public MarkingPolicy {
        levels = List.copyOf(levels);
    }

    /** The level with this key; empty for one that the policy does not know. */
    public Optional<MarkingLevel> level(String key) {
        return levels.stream().filter(level -> level.key().equals(key)).findFirst();
    }

    /** The level written so, as banner text, portion mark or key, in whatever case. */
    Optional<MarkingLevel> written(String text) {
        String capitals = text.strip().toUpperCase(Locale.ROOT);
        return levels.stream()
                .filter(level -> capitals.equals(level.text())
                        || capitals.equals(level.portion())
                        || (classification && capitals.equals(level.key())))
                .findFirst();
    }

    /**
     * The higher of two levels. Unknown levels count as higher than known ones and are ordered by name among themselves,
     * so that the join stays a lattice whatever a newer version wrote.
     */
    String higher(String one, String other) {
        int first = rank(one);
        int second = rank(other);
        if (first != second) {
            return first > second ? one : other;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private int rank(String key) {
        return level(key).map(MarkingLevel::rank).orElse(Integer.MAX_VALUE);
    }
}
