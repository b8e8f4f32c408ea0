package org.entente.store.projection;

import java.util.HashSet;
import java.util.Set;

/** What an action bears on and has to be computed anew at its end. */
final class Touched {

    private final Sql sql;
    private final Dictionary terms;
    private final Recomputation recomputation;
    private final MarkedAnew marked;
    private final Set<Integer> claims = new HashSet<>();
    private final Set<Integer> objects = new HashSet<>();

    Touched(Sql sql, Dictionary terms, Recomputation recomputation, MarkedAnew marked) {
        this.sql = sql;
        this.terms = terms;
        this.recomputation = recomputation;
        this.marked = marked;
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
        var touches = new Touches(sql, terms);
        if (!claims.isEmpty()) {
            touches.follow(claims);
            objects.addAll(touches.objects());
        }
        if (!objects.isEmpty()) {
            recomputation.of(objects);
        }
        if (!touches.marked().isEmpty()) { // after the above: which re-markings stand is known now
            recomputation.of(marked.settle(touches.marked()));
        }
        claims.clear();
        objects.clear();
    }
}
