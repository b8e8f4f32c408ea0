package org.entente.store.query;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.entente.model.Hash;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.ClaimRow;
import org.entente.store.projection.Keys;
import org.entente.store.projection.Sql;

/**
 * Adds up the SHA-256 values of all rows, written with ids and words instead of integer keys; the sum does not depend on
 * the order of rows. Objects and claims that are known by name only and that nothing counts are left out, since they are
 * traces of how the case came about.
 */
final class ProjectionDigest {

    private final Context context;
    private final Sql sql;
    private final Map<Integer, String> objects = new HashMap<>();
    private final Map<Integer, String> claims = new HashMap<>();
    private final Map<Integer, String> commits = new HashMap<>();
    private final long[] sum = new long[4];

    ProjectionDigest(Context context, Sql sql) {
        this.context = context;
        this.sql = sql;
        objects.put(0, "-");
        claims.put(0, "-");
        commits.put(0, "-");
    }

    Hash compute() {
        sql.each(
                "select k, id from object",
                row -> objects.put(row.getInt(1), Keys.objectId(row.getBytes(2)).toString()));
        sql.each("select k, id from claim", row -> claims.put(row.getInt(1), hex(row.getBytes(2))));
        commits();
        claims();
        objects();
        exchange();
        return new Hash(sum[0], sum[1], sum[2], sum[3]);
    }

    private void commits() {
        sql.each("select k, header, signature, author, made, secret, intent, sequence from commits", row -> {
            String header = hex(Totals.sha256().digest(row.getBytes(2)));
            commits.put(row.getInt(1), header);
            byte[] secret = row.getBytes(6);
            add(
                    "commit",
                    header,
                    hex(row.getBytes(3)),
                    author(row.getInt(4)),
                    row.getLong(5),
                    secret == null ? "" : hex(secret),
                    row.getString(7),
                    row.getLong(8));
        });
        sql.each(
                "select commits, nodes from proof",
                row -> add("proof", named(commits, row.getInt(1)), hex(row.getBytes(2))));
    }

    private String author(int key) {
        return key == 0
                ? "-"
                : context.authors().get(key).id() + "="
                        + context.authors().get(key).organisation();
    }

    private void claims() {
        sql.each("select k, commits, leaf, object, property, author, source, marking, state from claim", row -> {
            if (ClaimBits.has(row.getInt(9), ClaimBits.HELD)) {
                add(
                        "claim",
                        named(claims, row.getInt(1)),
                        named(commits, row.getInt(2)),
                        row.getInt(3),
                        named(objects, row.getInt(4)),
                        term(row.getInt(5)),
                        author(row.getInt(6)),
                        named(objects, row.getInt(7)),
                        term(row.getInt(8)),
                        row.getInt(9));
            }
        });
        sql.each(
                "select " + ClaimRow.COLUMNS + " from claim c where c.content > ?",
                row -> {
                    var claim = ClaimRow.read(row);
                    add(
                            "sealed",
                            named(claims, claim.key()),
                            hex(context.bodies().bytes(sql, claim)));
                },
                0);
        sql.each(
                "select k, kind, from_claim, from_object, to_claim, to_object from relation",
                row -> add(
                        "relation",
                        named(claims, row.getInt(1)),
                        term(row.getInt(2)),
                        named(claims, row.getInt(3)),
                        named(objects, row.getInt(4)),
                        named(claims, row.getInt(5)),
                        named(objects, row.getInt(6))));
    }

    private void objects() {
        sql.each(
                "select k, type, title, folded, claims, unsourced, sources, contested, contested_joint, grade,"
                        + " markings, organisations, links, cited, seen, first_seen, tags from object",
                row -> {
                    if (row.getInt(2) != 0 || row.getInt(5) != 0 || row.getInt(13) != 0 || row.getInt(14) != 0) {
                        add(
                                "object",
                                named(objects, row.getInt(1)),
                                term(row.getInt(2)),
                                row.getString(3),
                                row.getString(4),
                                row.getInt(5),
                                row.getInt(6),
                                row.getInt(7),
                                row.getInt(8),
                                row.getInt(9),
                                row.getString(10),
                                terms(row.getString(11)),
                                terms(row.getString(12)),
                                row.getInt(13),
                                row.getInt(14),
                                row.getLong(15),
                                row.getLong(16),
                                terms(row.getString(17)));
                    }
                });
        sql.each(
                "select object, property, contested, contested_joint, resolution, resolution_joint from contest",
                row -> add(
                        "contest",
                        named(objects, row.getInt(1)),
                        term(row.getInt(2)),
                        row.getInt(3),
                        row.getInt(4),
                        named(claims, row.getInt(5)),
                        named(claims, row.getInt(6))));
        sql.each(
                "select source, same from origin",
                row -> add("origin", named(objects, row.getInt(1)), named(objects, row.getInt(2))));
        sql.each(
                "select k, kind, source_end, target_end from link",
                row -> add(
                        "link",
                        named(objects, row.getInt(1)),
                        term(row.getInt(2)),
                        named(objects, row.getInt(3)),
                        named(objects, row.getInt(4))));
    }

    private void exchange() {
        var packages = new HashMap<Integer, String>();
        sql.each("select k, reference, sender, received, aside from package", row -> {
            packages.put(row.getInt(1), term(row.getInt(2)));
            add("package", term(row.getInt(2)), term(row.getInt(3)), row.getLong(4), row.getInt(5));
        });
        sql.each(
                "select package, claim, taken from delivery",
                row -> add("delivery", named(packages, row.getInt(1)), named(claims, row.getInt(2)), row.getInt(3)));
        sql.each(
                "select partner, claim, reference, whole from handed",
                row -> add(
                        "handed",
                        term(row.getInt(1)),
                        named(claims, row.getInt(2)),
                        term(row.getInt(3)),
                        row.getInt(4)));
        sql.each(
                "select kind, sequence, chain, content from note",
                row -> add("note", term(row.getInt(1)), row.getLong(2), hex(row.getBytes(3)), hex(row.getBytes(4))));
    }

    private static String named(Map<Integer, String> names, int key) {
        return Objects.requireNonNull(names.get(key), "a row names a key that is not there");
    }

    private String term(int number) {
        return context.terms().text(number);
    }

    private String terms(String list) {
        return context.texts(list).toString();
    }

    private void add(Object... columns) {
        var line = new StringBuilder();
        for (Object column : columns) {
            line.append(column).append('\n');
        }
        Hash hash = Hash.of(Totals.sha256().digest(line.toString().getBytes(StandardCharsets.UTF_8)));
        sum[0] += hash.w0();
        sum[1] += hash.w1();
        sum[2] += hash.w2();
        sum[3] += hash.w3();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
