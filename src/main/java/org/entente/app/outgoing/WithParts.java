package org.entente.app.outgoing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.value.Ref;
import org.entente.store.CaseStore;
import org.entente.store.query.ObjectFilter;
import org.entente.store.query.Releasable;

/**
 * Things as people mean them: with an assessment come its judgements, and with these their positions and their evidence, which
 * are objects of their own that point at it. Assessments are a small part of a large case: only they are looked through.
 */
record WithParts(CaseStore store, Catalogue catalogue) {

    Set<ObjectId> of(Collection<ObjectId> things) {
        var analyses = store.queries().objects().rows(things).entrySet().stream()
                .filter(row -> isAnalysis(row.getValue().type()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!analyses.isEmpty()) {
            var parts = store.queries().exchange().forRelease(analyses());
            int before;
            do { // until nothing more points at what was found
                before = analyses.size();
                parts.forEach(each -> addIfPart(each, analyses));
            } while (analyses.size() > before);
        }
        var all = new LinkedHashSet<>(things);
        all.addAll(analyses);
        return all;
    }

    private List<ObjectId> analyses() {
        var types = store.queries().objects().countsByType().keySet().stream()
                .filter(this::isAnalysis)
                .collect(Collectors.toSet());
        return store.queries().objects().page(ObjectFilter.ofTypes(types)).rows().stream()
                .map(row -> row.id())
                .toList();
    }

    private boolean isAnalysis(String type) {
        return !type.isEmpty() && catalogue.type(type).role() == ObjectType.Role.ANALYSIS;
    }

    private static void addIfPart(Releasable each, Set<ObjectId> wholes) {
        if (each.held().claim().core()
                        instanceof Core.Statement(var object, var _, Ref(var target), var _, var _, var _)
                && wholes.contains(target)) {
            wholes.add(object);
        }
    }
}
