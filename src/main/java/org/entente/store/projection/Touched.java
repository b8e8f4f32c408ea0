package org.entente.store.projection;

import java.util.HashSet;
import java.util.Set;

/** What an action bears on and has to be computed anew at its end. */
final class Touched {

    private final Sql sql;
    private final Dictionary terms;
    private final Recomputation recomputation;
    private final Set<Integer> claims = new HashSet<>();
    private final Set<Integer> objects = new HashSet<>();

    Touched(Sql sql, Dictionary terms, Recomputation recomputation) {
        this.sql = sql;
        this.terms = terms;
        this.recomputation = recomputation;
    }

    void claim(int key) {
        claims.add(key);
    }

    void object(int key) {
        objects.add(key);
    }

    boolean isObject(int key) {
        return objects.contains(key);
    }

    void recompute() {
        if (!claims.isEmpty()) {
            objects.addAll(new Touches(sql, terms).objects(claims));
        }
        if (!objects.isEmpty()) {
            recomputation.of(objects);
        }
        claims.clear();
        objects.clear();
    }
}
