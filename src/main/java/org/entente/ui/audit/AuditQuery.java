package org.entente.ui.audit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of the log is wanted.
 *
 * @param text words that all have to stand in an entry; empty for any
 * @param facets chosen codes; a facet without does not filter
 */
record AuditQuery(String text, Map<AuditFacet, Set<String>> facets) {

    static final AuditQuery ALL = new AuditQuery("", Map.of());

    AuditQuery {
        facets = Map.copyOf(facets);
    }

    AuditQuery withText(String changed) {
        return new AuditQuery(changed, facets);
    }

    /** The same, with {@code code} chosen or not in its facet. */
    AuditQuery with(AuditFacet facet, String code, boolean isChosen) {
        var codes = new TreeSet<>(facets.getOrDefault(facet, Set.of()));
        if (isChosen) {
            codes.add(code);
        } else {
            codes.remove(code);
        }
        var changed = new EnumMap<AuditFacet, Set<String>>(AuditFacet.class);
        changed.putAll(facets);
        changed.put(facet, Set.copyOf(codes));
        changed.values().removeIf(Set::isEmpty);
        return new AuditQuery(text, changed);
    }

    AuditQuery withoutFacets() {
        return new AuditQuery(text, Map.of());
    }

    boolean isChosen(AuditFacet facet, String code) {
        return facets.getOrDefault(facet, Set.of()).contains(code);
    }

    /** How many filters are on. */
    int filters() {
        return facets.values().stream().mapToInt(Set::size).sum() + (text.isBlank() ? 0 : 1);
    }
}
