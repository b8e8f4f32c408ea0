package org.entente.store.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.current.ClaimState;
import org.entente.provenance.CommitHeader;
import org.entente.provenance.SealedClaim;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.ClaimRow;
import org.entente.store.projection.PackageTable;
import org.entente.store.projection.Sql;

/** Adds commit, state and packages to claims; reads each commit once. */
final class ClaimDetails {

    private record Made(CommitHeader header, String intent) {}

    private final ClaimReading reading;
    private final Sql sql;
    private final Map<Integer, Made> commits = new HashMap<>();

    ClaimDetails(ClaimReading reading, Sql sql) {
        this.reading = reading;
        this.sql = sql;
    }

    ClaimDetail of(ClaimRow row, SealedClaim sealed) {
        Made made = commits.computeIfAbsent(row.commit(), this::made);
        return new ClaimDetail(
                reading.held(row, sealed),
                state(row.state()),
                made.header().second(),
                made.header().workstation(),
                made.intent(),
                ClaimBits.has(row.state(), ClaimBits.OWN),
                packages(row));
    }

    private Made made(int commit) {
        return sql.first(
                        "select header, intent from commits where k = ?",
                        row -> new Made(CommitHeader.parse(row.getBytes(1)), row.getString(2)),
                        commit)
                .orElseThrow(() -> new IllegalStateException("no commit " + commit));
    }

    private List<String> packages(ClaimRow row) {
        if (ClaimBits.has(row.state(), ClaimBits.OWN)) {
            return List.of();
        }
        var references = new ArrayList<String>();
        for (int key : sql.list("select package from delivery where claim = ?", each -> each.getInt(1), row.key())) {
            PackageTable.Package delivery = reading.context().packages().get(key);
            if (delivery != null) {
                references.add(delivery.reference());
            }
        }
        references.sort(null);
        return references;
    }

    private static ClaimState state(int state) {
        if (ClaimBits.has(state, ClaimBits.WITHDRAWN)) {
            return ClaimState.WITHDRAWN;
        }
        return ClaimBits.has(state, ClaimBits.SUPERSEDED) ? ClaimState.SUPERSEDED : ClaimState.LIVE;
    }
}
