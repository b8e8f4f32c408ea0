package org.entente.store.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which sources are said to share an origin, over any number of steps. Whatever counts independent sources counts origins: when
 * a claim about that comes or goes, only the objects that rest on the sources it joins or parts are counted anew. Few sources
 * share an origin, so all that is said about it is held in memory.
 */
final class Origins {

    static final String PROPERTY = "source.same-origin";

    private final Sql sql;
    private final ObjectTable objects;
    private final Map<Integer, Set<Integer>> said = new HashMap<>();
    private final Set<Integer> restated = new HashSet<>();
    private Map<Integer, Integer> roots;

    Origins(Sql sql, ObjectTable objects) {
        this.sql = sql;
        this.objects = objects;
        sql.each(
                "select source, same from origin",
                row -> said.computeIfAbsent(row.getInt(1), _ -> new HashSet<>()).add(row.getInt(2)));
        roots = roots();
    }

    /** The one source that stands for all of the same origin, as of the last {@link #settle}. */
    int of(int source) {
        return roots.getOrDefault(source, source);
    }

    /** How many origins sources come from. */
    int count(Collection<Integer> sources) {
        return (int) sources.stream().mapToInt(this::of).distinct().count();
    }

    /** Takes what the live claims of an object say now. */
    void say(int object, Summary summary) {
        var same = new HashSet<Integer>();
        summary.sameOrigin().forEach(source -> same.add(objects.intern(source)));
        same.remove(object);
        if (!same.equals(said.getOrDefault(object, Set.of()))) {
            restated.add(object);
            if (same.isEmpty()) {
                said.remove(object);
            } else {
                said.put(object, same);
            }
        }
    }

    /** Writes what was said since the last call, and counts anew what rests on sources whose origin changed. */
    void settle() {
        if (restated.isEmpty()) {
            return;
        }
        for (int source : restated) {
            sql.update("delete from origin where source = ?", source);
            for (int same : said.getOrDefault(source, Set.of())) {
                sql.update("insert into origin (source, same) values (?, ?)", source, same);
            }
        }
        restated.clear();
        var before = roots;
        roots = roots();
        var changed = new HashSet<Integer>();
        for (int source : union(before.keySet(), roots.keySet())) {
            if (before.getOrDefault(source, source) != of(source)) {
                changed.add(source);
            }
        }
        recount(changed);
    }

    private void recount(Set<Integer> changed) {
        var citing = sql.list(
                "select distinct object from claim where source = any(?) and bitand(state, cast(? as int)) = ?",
                row -> row.getInt(1),
                Sql.any(changed),
                ClaimBits.LIVE,
                ClaimBits.LIVE);
        var sources = new HashMap<Integer, Set<Integer>>();
        sql.each(
                "select distinct object, source from claim where object = any(?) and source > ?"
                        + " and bitand(state, cast(? as int)) = ?",
                row -> sources.computeIfAbsent(row.getInt(1), _ -> new HashSet<>())
                        .add(row.getInt(2)),
                Sql.any(citing),
                0,
                ClaimBits.LIVE,
                ClaimBits.LIVE);
        sources.forEach((object, cited) -> objects.sources(object, count(cited)));
    }

    /** Of every source that shares its origin: the one with the least key. */
    private Map<Integer, Integer> roots() {
        var parents = new HashMap<Integer, Integer>();
        said.forEach((source, all) -> all.forEach(same -> {
            int one = root(parents, source);
            int other = root(parents, same);
            if (one != other) {
                parents.put(Math.max(one, other), Math.min(one, other));
            }
        }));
        var found = new HashMap<Integer, Integer>();
        parents.keySet().forEach(source -> found.put(source, root(parents, source)));
        return found;
    }

    private static int root(Map<Integer, Integer> parents, int source) {
        int at = source;
        for (Integer next = parents.get(at); next != null; next = parents.get(at)) {
            at = next;
        }
        return at;
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
