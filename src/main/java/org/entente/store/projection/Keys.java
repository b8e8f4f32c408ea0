package org.entente.store.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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

    /** The keys of those of the objects that are known, asked for in one go. */
    public static Map<ObjectId, Integer> objects(Sql sql, Collection<ObjectId> ids) {
        var byWord = new HashMap<Long, ObjectId>();
        var crowded = new HashSet<ObjectId>();
        for (ObjectId id : ids) {
            ObjectId other = byWord.put(ClaimTable.word(id), id);
            if (other != null && !other.equals(id)) {
                crowded.add(other);
            }
        }
        var keys = new HashMap<ObjectId, Integer>();
        sql.each(
                "select r.w, o.k, o.id from object_ref r join object o on o.k = r.k where r.w = any(?)",
                row -> {
                    ObjectId wanted = byWord.get(row.getLong(1));
                    if (objectId(row.getBytes(3)).equals(wanted)) {
                        keys.put(wanted, row.getInt(2));
                    } else if (wanted != null) {
                        crowded.add(wanted);
                    }
                },
                (Object) byWord.keySet().toArray());
        for (ObjectId id : crowded) { // ids that share 64 bits of their hash stand behind each other
            int key = object(sql, id);
            if (key != 0) {
                keys.put(id, key);
            }
        }
        return keys;
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
