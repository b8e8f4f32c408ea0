package org.entente.picture.chart;

import java.util.List;
import org.entente.catalogue.Family;
import org.entente.catalogue.LinkKind;
import org.entente.graph.CompactGraph;
import org.entente.graph.Positions;
import org.entente.model.grade.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of a network shows: the network, where its items stand, and how items and links are meant.
 *
 * @param items by number
 * @param links by number
 * @param title in a few words
 * @param portion portion mark of the picture; empty for none
 * @param note filter and hidden count in one sentence; empty in released pictures
 */
public record Chart(
        CompactGraph graph,
        Positions positions,
        List<Item> items,
        List<Link> links,
        String title,
        String portion,
        String note) {

    public Chart {
        items = List.copyOf(items);
        links = List.copyOf(links);
        if (items.size() != graph.nodes() || positions.size() != graph.nodes() || links.size() != graph.links()) {
            throw new IllegalArgumentException(
                    "a chart needs one item and position per number and one entry per link, got " + items.size() + ", "
                            + positions.size() + " and " + links.size());
        }
    }

    /**
     * One entity.
     *
     * @param otherName the name in its original script; empty for none
     * @param icon literal of the type's icon
     * @param importance from 0 to 1; more important ones are larger and get their label first
     * @param selected drawn with a ring
     */
    public record Item(
            String name, String otherName, Family family, String icon, double importance, boolean selected) {}

    /**
     * One link.
     *
     * @param sources independent sources; 0 if not known
     * @param category gives the line its colour; null for the neutral one
     */
    public record Link(
            Strength strength, int sources, boolean directed, boolean contested, LinkKind.@Nullable Category category) {

        /** A link of which nothing is known but that it is there, such as a line of an edge list. */
        public static final Link PLAIN = new Link(Strength.CONFIRMED, 1, false, false, null);
    }

    /** How far a link is established. */
    public enum Strength {
        CONFIRMED,
        UNCONFIRMED,
        TENTATIVE,
        NOT_JUDGED;

        /** From the best independent grade: 1 confirmed, 2 and 3 unconfirmed, 4 and 5 tentative, 6 or none not judged. */
        public static Strength of(Rating credibility) {
            return switch (credibility.mark()) {
                case "1" -> CONFIRMED;
                case "2", "3" -> UNCONFIRMED;
                case "4", "5" -> TENTATIVE;
                default -> NOT_JUDGED;
            };
        }
    }
}
