package org.entente.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.store.projection.ReMarkings;
import org.entente.store.projection.Sql;

/** Reads how claims are marked, by whom, and who was given them. */
final class MarkedReading {

    private static final int AT_ONCE = 200;

    private final Context context;
    private final Sql sql;
    private final ClaimReading reading;

    MarkedReading(Context context, Sql sql) {
        this.context = context;
        this.sql = sql;
        this.reading = new ClaimReading(context);
    }

    List<MarkedClaim> of(Collection<Integer> objects, Collection<String> partners) {
        var found = new ArrayList<MarkedClaim>();
        var all = List.copyOf(objects);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            some(all.subList(from, Math.min(all.size(), from + AT_ONCE)), partners, found);
        }
        return found;
    }

    private void some(List<Integer> objects, Collection<String> partners, List<MarkedClaim> found) {
        var claims = reading.claims(sql, "c.object = any(?)", objects).stream()
                .filter(claim -> claim.row().isTaken())
                .toList();
        var keys = claims.stream().map(claim -> claim.row().key()).toList();
        var words = new ReMarkings.Words(context.terms(), context.authors(), context.bodies());
        var reMarkings = ReMarkings.load(sql, words, context.marks(), keys);
        var holders = holders(keys, partners);
        for (ClaimReading.Stored claim : claims) {
            int key = claim.row().key();
            found.add(new MarkedClaim(
                    reading.held(claim.row(), claim.sealed()),
                    ReleaseReading.state(claim.row().state()),
                    reMarkings.of(key),
                    holders.getOrDefault(key, Set.of())));
        }
    }

    private Map<Integer, Set<String>> holders(List<Integer> keys, Collection<String> partners) {
        var holders = new HashMap<Integer, Set<String>>();
        for (String partner : keys.isEmpty() ? List.<String>of() : partners) {
            sql.each(
                    "select claim from handed where partner = ? and claim = any(?)",
                    row -> holders.computeIfAbsent(row.getInt(1), _ -> new TreeSet<>())
                            .add(partner),
                    context.terms().find(partner),
                    Sql.any(keys));
        }
        return holders;
    }
}
