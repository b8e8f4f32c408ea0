package org.entente.store.projection;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the objects whose standing may change when claims come, go or change hands: those the claims are about, and those
 * at the far end of relations, over any number of steps.
 */
final class Touches {

    private final Sql sql;
    private final int resolutionValue;

    Touches(Sql sql, Dictionary terms) {
        this.sql = sql;
        this.resolutionValue = terms.find(LoadedObjects.RESOLUTION_VALUE);
    }

    Set<Integer> objects(Collection<Integer> claims) {
        Set<Integer> objects = new HashSet<>();
        Set<Integer> seen = new HashSet<>(claims);
        Collection<Integer> next = claims;
        while (!next.isEmpty()) {
            Set<Integer> following = new HashSet<>();
            Set<Integer> deciding = new HashSet<>();
            sql.each(
                    "select c.k, c.object, c.property, r.to_claim from claim c left join relation r on r.k = c.k"
                            + " where c.k = any(?)",
                    row -> {
                        if (row.getInt(2) != 0) {
                            objects.add(row.getInt(2));
                            if (row.getInt(3) == resolutionValue) {
                                deciding.add(row.getInt(1));
                            }
                        } else if (row.getInt(4) != 0 && seen.add(row.getInt(4))) {
                            following.add(row.getInt(4));
                        }
                    },
                    (Object) Sql.any(next));
            if (!deciding.isEmpty()) {
                sql.each(
                        "select to_claim from relation where from_claim = any(?)",
                        row -> {
                            if (row.getInt(1) != 0 && seen.add(row.getInt(1))) {
                                following.add(row.getInt(1));
                            }
                        },
                        (Object) Sql.any(deciding));
            }
            next = following;
        }
        return objects;
    }
}
