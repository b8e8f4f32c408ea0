package org.entente.store.projection;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.entente.model.RelationKind;

/**
 * Finds what may stand or be marked otherwise when claims come, go or change hands: the objects the claims are about, and
 * those at the far end of relations, over any number of steps; and the claims that re-markings lead to.
 */
final class Touches {

    private final Sql sql;
    private final int resolutionValue;
    private final int markingValue;
    private final int reMarks;
    private final Set<Integer> objects = new HashSet<>();
    private final Set<Integer> marked = new HashSet<>();

    Touches(Sql sql, Dictionary terms) {
        this.sql = sql;
        this.resolutionValue = terms.find(LoadedObjects.RESOLUTION_VALUE);
        this.markingValue = terms.find(ReMarkings.VALUE);
        this.reMarks = terms.find(RelationKind.RE_MARKS);
    }

    void follow(Collection<Integer> claims) {
        Set<Integer> seen = new HashSet<>(claims);
        Collection<Integer> next = claims;
        while (!next.isEmpty()) {
            Set<Integer> following = new HashSet<>();
            Set<Integer> deciding = new HashSet<>();
            sql.each(
                    "select c.k, c.object, c.property, r.to_claim, r.kind from claim c left join relation r on r.k = c.k"
                            + " where c.k = any(?)",
                    row -> {
                        int to = row.getInt(4);
                        if (row.getInt(2) != 0) {
                            objects.add(row.getInt(2));
                            if (row.getInt(3) == resolutionValue || row.getInt(3) == markingValue) {
                                deciding.add(row.getInt(1));
                            }
                        } else if (to != 0) {
                            lead(row.getInt(5), to, seen, following);
                        }
                    },
                    (Object) Sql.any(next));
            if (!deciding.isEmpty()) {
                sql.each(
                        "select to_claim, kind from relation where from_claim = any(?)",
                        row -> {
                            if (row.getInt(1) != 0) {
                                lead(row.getInt(2), row.getInt(1), seen, following);
                            }
                        },
                        (Object) Sql.any(deciding));
            }
            next = following;
        }
        if (reMarks > 0) {
            sql.each(
                    "select to_claim from relation where kind = ? and to_claim = any(?)",
                    row -> marked.add(row.getInt(1)),
                    reMarks,
                    Sql.any(claims));
        }
    }

    /** A re-marking changes nothing of how its target stands, so there is nothing to follow beyond it. */
    private void lead(int kind, int to, Set<Integer> seen, Set<Integer> following) {
        if (kind == reMarks) {
            marked.add(to);
        } else if (seen.add(to)) {
            following.add(to);
        }
    }

    Set<Integer> objects() {
        return objects;
    }

    /** Claims whose marking may be another now. */
    Set<Integer> marked() {
        marked.remove(0);
        return marked;
    }
}
