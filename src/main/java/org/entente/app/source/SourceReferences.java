package org.entente.app.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.ObjectId;
import org.entente.store.CaseStore;
import org.entente.store.query.ObjectFilter;
import org.entente.store.query.ObjectRow;

/** The references that the sources of a case are cited by, such as S-0142, as they were when it was made. Safe for several threads. */
public final class SourceReferences {

    private final Map<String, Set<ObjectId>> sources = new HashMap<>();
    private final Map<ObjectId, String> titles;

    public SourceReferences(CaseStore store) {
        titles = store.queries().objects().page(ObjectFilter.ofTypes(Set.of("source"))).rows().stream()
                .collect(Collectors.toUnmodifiableMap(ObjectRow::id, ObjectRow::title));
        store.queries()
                .claims()
                .live(titles.keySet())
                .forEach((source, live) -> live.stream()
                        .filter(held -> held.statement().property().equals("source.reference"))
                        .forEach(held -> sources.computeIfAbsent(
                                        held.statement().value().plain().strip(), _ -> new HashSet<>())
                                .add(source)));
    }

    /** The sources with that reference; nearly always one or none. */
    public Set<ObjectId> of(String reference) {
        return Set.copyOf(sources.getOrDefault(reference.strip(), Set.of()));
    }

    /** The title of each source that alone has its reference. */
    public Map<String, String> titles() {
        var alone = new HashMap<String, String>();
        sources.forEach((reference, all) -> {
            if (all.size() == 1) {
                alone.put(reference, titles.getOrDefault(all.iterator().next(), ""));
            }
        });
        return alone;
    }
}
