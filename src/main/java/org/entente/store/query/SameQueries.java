package org.entente.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.store.listing.SameAs;

/** Which objects are recorded as one thing, and who said so. */
public final class SameQueries {

    private final Context context;

    SameQueries(Context context) {
        this.context = context;
    }

    /**
     * Objects that are recorded as one thing.
     *
     * @param contested whether somebody says that two of them are not the same
     */
    public record Cluster(List<ObjectId> members, boolean contested) {
        public Cluster {
            members = List.copyOf(members);
        }
    }

    /** Somebody's standing claim that two objects are the same, or not. */
    public record Said(ClaimId claim, String organisation, ObjectId from, ObjectId to, boolean same) {}

    /** The clusters that some objects are in, by object; objects that stand alone are left out. */
    public Map<ObjectId, Cluster> of(Collection<ObjectId> objects, boolean joint) {
        var listing = context.listing();
        if (listing.said().isEmpty()) {
            return Map.of();
        }
        return context.read(sql -> {
            var keys = context.keys(sql, objects);
            var members = new HashMap<ObjectId, List<Integer>>();
            var all = new HashSet<Integer>();
            keys.forEach((id, key) -> {
                var some = listing.cluster(key, joint);
                if (some.size() > 1) {
                    members.put(id, some);
                    all.addAll(some);
                }
            });
            var ids = context.ids(sql, all);
            var found = new HashMap<ObjectId, Cluster>();
            members.forEach((id, some) -> found.put(
                    id,
                    new Cluster(
                            some.stream().filter(ids::containsKey).map(ids::get).toList(),
                            listing.isContested(some.getFirst()))));
            return found;
        });
    }

    /** Every standing claim that two objects are the same, or not. */
    public List<Said> all() {
        var said = context.listing().said();
        return context.read(sql -> {
            var keys = new HashSet<Integer>();
            said.forEach(each -> keys.addAll(List.of(each.from(), each.to())));
            var ids = context.ids(sql, keys);
            var all = new ArrayList<Said>();
            for (SameAs each : said) {
                ObjectId from = ids.get(each.from());
                ObjectId to = ids.get(each.to());
                if (from != null && to != null) {
                    all.add(new Said(each.id(), each.organisation(), from, to, each.same()));
                }
            }
            return all;
        });
    }
}
