package org.entente.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.ui.door.SearchHit;

/** Hits of one kind, the best first. */
record SearchGroup(String kind, List<SearchHit> hits) {

    /** As many of each kind stand side by side with other kinds; one more is not worth a line that says so. */
    private static final int FIRST = 5;

    SearchGroup {
        hits = List.copyOf(hits);
    }

    /** The kinds in the order of their best hits. */
    static List<SearchGroup> of(List<SearchHit> hits) {
        var kinds = new LinkedHashMap<String, List<SearchHit>>();
        hits.forEach(
                hit -> kinds.computeIfAbsent(hit.kind(), _ -> new ArrayList<>()).add(hit));
        return kinds.entrySet().stream()
                .map(kind -> new SearchGroup(kind.getKey(), kind.getValue()))
                .toList();
    }

    boolean isMore() {
        return hits.size() > FIRST + 1;
    }

    List<SearchHit> first() {
        return isMore() ? hits.subList(0, FIRST) : hits;
    }
}
