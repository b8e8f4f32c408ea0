package org.entente.app.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;
import org.entente.store.query.ObjectFilter;
import org.entente.store.query.ObjectRow;

/** Objects that only this workstation knows, with their live values. */
record LocalObjects(ObjectId id, List<HeldClaim> live) {

    static List<LocalObjects> of(CaseStore store, String type) {
        var filter = ObjectFilter.ofTypes(Set.of(type)).page(0, Integer.MAX_VALUE);
        var ids = store.queries().objects().page(filter).rows().stream()
                .map(ObjectRow::id)
                .toList();
        return store.queries().claims().live(ids).entrySet().stream()
                .map(entry -> new LocalObjects(entry.getKey(), entry.getValue()))
                .toList();
    }

    Optional<Value> value(String property) {
        return live.stream()
                .map(HeldClaim::statement)
                .filter(each -> each.property().equals(property))
                .map(each -> each.value())
                .findFirst();
    }

    Optional<String> first(String property) {
        return value(property).map(Value::plain);
    }

    Set<String> all(String property) {
        return live.stream()
                .map(HeldClaim::statement)
                .filter(each -> each.property().equals(property))
                .map(each -> each.value().plain())
                .collect(Collectors.toSet());
    }
}
