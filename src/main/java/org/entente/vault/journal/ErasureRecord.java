package org.entente.vault.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.model.Hash;

/**
 * The chain part of an entry that orders contents to be erased. It names them by their commitments, which tell nothing of them,
 * and stays when they are gone.
 *
 * <pre>
 * 1   format 1
 * 32  commitment, for each content
 * </pre>
 */
public final class ErasureRecord {

    /** Kind of the entry. */
    public static final String ENTRY = "erasure";

    private static final byte FORMAT = 1;

    private ErasureRecord() {}

    public static byte[] write(Collection<Hash> contents) {
        var out = ByteBuffer.allocate(1 + contents.size() * Hash.BYTES).put(FORMAT);
        contents.forEach(each -> out.put(each.bytes()));
        return out.array();
    }

    /** Reads {@link #write}; a format of a newer version names nothing that this one knows. */
    static List<Hash> read(byte[] chain) {
        var named = new ArrayList<Hash>();
        if (chain.length > 0 && chain[0] == FORMAT) {
            for (int at = 1; at + Hash.BYTES <= chain.length; at += Hash.BYTES) {
                named.add(Hash.of(java.util.Arrays.copyOfRange(chain, at, at + Hash.BYTES)));
            }
        }
        return named;
    }
}
