package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.ui.door.EntityPage.LinkLine;

/**
 * Some links of each kind, as an overview shows them.
 *
 * @param byKind in the order in which the kinds were met
 */
record ClosestLinks(Map<String, List<LinkLine>> byKind) {

    private static final int MOST_KINDS = 6;
    private static final int MOST_OF_KIND = 3;

    /** @param links the closest first */
    static ClosestLinks of(List<LinkLine> links) {
        var byKind = new LinkedHashMap<String, List<LinkLine>>();
        for (LinkLine link : links) {
            if (byKind.containsKey(link.kind()) || byKind.size() < MOST_KINDS) {
                var some = byKind.computeIfAbsent(link.kind(), _ -> new ArrayList<>());
                if (some.size() < MOST_OF_KIND) {
                    some.add(link);
                }
            }
        }
        return new ClosestLinks(byKind);
    }

    List<LinkLine> shown() {
        return byKind.values().stream().flatMap(List::stream).toList();
    }
}
