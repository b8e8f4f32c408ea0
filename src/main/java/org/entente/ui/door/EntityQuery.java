package org.entente.ui.door;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.current.Perspective;

/**
 * What the entities table shows.
 *
 * @param text part of a name; empty for all
 * @param facets chosen codes by facet group; a group without choice does not filter
 * @param order the columns that order the rows, the weightiest first
 * @param group what the rows stand together by; {@link Group#NONE} for one list
 */
public record EntityQuery(
        Perspective perspective, String text, Map<String, Set<String>> facets, List<Order> order, Group group) {

    /** Column that orders the rows. */
    public enum Sort {
        NAME,
        TYPE,
        LINKS,
        SOURCES,
        GRADE,
        SEEN,
        MARKING;

        /** Whether a first click wants the small before the large. */
        boolean beginsAscending() {
            return switch (this) {
                case NAME, TYPE, GRADE -> true;
                case LINKS, SOURCES, SEEN, MARKING -> false;
            };
        }
    }

    /** What rows stand together by. */
    public enum Group {
        NONE,
        TYPE,
        MARKING,
        CONTRIBUTOR,
        TAG
    }

    /** One column of the order. */
    public record Order(Sort sort, boolean isAscending) {}

    public EntityQuery {
        facets = Map.copyOf(facets);
        order = List.copyOf(order);
    }

    /** Everything, the most linked first. */
    public static EntityQuery all(Perspective perspective) {
        return new EntityQuery(perspective, "", Map.of(), List.of(new Order(Sort.LINKS, false)), Group.NONE);
    }

    public EntityQuery withText(String changed) {
        return new EntityQuery(perspective, changed, facets, order, group);
    }

    public EntityQuery withOrder(List<Order> changed) {
        return new EntityQuery(perspective, text, facets, changed, group);
    }

    /** Ordered by {@code sort} alone; by the same the other way round when it is already. */
    public EntityQuery sortedBy(Sort sort) {
        boolean isSame = order.size() == 1 && order.getFirst().sort() == sort;
        boolean ascending = isSame ? !order.getFirst().isAscending() : sort.beginsAscending();
        return withOrder(List.of(new Order(sort, ascending)));
    }

    /** Ordered by {@code sort} as well, after the columns before; the other way round if it is one of them. */
    public EntityQuery alsoSortedBy(Sort sort) {
        var changed = new ArrayList<>(order);
        int place = placeOf(sort).map(number -> number - 1).orElse(-1);
        if (place < 0) {
            changed.add(new Order(sort, sort.beginsAscending()));
        } else {
            changed.set(place, new Order(sort, !order.get(place).isAscending()));
        }
        return withOrder(changed);
    }

    /** Which of the columns in the order {@code sort} is, from 1; empty if it is none. */
    public Optional<Integer> placeOf(Sort sort) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).sort() == sort) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    public EntityQuery withGroup(Group changed) {
        return new EntityQuery(perspective, text, facets, order, changed);
    }

    public EntityQuery withPerspective(Perspective changed) {
        return new EntityQuery(changed, text, facets, order, group);
    }

    /** The same, with {@code code} chosen or not in its group. */
    public EntityQuery withFacet(String key, String code, boolean isChosen) {
        var changed = new HashMap<>(facets);
        var codes = new TreeSet<>(changed.getOrDefault(key, Set.of()));
        if (isChosen) {
            codes.add(code);
        } else {
            codes.remove(code);
        }
        if (codes.isEmpty()) {
            changed.remove(key);
        } else {
            changed.put(key, Set.copyOf(codes));
        }
        return new EntityQuery(perspective, text, changed, order, group);
    }

    public EntityQuery withoutFilters() {
        return new EntityQuery(perspective, "", Map.of(), order, group);
    }

    /** How many filters are on. */
    public int filters() {
        return facets.values().stream().mapToInt(Set::size).sum() + (text.isBlank() ? 0 : 1);
    }

    public boolean isChosen(String key, String code) {
        return facets.getOrDefault(key, Set.of()).contains(code);
    }
}
