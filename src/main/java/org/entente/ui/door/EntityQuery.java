package org.entente.ui.door;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.current.Perspective;

/**
 * What the entities table shows.
 *
 * @param text part of a name; empty for all
 * @param facets chosen codes by facet group; a group without choice does not filter
 */
public record EntityQuery(
        Perspective perspective, String text, Map<String, Set<String>> facets, Sort sort, boolean isAscending) {

    /** Column that orders the rows. */
    public enum Sort {
        NAME,
        LINKS,
        SOURCES,
        SEEN
    }

    public EntityQuery {
        facets = Map.copyOf(facets);
    }

    /** Everything, the most linked first. */
    public static EntityQuery all(Perspective perspective) {
        return new EntityQuery(perspective, "", Map.of(), Sort.LINKS, false);
    }

    public EntityQuery withText(String changed) {
        return new EntityQuery(perspective, changed, facets, sort, isAscending);
    }

    public EntityQuery withSort(Sort changed, boolean ascending) {
        return new EntityQuery(perspective, text, facets, changed, ascending);
    }

    public EntityQuery withPerspective(Perspective changed) {
        return new EntityQuery(changed, text, facets, sort, isAscending);
    }

    /** The same, with {@code code} chosen or not in its group. */
    public EntityQuery withFacet(String group, String code, boolean isChosen) {
        var changed = new HashMap<>(facets);
        var codes = new TreeSet<>(changed.getOrDefault(group, Set.of()));
        if (isChosen) {
            codes.add(code);
        } else {
            codes.remove(code);
        }
        if (codes.isEmpty()) {
            changed.remove(group);
        } else {
            changed.put(group, Set.copyOf(codes));
        }
        return new EntityQuery(perspective, text, changed, sort, isAscending);
    }

    /** The same, with {@code code} alone chosen in its group, or nothing. */
    public EntityQuery withOnly(String group, String code, boolean isChosen) {
        var changed = new HashMap<>(facets);
        changed.remove(group);
        var cleared = new EntityQuery(perspective, text, changed, sort, isAscending);
        return isChosen ? cleared.withFacet(group, code, true) : cleared;
    }

    public EntityQuery withoutFilters() {
        return new EntityQuery(perspective, "", Map.of(), sort, isAscending);
    }

    /** How many filters are on. */
    public int filters() {
        return facets.values().stream().mapToInt(Set::size).sum() + (text.isBlank() ? 0 : 1);
    }

    public boolean isChosen(String group, String code) {
        return facets.getOrDefault(group, Set.of()).contains(code);
    }
}
