package org.entente.vault.erasure;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.entente.model.Hash;
import org.entente.vault.key.Aead;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure that is under way will do: kept sealed beside the journal, so that the next opening can finish it.
 *
 * <pre>
 * 4   format 1
 * 8   sequence of the journal's head before the order was recorded
 * 4   number of sessions, 4 bytes for each
 * 4   number of contents, 32 bytes for each: its commitment
 * 4   number of attachments, 16 bytes for each: its file's name
 * </pre>
 *
 * @param sessions of the journal in which the contents lie
 */
record ErasurePlan(long before, List<Integer> sessions, List<Hash> contents, List<byte[]> attachments) {

    private static final int FORMAT = 1;
    private static final int NAME_BYTES = 16;
    private static final byte[] LABEL = Bytes.label("entente/vault-erasing/1");

    ErasurePlan {
        sessions = List.copyOf(new TreeSet<>(sessions));
        contents = List.copyOf(contents);
        attachments = List.copyOf(attachments);
    }

    byte[] seal(Secret key, RandomGenerator random) {
        var out = ByteBuffer.allocate(
                4 + 8 + 3 * 4 + sessions.size() * 4 + contents.size() * Hash.BYTES + attachments.size() * NAME_BYTES);
        out.putInt(FORMAT).putLong(before).putInt(sessions.size());
        sessions.forEach(out::putInt);
        out.putInt(contents.size());
        contents.forEach(each -> out.put(each.bytes()));
        out.putInt(attachments.size());
        attachments.forEach(out::put);
        return new Aead(key).sealWithNonce(random, LABEL, out.array());
    }

    /** Reads {@link #seal}; null if it is not what was sealed. */
    static @Nullable ErasurePlan open(Secret key, byte[] sealed) {
        byte[] plain = new Aead(key).openWithNonce(LABEL, sealed);
        if (plain == null) {
            return null;
        }
        var in = ByteBuffer.wrap(plain);
        if (in.getInt() != FORMAT) {
            return null;
        }
        long before = in.getLong();
        var sessions = new ArrayList<Integer>();
        for (int left = in.getInt(); left > 0; left--) {
            sessions.add(in.getInt());
        }
        var contents = new ArrayList<Hash>();
        for (int left = in.getInt(); left > 0; left--) {
            contents.add(Hash.of(Bytes.take(in, Hash.BYTES)));
        }
        var attachments = new ArrayList<byte[]>();
        for (int left = in.getInt(); left > 0; left--) {
            attachments.add(Bytes.take(in, NAME_BYTES));
        }
        return new ErasurePlan(before, sessions, contents, attachments);
    }
}
