package org.entente.store.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Objects that are recorded as one thing. A cluster is contested while somebody's claim that two of its objects are not the
 * same stands; in <em>joint</em> a contested cluster is not one.
 */
final class Clusters {

    /** Keys in order. */
    record Cluster(List<Integer> members, boolean contested) {}

    private final Map<Integer, Cluster> byMember = new HashMap<>();

    Clusters(List<SameAs> said) {
        var parents = new HashMap<Integer, Integer>();
        for (SameAs each : said) {
            if (each.same() && each.from() != each.to() && each.from() != 0 && each.to() != 0) {
                parents.put(root(parents, each.from()), root(parents, each.to()));
            }
        }
        var members = new HashMap<Integer, List<Integer>>();
        Set<Integer> all = new HashSet<>(parents.keySet());
        all.addAll(parents.values());
        all.forEach(key -> members.computeIfAbsent(root(parents, key), _ -> new ArrayList<>())
                .add(key));
        var contested = new HashSet<Integer>();
        for (SameAs each : said) {
            if (!each.same() && all.contains(each.from()) && root(parents, each.from()) == root(parents, each.to())) {
                contested.add(root(parents, each.from()));
            }
        }
        members.forEach((root, keys) -> {
            keys.sort(null);
            var cluster = new Cluster(List.copyOf(keys), contested.contains(root));
            keys.forEach(key -> byMember.put(key, cluster));
        });
    }

    /** Shortens the way as it goes, so that long chains stay cheap. */
    private static int root(Map<Integer, Integer> parents, int key) {
        int at = key;
        while (parents.getOrDefault(at, at) != at) {
            int next = parents.getOrDefault(at, at);
            parents.put(at, parents.getOrDefault(next, next));
            at = next;
        }
        return at;
    }

    /** The clusters of a perspective by the keys of their members. */
    Map<Integer, Cluster> of(boolean joint) {
        if (!joint) {
            return byMember;
        }
        var agreed = new HashMap<>(byMember);
        agreed.values().removeIf(Cluster::contested);
        return agreed;
    }
}
