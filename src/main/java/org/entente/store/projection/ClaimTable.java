package org.entente.store.projection;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.Hash;
import org.entente.model.ObjectId;

/** Writes rows of claims and relations, and finds keys of claims. */
final class ClaimTable {

    private final Sql sql;
    private final Dictionary terms;
    private final KeyIndex<ClaimId> index;
    private final Batch claims;
    private final Batch relations;
    private final Batch states;
    private final Batch markings;
    private int next;

    ClaimTable(Sql sql, Dictionary terms, int last) {
        this.sql = sql;
        this.terms = terms;
        this.next = last + 1;
        index = new KeyIndex<>(sql, "claim_ref", this::isSame);
        claims = new Batch(
                sql,
                "insert into claim (k, id, commits, leaf, object, property, author, source, marking, state,"
                        + " content, place) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        relations = new Batch(
                sql,
                "insert into relation (k, kind, from_claim, from_object, to_claim, to_object)"
                        + " values (?, ?, ?, ?, ?, ?)");
        states = new Batch(sql, "update claim set state = ? where k = ?");
        markings = new Batch(sql, "update claim set marking = ? where k = ?");
    }

    private boolean isSame(int key, ClaimId id) {
        Optional<ClaimId> stored = stored(key);
        if (stored.isEmpty()) {
            flush();
            stored = stored(key);
        }
        return stored.isEmpty() || stored.get().equals(id); // an unsent group's claim: 64 bits will do until it is sent
    }

    private Optional<ClaimId> stored(int key) {
        return sql.first("select id from claim where k = ?", row -> new ClaimId(Hash.of(row.getBytes(1))), key);
    }

    /** The key of a claim, or 0. */
    int find(ClaimId id) {
        return index.find(id.hash().w0(), id);
    }

    /** The key of a claim; one that is not here is known by name from now on. */
    int intern(ClaimId id) {
        int known = find(id);
        if (known != 0) {
            return known;
        }
        int key = next++;
        index.put(key);
        claims.add(key, id.hash().bytes(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        return key;
    }

    /** A key for a claim that is not here; {@code isRandom} if its id was only just made. */
    int allot(ClaimId id, boolean isRandom) {
        int key = next++;
        if (isRandom) {
            index.putFresh(id.hash().w0(), key);
        } else {
            index.put(key);
        }
        return key;
    }

    void insert(ClaimRow row) {
        claims.add(
                row.key(),
                row.id().hash().bytes(),
                row.commit(),
                row.leaf(),
                row.object(),
                row.property(),
                row.author(),
                row.source(),
                row.marking(),
                row.state(),
                row.body().content(),
                row.body().place());
    }

    /** Gives a claim that was known by name its content. */
    void fill(ClaimRow row) {
        flush();
        sql.update(
                "update claim set commits = ?, leaf = ?, object = ?, property = ?, author = ?, source = ?, marking = ?,"
                        + " state = ?, content = ?, place = ? where k = ?",
                row.commit(),
                row.leaf(),
                row.object(),
                row.property(),
                row.author(),
                row.source(),
                row.marking(),
                row.state(),
                row.body().content(),
                row.body().place(),
                row.key());
    }

    /** Adds the half of a claim that had been withheld. */
    void complete(int key, int source, Body body) {
        flush();
        sql.update(
                "update claim set source = ?, content = ?, place = ? where k = ?",
                source,
                body.content(),
                body.place(),
                key);
    }

    void relation(int key, Core.Relation relation, java.util.function.ToIntFunction<ObjectId> objects) {
        relations.add(
                key,
                terms.intern(relation.kind()),
                relation.from() instanceof End.OfClaim(var id) ? intern(id) : 0,
                relation.from() instanceof End.OfObject(var id) ? objects.applyAsInt(id) : 0,
                relation.to() instanceof End.OfClaim(var id) ? intern(id) : 0,
                relation.to() instanceof End.OfObject(var id) ? objects.applyAsInt(id) : 0);
    }

    void state(int key, int state) {
        states.add(state, key);
    }

    void marking(int key, int marking) {
        markings.add(marking, key);
    }

    void flush() {
        claims.flush();
        relations.flush();
        states.flush();
        markings.flush();
    }

    void flushIndex(Runnable afterSome) {
        index.flush(afterSome);
    }

    int last() {
        return next - 1;
    }

    /** 64 bits of an object id's hash: nobody can choose ids that crowd together in the index. */
    static long word(ObjectId id) {
        try {
            byte[] bytes = ByteBuffer.allocate(16)
                    .putLong(id.value().getMostSignificantBits())
                    .putLong(id.value().getLeastSignificantBits())
                    .array();
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
