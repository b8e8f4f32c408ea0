package org.entente.store.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.provenance.SealedClaim;
import org.entente.store.StoreException;
import org.entente.store.record.ClaimBatch;
import org.entente.store.record.SealedBody;
import org.entente.vault.journal.ContentAddress;
import org.jspecify.annotations.Nullable;

/**
 * Reads what claims say from the journal. The last few megabytes stay decrypted, because claims that are read together were
 * mostly written together. Safe for several threads.
 */
public final class Bodies {

    /** Reads a content from the journal. */
    @FunctionalInterface
    public interface Source {
        byte[] content(ContentAddress address);
    }

    private static final int MOST_BYTES = 4 << 20;

    private final Source source;
    private final Map<Integer, byte[]> recent = new LinkedHashMap<>(64, 0.75f, true);
    private int bytes;

    Bodies(Source source) {
        this.source = source;
    }

    /** The sealed claim of a row that has a body. */
    public SealedClaim sealed(Sql sql, ClaimRow row) {
        SealedClaim whole = SealedBody.read(row.id(), row.leaf(), stored(sql, row));
        return row.body().isWhole() ? whole : whole.withoutAttribution();
    }

    /** The body as the journal keeps it, or as much of it as is to be read. */
    public byte[] bytes(Sql sql, ClaimRow row) {
        return row.body().isWhole() ? stored(sql, row) : SealedBody.write(sealed(sql, row));
    }

    /** What a claim says alone, which is most of what readers want: its line, as it was hashed. */
    public byte[] core(Sql sql, Body body) {
        return SealedBody.core(ClaimBatch.at(content(sql, body.content()), body.start()));
    }

    private byte[] stored(Sql sql, ClaimRow row) {
        return ClaimBatch.at(content(sql, row.body().content()), row.body().start());
    }

    private byte[] content(Sql sql, int key) {
        byte[] known = recent(key);
        if (known != null) {
            return known;
        }
        ContentAddress address = sql.first(
                        "select segment, place, previous, commitment from content where k = ?",
                        row -> new ContentAddress(row.getInt(1), row.getLong(2), row.getBytes(3), row.getBytes(4)),
                        key)
                .orElseThrow(() -> new StoreException("store.projections", new IllegalStateException("no content")));
        byte[] content = source.content(address);
        keep(key, content);
        return content;
    }

    private synchronized byte @Nullable [] recent(int key) {
        return recent.get(key);
    }

    private synchronized void keep(int key, byte[] content) {
        if (recent.put(key, content) == null) {
            bytes += content.length;
        }
        var oldest = recent.entrySet().iterator();
        while (bytes > MOST_BYTES && recent.size() > 1) {
            bytes -= oldest.next().getValue().length;
            oldest.remove();
        }
    }
}
