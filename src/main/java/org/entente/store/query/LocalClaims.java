package org.entente.store.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.catalogue.ObjectType;
import org.entente.store.projection.Sql;

/**
 * Keys of the objects of local types, and of every claim about them or bearing on such a claim. There are few of them: one
 * partner is half a dozen claims.
 */
record LocalClaims(Set<Integer> objects, Set<Integer> claims) {

    static LocalClaims of(Context context, Sql sql) {
        var types = context.rules().catalogue().types().stream()
                .filter(ObjectType::local)
                .map(type -> context.terms().find(type.key()))
                .toList();
        var objects = new HashSet<>(
                sql.list("select k from object where type = any(?)", row -> row.getInt(1), (Object) Sql.any(types)));
        var claims = new HashSet<>(
                sql.list("select k from claim where object = any(?)", row -> row.getInt(1), (Object) Sql.any(objects)));
        List<Integer> next = List.copyOf(claims);
        while (!next.isEmpty()) {
            next = sql
                    .list("select k from relation where to_claim = any(?)", row -> row.getInt(1), (Object)
                            Sql.any(next))
                    .stream()
                    .filter(claims::add)
                    .toList();
        }
        return new LocalClaims(objects, claims);
    }
}
