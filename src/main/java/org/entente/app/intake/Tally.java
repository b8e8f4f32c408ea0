package org.entente.app.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.entente.app.intake.ImportReport.Kind;
import org.entente.interop.Said;
import org.entente.model.marking.Marking;

/** What became of the objects of one file, kind by kind, and how what was written of them is marked. One thread. */
final class Tally {

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<Marking> markings = new HashSet<>();

    void created(String type) {
        add(new Kind(type, 1, 0, 0));
    }

    void updated(String type) {
        add(new Kind(type, 0, 1, 0));
    }

    void unchanged(String type) {
        add(new Kind(type, 0, 0, 1));
    }

    private void add(Kind one) {
        kinds.merge(one.type(), one, Kind::plus);
    }

    /** These values are claims of the case from here on. */
    void wrote(Collection<Said> values) {
        values.forEach(said -> markings.add(said.marking()));
    }

    long created() {
        return sum(Kind::created);
    }

    long updated() {
        return sum(Kind::updated);
    }

    long unchanged() {
        return sum(Kind::unchanged);
    }

    private long sum(ToLongFunction<Kind> count) {
        return kinds.values().stream().mapToLong(count).sum();
    }

    /** The commonest first. */
    List<Kind> kinds() {
        var all = new ArrayList<>(kinds.values());
        all.sort(Comparator.comparingLong(Kind::all).reversed().thenComparing(Kind::type));
        return all;
    }

    Set<Marking> markings() {
        return markings;
    }
}
