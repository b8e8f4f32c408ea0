package org.entente.vault.key;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.vault.Head;

/**
 * What {@code header.a} and {@code header.b} say.
 *
 * <pre>
 * 8   magic "ENTVAULT"
 * 2   format 1, or 2 with slots of the third kind
 * 2   suite 1: AES-256-GCM, HKDF-SHA-384, HMAC-SHA-384, SHA-384, Argon2id
 * 16  vault id
 * 44  case id, AES-256-GCM: nonce, ciphertext, tag
 * 8   generation of this header
 * 4   key epoch
 * 1   number of key slots, 1 to 16
 * …   the slots ({@link KeySlot}): 105 bytes each, those of the third kind 347
 * 8   generation of the key table
 * 48  SHA-384 of the key table's file
 * 8   sealed sequence
 * 48  sealed head hash
 * 48  HMAC-SHA-384 of everything above
 * </pre>
 *
 * @param sealedCase the case id, encrypted, so that two nations' vaults of one case do not show that they are
 */
record Header(
        UUID vault,
        byte[] sealedCase,
        long generation,
        int epoch,
        List<KeySlot> slots,
        long tableGeneration,
        byte[] tableHash,
        Head seal) {

    static final int MOST_BYTES = 8192;
    static final int FORMAT = 1;
    static final int FORMAT_WITH_PAIRS = 2;
    static final int SUITE = 1;

    private static final byte[] MAGIC = "ENTVAULT".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int SEALED_CASE_BYTES = Aead.NONCE_BYTES + Bytes.UUID_BYTES + Aead.TAG_BYTES;
    static final int MOST_SLOTS = 16;
    private static final int MAC_BYTES = 48;
    private static final int BEFORE_SLOTS = 8 + 2 + 2 + Bytes.UUID_BYTES + SEALED_CASE_BYTES + 8 + 4 + 1;
    private static final int AFTER_SLOTS = 8 + Bytes.SHA384_BYTES + 8 + Head.HASH_BYTES;

    Header {
        slots = List.copyOf(slots);
        if (slots.isEmpty() || slots.size() > MOST_SLOTS) {
            throw new IllegalArgumentException("a header has 1 to 16 slots, got " + slots.size());
        }
    }

    Header sealed(long newGeneration, Head head) {
        return new Header(vault, sealedCase, newGeneration, epoch, slots, tableGeneration, tableHash, head);
    }

    Header withTable(long newGeneration, long newTableGeneration, byte[] newTableHash, Head head) {
        return new Header(vault, sealedCase, newGeneration, epoch, slots, newTableGeneration, newTableHash, head);
    }

    Header withSlots(long newGeneration, List<KeySlot> newSlots) {
        return new Header(vault, sealedCase, newGeneration, epoch, newSlots, tableGeneration, tableHash, seal);
    }

    /** The same vault from its next epoch on: everything that the vault key wraps is wrapped anew. */
    Header inNextEpoch(
            long newGeneration,
            byte[] newSealedCase,
            List<KeySlot> newSlots,
            long newTableGeneration,
            byte[] newTableHash) {
        return new Header(
                vault, newSealedCase, newGeneration, epoch + 1, newSlots, newTableGeneration, newTableHash, seal);
    }

    byte[] write(Secret macKey) {
        byte[] body = body();
        return Bytes.join(body, Bytes.hmac(macKey, body));
    }

    private byte[] body() {
        byte[] written = Bytes.join(slots.stream().map(KeySlot::bytes).toArray(byte[][]::new));
        int format = slots.stream().anyMatch(PairedSlot.class::isInstance) ? FORMAT_WITH_PAIRS : FORMAT;
        var out = ByteBuffer.allocate(BEFORE_SLOTS + written.length + AFTER_SLOTS);
        out.put(MAGIC).putShort((short) format).putShort((short) SUITE);
        out.put(Bytes.of(vault)).put(sealedCase).putLong(generation).putInt(epoch);
        out.put((byte) slots.size());
        out.put(written);
        out.putLong(tableGeneration).put(tableHash);
        out.putLong(seal.sequence()).put(seal.hash());
        return out.array();
    }

    /** Reads a header without believing it: only {@link #authenticates} can tell whether it is ours. */
    static Header readUntrusted(byte[] file) throws DamagedException {
        if (file.length < BEFORE_SLOTS || !Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new DamagedException("vault.damaged.header");
        }
        var in = ByteBuffer.wrap(file);
        in.position(MAGIC.length);
        int format = in.getShort();
        int suite = in.getShort();
        if ((format != FORMAT && format != FORMAT_WITH_PAIRS) || suite != SUITE) {
            throw new DamagedException("vault.damaged.newer", format, suite);
        }
        UUID vault = Bytes.uuid(in);
        byte[] sealedCase = Bytes.take(in, SEALED_CASE_BYTES);
        long generation = in.getLong();
        int epoch = in.getInt();
        int count = in.get();
        if (count < 1 || count > MOST_SLOTS) {
            throw new DamagedException("vault.damaged.header");
        }
        var slots = new ArrayList<KeySlot>();
        for (int i = 0; i < count; i++) {
            slots.add(KeySlot.read(in, format == FORMAT_WITH_PAIRS));
        }
        if (in.remaining() != AFTER_SLOTS + MAC_BYTES) {
            throw new DamagedException("vault.damaged.header");
        }
        long tableGeneration = in.getLong();
        byte[] tableHash = Bytes.take(in, Bytes.SHA384_BYTES);
        long sequence = in.getLong();
        byte[] hash = Bytes.take(in, Head.HASH_BYTES);
        if (sequence < 0) {
            throw new DamagedException("vault.damaged.header");
        }
        return new Header(
                vault, sealedCase, generation, epoch, slots, tableGeneration, tableHash, new Head(sequence, hash));
    }

    /** Whether a header file was written by somebody who knew this vault's key. */
    static boolean authenticates(byte[] file, Secret macKey) {
        int body = file.length - MAC_BYTES;
        return body > 0
                && MessageDigest.isEqual(
                        Bytes.hmac(macKey, Arrays.copyOf(file, body)), Arrays.copyOfRange(file, body, file.length));
    }
}
