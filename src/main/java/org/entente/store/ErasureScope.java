package org.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.catalogue.ObjectType;
import org.entente.catalogue.PropertyType;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.value.Blob;
import org.entente.model.value.Ref;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.ClaimRow;
import org.entente.store.projection.Projector;
import org.entente.store.projection.Rules;
import org.entente.store.projection.Sql;

/**
 * Which claims an erasure of an object is about: ours about it, about links that it is an end of and about resolutions of what it is
 * said to be, which repeat it; and our relations on any of these, whose reasons may.
 *
 * @param ids of the claims
 * @param files commitments of the attachments that they name
 */
record ErasureScope(Set<ClaimId> ids, Set<Hash> files, ErasureReach reach) {

    private static final String RESOLUTION_OF = "resolution.of";

    static ErasureScope of(ObjectId object, Sql sql, Projector projector, Rules rules) {
        int key = projector.find(object);
        if (key == 0) {
            throw new StoreException("store.erasure.unknown");
        }
        var local = rules.catalogue().types().stream()
                .filter(ObjectType::local)
                .map(type -> projector.terms().find(type.key()))
                .toList();
        if (local.contains(sql.number("select type from object where k = ?", key))) {
            throw new StoreException("store.erasure.local");
        }
        List<Integer> links =
                sql.list("select k from link where source_end = ? or target_end = ?", row -> row.getInt(1), key, key);
        var objects = new TreeSet<>(links);
        objects.add(key);
        objects.addAll(resolutions(object, sql, projector));

        var ours = new TreeSet<Integer>();
        var ids = new HashSet<ClaimId>();
        var files = new HashSet<Hash>();
        var others = new int[1];
        for (ClaimRow row : rows(sql, "c.object = any(?)", objects)) {
            if (ClaimBits.has(row.state(), ClaimBits.OWN)) {
                ours.add(row.key());
                ids.add(row.id());
                if (core(sql, projector, row) instanceof Core.Statement statement
                        && statement.value() instanceof Blob blob) {
                    files.add(blob.commitment());
                }
            } else {
                others[0] += row.object() == key ? 1 : 0;
            }
        }
        relations(sql, objects, ours, ids);
        return new ErasureScope(
                ids, files, new ErasureReach(ids.size(), links.size(), files.size(), others[0], handed(sql, ours)));
    }

    /** Of these claims those that packages brought and whose content is still here. */
    static ErasureScope received(Collection<ClaimId> named, Sql sql, Projector projector, Rules rules) {
        var keys = new TreeSet<Integer>();
        named.forEach(id -> keys.add(projector.find(id)));
        var reached = new TreeSet<Integer>();
        var ids = new HashSet<ClaimId>();
        var files = new HashSet<Hash>();
        for (ClaimRow row : rows(sql, "c.k = any(?)", keys)) {
            if (!ClaimBits.has(row.state(), ClaimBits.OWN)) {
                reached.add(row.key());
                ids.add(row.id());
                if (core(sql, projector, row) instanceof Core.Statement statement
                        && statement.value() instanceof Blob blob) {
                    files.add(blob.commitment());
                }
            }
        }
        if (!files.isEmpty()) {
            files.removeAll(othersFiles(ids, sql, projector, rules));
        }
        return new ErasureScope(
                ids,
                files,
                new ErasureReach(ids.size(), 0, files.size(), named.size() - ids.size(), handed(sql, reached)));
    }

    /** A file that another claim names too has to stay. */
    private static Set<Hash> othersFiles(Set<ClaimId> ids, Sql sql, Projector projector, Rules rules) {
        var properties = rules.catalogue().properties().stream()
                .filter(property -> property.kind() == PropertyType.ValueKind.BLOB)
                .map(property -> projector.terms().find(property.key()))
                .toList();
        var files = new HashSet<Hash>();
        for (ClaimRow row : rows(sql, "c.property = any(?)", properties)) {
            if (!ids.contains(row.id())
                    && core(sql, projector, row) instanceof Core.Statement statement
                    && statement.value() instanceof Blob blob) {
                files.add(blob.commitment());
            }
        }
        return files;
    }

    private static TreeMap<String, List<ClaimId>> handed(Sql sql, Collection<Integer> claims) {
        var handed = new TreeMap<String, List<ClaimId>>();
        sql.each(
                "select distinct t.text, c.id from handed h join term t on t.k = h.partner join claim c on c.k = h.claim"
                        + " where h.claim = any(?) order by t.text, c.id",
                row -> handed.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(new ClaimId(Hash.of(row.getBytes(2)))),
                (Object) Sql.any(claims));
        return handed;
    }

    private static Set<Integer> resolutions(ObjectId object, Sql sql, Projector projector) {
        var found = new TreeSet<Integer>();
        int property = projector.terms().find(RESOLUTION_OF);
        for (ClaimRow row : rows(sql, "c.property = any(?)", List.of(property))) {
            if (core(sql, projector, row) instanceof Core.Statement statement
                    && statement.value() instanceof Ref(ObjectId target)
                    && target.equals(object)) {
                found.add(row.object());
            }
        }
        return found;
    }

    /** Adds our relations on what is reached, and on these in turn. */
    private static void relations(Sql sql, Set<Integer> objects, Set<Integer> ours, Set<ClaimId> ids) {
        Collection<Integer> next = new ArrayList<>(ours);
        var found = new TreeSet<Integer>();
        for (String end : List.of("from_object", "to_object")) {
            found.addAll(sql.list("select k from relation where " + end + " = any(?)", row -> row.getInt(1), (Object)
                    Sql.any(objects)));
        }
        while (!next.isEmpty() || !found.isEmpty()) {
            for (String end : List.of("from_claim", "to_claim")) {
                found.addAll(
                        sql.list("select k from relation where " + end + " = any(?)", row -> row.getInt(1), (Object)
                                Sql.any(next)));
            }
            var more = new ArrayList<Integer>();
            for (ClaimRow row : rows(sql, "c.k = any(?)", found)) {
                if (ClaimBits.has(row.state(), ClaimBits.OWN) && ours.add(row.key())) {
                    ids.add(row.id());
                    more.add(row.key());
                }
            }
            found.clear();
            next = more;
        }
    }

    private static List<ClaimRow> rows(Sql sql, String condition, Collection<Integer> keys) {
        return sql.list(
                "select " + ClaimRow.COLUMNS + " from claim c where " + condition + " and c.content > ?",
                ClaimRow::read,
                Sql.any(keys),
                0);
    }

    private static Core core(Sql sql, Projector projector, ClaimRow row) {
        return CanonicalForm.parseCore(projector.bodies().sealed(sql, row).core());
    }
}
