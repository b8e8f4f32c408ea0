package org.entente.store.projection;

import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.model.ObjectId;

/** Finds integer keys for readers. */
public final class Keys {

    private Keys() {}

    /** The key of an object, or 0. */
    public static int object(Sql sql, ObjectId id) {
        for (long word = ClaimTable.word(id); ; word++) {
            var found = sql.first(
                    "select o.k, o.id from object_ref r join object o on o.k = r.k where r.w = ?",
                    row -> objectId(row.getBytes(2)).equals(id) ? row.getInt(1) : -1,
                    word);
            if (found.isEmpty()) {
                return 0;
            }
            if (found.get() > 0) {
                return found.get();
            }
        }
    }

    /** The key of a claim that is held or known by name, or 0. */
    public static int claim(Sql sql, ClaimId id) {
        for (long word = id.hash().w0(); ; word++) {
            var found = sql.first(
                    "select c.k, c.id from claim_ref r join claim c on c.k = r.k where r.w = ?",
                    row -> Hash.of(row.getBytes(2)).equals(id.hash()) ? row.getInt(1) : -1,
                    word);
            if (found.isEmpty()) {
                return 0;
            }
            if (found.get() > 0) {
                return found.get();
            }
        }
    }

    public static ObjectId objectId(byte[] bytes) {
        return ObjectTable.id(bytes);
    }
}
