package org.entente.store.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.ClaimId;
import org.jspecify.annotations.Nullable;

/** Computes the standing of objects anew from what the database holds, and writes what changed. */
final class Recomputation {

    private static final int AT_ONCE = 200;
    private static final Marks ALL = new Marks(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final Sql sql;
    private final Rules rules;
    private final Dictionary terms;
    private final Authors authors;
    private final Commits commits;
    private final Bodies bodies;
    private final ClaimTable claims;
    private final ObjectTable objects;
    private final LinkTable links;
    private final Origins origins;
    private final Deltas deltas;
    private final Batch contests;
    private final Batch clearContests;

    Recomputation(
            Sql sql, Rules rules, Dictionary terms, Authors authors, Commits commits, Bodies bodies, Tables tables) {
        this.sql = sql;
        this.rules = rules;
        this.terms = terms;
        this.authors = authors;
        this.commits = commits;
        this.bodies = bodies;
        this.claims = tables.claims();
        this.objects = tables.objects();
        this.links = tables.links();
        this.origins = tables.origins();
        this.deltas = tables.deltas();
        contests = new Batch(
                sql,
                "insert into contest (object, property, contested, contested_joint, resolution, resolution_joint)"
                        + " values (?, ?, ?, ?, ?, ?)");
        clearContests = new Batch(sql, "delete from contest where object = ?");
    }

    /** The tables that standings go into. */
    record Tables(ClaimTable claims, ObjectTable objects, LinkTable links, Origins origins, Deltas deltas) {}

    void of(Collection<Integer> touched) {
        var all = new ArrayList<>(touched);
        all.sort(null);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            var loaded = LoadedObjects.load(sql, terms, authors, commits, bodies, ALL, some);
            links.load(some);
            for (int object : some) {
                one(object, loaded);
            }
            claims.flush();
            contests.flush();
        }
    }

    private void one(int object, LoadedObjects loaded) {
        var summary = new Summary(rules, terms);
        loaded.properties(object).forEach((property, statements) -> {
            var facts = statements.stream()
                    .map(stated -> new Summary.Fact(
                            stated.held(),
                            stated.row().key(),
                            stated.row().property(),
                            stated.row().source(),
                            stated.row().marking()))
                    .toList();
            summary.property(property, facts, loaded.basis(statements));
        });
        loaded.properties(object).values().stream()
                .flatMap(List::stream)
                .map(LoadedObjects.Stated::row)
                .forEach(row -> restate(row, summary.state(row.id())));
        clearContests.add(object);
        clearContests.flush();
        contests(object, summary);
        links.change(object, summary.ends(), objects, deltas);
        origins.say(object, summary);
        objects.facts(object, summary.facts(origins));
    }

    private void restate(ClaimRow row, int standing) {
        int state = row.state() & ~ClaimBits.STANDING | standing;
        if (state != row.state()) {
            claims.state(row.key(), state);
            boolean wasLive = ClaimBits.has(row.state(), ClaimBits.LIVE);
            boolean isLive = ClaimBits.has(state, ClaimBits.LIVE);
            if (wasLive != isLive) {
                deltas.cited(row.source(), isLive ? 1 : -1);
            }
        }
    }

    void contests(int object, Summary summary) {
        Map<ClaimId, Integer> keys = new HashMap<>();
        for (Summary.Contest contest : summary.contests()) {
            contests.add(
                    object,
                    contest.property(),
                    contest.contested() ? 1 : 0,
                    contest.contestedJoint() ? 1 : 0,
                    key(keys, contest.resolution()),
                    key(keys, contest.resolutionJoint()));
        }
    }

    private int key(Map<ClaimId, Integer> keys, @Nullable ClaimId id) {
        return id == null ? 0 : keys.computeIfAbsent(id, claims::find);
    }

    void flush() {
        contests.flush();
    }
}
