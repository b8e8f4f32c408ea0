package org.entente.store.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.model.Claim;
import org.entente.model.current.HeldClaim;

/**
 * The statements about an object that is new in this action, while they come one after the other: how they stand follows
 * from them alone, so nothing needs to be read back.
 */
final class Group {

    /** A statement that waits to be written. */
    record Waiting(ClaimRow row, HeldClaim held) {}

    private final int object;
    private final List<Waiting> waiting = new ArrayList<>();

    Group(int object) {
        this.object = object;
    }

    int object() {
        return object;
    }

    void add(ClaimRow row, Arrival arrival, Claim claim) {
        waiting.add(new Waiting(row, new HeldClaim(claim, arrival.author().organisation())));
    }

    List<Waiting> waiting() {
        return waiting;
    }

    Summary summary(Rules rules, Dictionary terms) {
        var summary = new Summary(rules, terms);
        var properties = new LinkedHashMap<Integer, List<Summary.Fact>>();
        for (Waiting each : waiting) {
            ClaimRow row = each.row();
            if (row.isTaken()) {
                properties
                        .computeIfAbsent(row.property(), _ -> new ArrayList<>())
                        .add(new Summary.Fact(each.held(), row.key(), row.property(), row.source(), row.marking()));
            }
        }
        properties.values().forEach(facts -> {
            var claims = facts.stream().map(Summary.Fact::held).toList();
            var basis = new LoadedObjects.Basis(claims, List.of(), List.of());
            summary.property(claims.getFirst().statement().property(), facts, basis);
        });
        return summary;
    }
}
