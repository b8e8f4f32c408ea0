package org.entente.store.query;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.entente.model.CommitId;
import org.entente.model.current.ClaimState;
import org.entente.provenance.CommitHeader;
import org.entente.provenance.SignedHeader;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.Sql;

/** Reads claims for release. */
final class ReleaseReading {

    private static final int AT_ONCE = 1000;

    private final Context context;
    private final Sql sql;
    private final ClaimReading claims;
    private final Map<Integer, SignedHeader> commits = new HashMap<>();

    ReleaseReading(Context context, Sql sql) {
        this.context = context;
        this.sql = sql;
        this.claims = new ClaimReading(context);
    }

    static byte[] bytes(CommitId commit) {
        return ByteBuffer.allocate(16)
                .putLong(commit.value().getMostSignificantBits())
                .putLong(commit.value().getLeastSignificantBits())
                .array();
    }

    void all(Consumer<Releasable> each) {
        int last = context.marks().claim();
        for (int from = 1; from <= last; from += AT_ONCE) {
            var keys = new ArrayList<Integer>();
            for (int key = from; key <= Math.min(last, from + AT_ONCE - 1); key++) {
                keys.add(key);
            }
            give(keys, each);
        }
    }

    void about(Collection<Integer> objects, Consumer<Releasable> each) {
        var keys = new TreeSet<Integer>();
        var pending = new TreeSet<>(objects);
        var seen = new TreeSet<Integer>();
        while (!pending.isEmpty()) {
            var some = List.copyOf(pending);
            pending.clear();
            seen.addAll(some);
            var found = new TreeSet<>(ints("select k from claim where object = any(?)", some));
            found.addAll(ints("select k from relation where from_object = any(?)", some));
            found.addAll(ints("select k from relation where to_object = any(?)", some));
            Collection<Integer> next = List.copyOf(found);
            while (!next.isEmpty()) {
                next = ints("select k from relation where to_claim = any(?)", next).stream()
                        .filter(found::add)
                        .toList();
            }
            keys.addAll(found);
            ints("select c.object from relation r join claim c on c.k = r.from_claim where r.k = any(?)", found)
                    .stream()
                    .filter(object -> object != 0 && !seen.contains(object))
                    .forEach(pending::add);
        }
        var all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            give(all.subList(from, Math.min(all.size(), from + AT_ONCE)), each);
        }
    }

    private List<Integer> ints(String select, Collection<Integer> keys) {
        return keys.isEmpty() ? List.of() : sql.list(select, row -> row.getInt(1), (Object) Sql.any(keys));
    }

    private void give(Collection<Integer> keys, Consumer<Releasable> each) {
        claims.claims(sql, "c.k = any(?)", keys).stream()
                .filter(claim -> claim.row().isTaken())
                .sorted(java.util.Comparator.comparing(claim -> claim.row().key()))
                .forEach(claim -> each.accept(new Releasable(
                        claims.held(claim.row(), claim.sealed()),
                        claim.sealed(),
                        commits.computeIfAbsent(claim.row().commit(), this::signed),
                        state(claim.row().state()))));
    }

    private SignedHeader signed(int commit) {
        return sql.first(
                        "select header, signature from commits where k = ?",
                        row -> new SignedHeader(CommitHeader.parse(row.getBytes(1)), row.getBytes(2)),
                        commit)
                .orElseThrow(() -> new IllegalStateException("no commit " + commit));
    }

    static ClaimState state(int state) {
        if (ClaimBits.has(state, ClaimBits.WITHDRAWN)) {
            return ClaimState.WITHDRAWN;
        }
        return ClaimBits.has(state, ClaimBits.SUPERSEDED) ? ClaimState.SUPERSEDED : ClaimState.LIVE;
    }
}
