package org.entente.vault.journal;

import java.nio.ByteBuffer;
import org.entente.vault.key.Aead;
import org.entente.vault.key.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * The clear head of one record in a segment.
 *
 * <pre>
 * 1   kind      1 content, 2 chain, 3 content that was erased: zeros of the same length, under a key that came later
 * 1   flags     1 end of the action (chain records only)
 * 4   length    of ciphertext and tag
 * 8   sequence  of the chain record; a content bears the number of the chain record that follows it
 * 4   index     of a content in its action, or of a chain record in its action, from 0
 * 12  nonce
 * …   ciphertext and 16 bytes of tag
 * </pre>
 */
record Frame(byte kind, byte flags, int length, long sequence, int index, byte[] nonce) {

    static final byte CONTENT = 1;
    static final byte CHAIN = 2;
    static final byte ERASED = 3;
    static final byte END = 1;

    static final int BYTES = 18 + Aead.NONCE_BYTES;
    static final int COMMITMENT_SALT = 32;
    static final int MOST_CHAIN = 1 << 20;
    private static final int MOST_LENGTH = ActionWriter.MOST_CONTENT + COMMITMENT_SALT + Aead.TAG_BYTES;

    boolean isChain() {
        return kind == CHAIN;
    }

    boolean isErased() {
        return kind == ERASED;
    }

    boolean isEnd() {
        return flags == END;
    }

    /** What the record is bound to besides its place: kind, flags, length, sequence, index. */
    byte[] associated() {
        return ByteBuffer.allocate(18)
                .put(kind)
                .put(flags)
                .putInt(length)
                .putLong(sequence)
                .putInt(index)
                .array();
    }

    byte[] bytes() {
        return Bytes.join(associated(), nonce);
    }

    /** Reads a frame's head; null if no record of ours can begin like this. */
    static @Nullable Frame read(ByteBuffer in) {
        if (in.remaining() < BYTES) {
            return null;
        }
        byte kind = in.get();
        byte flags = in.get();
        int length = in.getInt();
        long sequence = in.getLong();
        int index = in.getInt();
        boolean content = (kind == CONTENT || kind == ERASED)
                && flags == 0
                && length > COMMITMENT_SALT + Aead.TAG_BYTES
                && length <= MOST_LENGTH;
        boolean chain = kind == CHAIN
                && (flags == 0 || flags == END)
                && length >= Aead.TAG_BYTES
                && length <= MOST_CHAIN + Aead.TAG_BYTES;
        if (!(content || chain) || sequence < 1 || index < 0) {
            return null;
        }
        return new Frame(kind, flags, length, sequence, index, Bytes.take(in, Aead.NONCE_BYTES));
    }
}
