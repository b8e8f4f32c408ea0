package org.entente.store.query;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import org.entente.model.Hash;
import org.entente.store.projection.ClaimBits;

/** Counts and digests over the whole case. */
public final class Totals {

    /** Rows asked for at once: the database writes larger answers to a file first. */
    private static final int AT_ONCE = 10_000;

    private final Context context;

    Totals(Context context) {
        this.context = context;
    }

    /**
     * Counts, and the digest of all claims; reads every claim's id, a second or two for a million. What only this
     * workstation knows (partners, agreements, settings) is not counted: no other workstation can hold it.
     */
    public Info info() {
        Hash digest = digest();
        return context.read(sql -> {
            var local = LocalClaims.of(context, sql);
            int mark = context.marks().object();
            int link = context.terms().find("link");
            int objects =
                    sql.number("select count(*) from object where k <= ? and type <> ? and type <> ?", mark, 0, link);
            return new Info(
                    objects - local.objects().size(),
                    sql.number("select count(*) from link where k <= ?", mark),
                    context.projector().meta().taken() - local.claims().size(),
                    sql.number("select count(*) from commits"),
                    sql.number("select count(*) from contest where object <= ? and contested = ?", mark, 1),
                    digest);
        });
    }

    /** Names what the claims of the case are now; see {@link org.entente.store.projection.Meta#contentName()}. */
    public String contentName() {
        return context.projector().meta().contentName();
    }

    /** SHA-256 over the sorted ids of all claims that are held and taken or were erased, but for those that are local by their nature. */
    public Hash digest() {
        return context.read(sql -> {
            var local = LocalClaims.of(context, sql).claims();
            var ids = new ArrayList<Hash>();
            int last = context.marks().claim();
            for (int from = 1; from <= last; from += AT_ONCE) {
                sql.each(
                        "select id, state, k from claim where k between ? and ?",
                        row -> {
                            boolean counts = ClaimBits.has(row.getInt(2), ClaimBits.HELD | ClaimBits.TAKEN)
                                    || ClaimBits.has(row.getInt(2), ClaimBits.ERASED);
                            if (counts && !local.contains(row.getInt(3))) {
                                ids.add(Hash.of(row.getBytes(1)));
                            }
                        },
                        from,
                        Math.min(last, from + AT_ONCE - 1));
            }
            Hash[] sorted = ids.toArray(Hash[]::new);
            Arrays.parallelSort(sorted);
            MessageDigest digest = sha256();
            for (Hash id : sorted) {
                digest.update(id.bytes());
            }
            return Hash.of(digest.digest());
        });
    }

    /**
     * A digest over everything in the projections, whatever integer keys and order the rows have: equal digests say that
     * rebuilt projections equal the live ones. Costs a read of the whole database.
     */
    public Hash projectionDigest() {
        return context.read(sql -> new ProjectionDigest(context, sql).compute());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
