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
import org.entente.model.Core;
import org.entente.model.RelationKind;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Text;
import org.entente.provenance.CommitHeader;
import org.entente.provenance.SignedHeader;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.provenance.canonical.ProvenanceException;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.Sql;

/** Reads claims for release; the re-markings of the whole case are few and read first. */
final class ReleaseReading {

    private static final int AT_ONCE = 1000;

    private final Context context;
    private final Sql sql;
    private final ClaimReading claims;
    private final Map<Integer, List<Releasable.ReMarking>> reMarkings = new HashMap<>();
    private final Map<Integer, SignedHeader> commits = new HashMap<>();

    ReleaseReading(Context context, Sql sql) {
        this.context = context;
        this.sql = sql;
        this.claims = new ClaimReading(context);
        readReMarkings();
    }

    static byte[] bytes(CommitId commit) {
        return ByteBuffer.allocate(16)
                .putLong(commit.value().getMostSignificantBits())
                .putLong(commit.value().getLeastSignificantBits())
                .array();
    }

    private void readReMarkings() {
        var pairs = sql.list(
                "select r.k, r.from_claim, r.to_claim, c.state from relation r join claim c on c.k = r.k"
                        + " where r.kind = ? and r.k <= ?",
                row -> new int[] {row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)},
                context.terms().find(RelationKind.RE_MARKS),
                context.marks().claim());
        var values = new HashMap<Integer, HeldClaim>();
        for (var claim : claims.claims(
                sql, "c.k = any(?)", pairs.stream().map(pair -> pair[1]).toList())) {
            if (ClaimBits.has(claim.row().state(), ClaimBits.LIVE)) {
                values.put(claim.row().key(), claims.held(claim.row(), claim.sealed()));
            }
        }
        for (int[] pair : pairs) {
            HeldClaim value = values.get(pair[1]);
            if (value != null
                    && ClaimBits.has(pair[3], ClaimBits.TAKEN)
                    && !isWithdrawn(pair[0])
                    && value.claim().core() instanceof Core.Statement statement
                    && statement.value() instanceof Text(var marking)) {
                add(pair[2], value, marking);
            }
        }
    }

    private void add(int target, HeldClaim value, String marking) {
        try {
            var reMarking =
                    new Releasable.ReMarking(value.id(), value.organisation(), CanonicalForm.parseMarking(marking));
            reMarkings.computeIfAbsent(target, _ -> new ArrayList<>()).add(reMarking);
        } catch (ProvenanceException e) {
            // somebody's re-marking in a form of another version: it can be shown, and cannot lower anything
            System.getLogger(ReleaseReading.class.getName())
                    .log(System.Logger.Level.DEBUG, "a re-marking could not be read", e);
        }
    }

    /** Whether a relation was withdrawn by its own organisation and not brought back. */
    private boolean isWithdrawn(int relation) {
        int author = sql.number("select author from claim where k = ?", relation);
        String organisation = context.authors().get(author).organisation();
        return sql
                .list(
                        "select r.k, c.author from relation r join claim c on c.k = r.k where r.to_claim = ? and"
                                + " r.kind = ? and r.k <= ? and bitand(c.state, ?) > ?",
                        row -> new int[] {row.getInt(1), row.getInt(2)},
                        relation,
                        context.terms().find(RelationKind.WITHDRAWS),
                        context.marks().claim(),
                        ClaimBits.TAKEN,
                        0)
                .stream()
                .anyMatch(withdrawal ->
                        context.authors().get(withdrawal[1]).organisation().equals(organisation)
                                && !isWithdrawn(withdrawal[0]));
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
                        state(claim.row().state()),
                        reMarkings.getOrDefault(claim.row().key(), List.of()))));
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
