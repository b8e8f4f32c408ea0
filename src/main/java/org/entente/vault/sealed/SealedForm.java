package org.entente.vault.sealed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.entente.vault.key.Aead;
import org.entente.vault.key.Bytes;

/**
 * The form of a sealed file: records of 1 MiB of plaintext, the last one shorter or equal.
 *
 * <pre>
 * 8   magic "ENTSEAL1"
 * per record:
 * 4   length    of ciphertext and tag
 * 12  nonce
 * …   ciphertext and 16 bytes of tag
 * </pre>
 *
 * The associated data of a record are a label, the context (whose file it is, under which name), its index and whether it
 * is the last. An empty file has one empty last record.
 */
final class SealedForm {

    static final byte[] MAGIC = "ENTSEAL1".getBytes(StandardCharsets.US_ASCII);
    static final int RECORD = 1 << 20;
    static final int RECORD_HEAD = 4 + Aead.NONCE_BYTES;

    private static final byte[] LABEL = Bytes.label("entente/sealed/1");

    private SealedForm() {}

    static byte[] associated(byte[] context, long index, boolean last, int length) {
        return Bytes.join(
                LABEL,
                ByteBuffer.allocate(4).putInt(context.length).array(),
                context,
                ByteBuffer.allocate(13)
                        .putLong(index)
                        .put((byte) (last ? 1 : 0))
                        .putInt(length)
                        .array());
    }
}
