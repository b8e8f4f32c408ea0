package org.entente.store.projection;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.model.CommitId;

/** Ids of commits by their integer key, since every claim names its commit. Written by the one writer, read by any thread. */
public final class Commits {

    private final Map<Integer, CommitId> ids = new ConcurrentHashMap<>();
    private int last;

    Commits(Sql writer) {
        writer.each("select k, commit_id from commits", row -> know(row.getInt(1), id(row.getBytes(2))));
    }

    void know(int key, CommitId id) {
        ids.put(key, id);
        last = Math.max(last, key);
    }

    int next() {
        return ++last;
    }

    public CommitId id(int key) {
        CommitId known = ids.get(key);
        if (known == null) {
            throw new IllegalStateException("no commit " + key);
        }
        return known;
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static CommitId id(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new CommitId(new UUID(buffer.getLong(), buffer.getLong()));
    }
}
