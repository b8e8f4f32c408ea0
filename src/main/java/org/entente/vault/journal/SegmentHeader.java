package org.entente.vault.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.entente.vault.Head;
import org.entente.vault.key.Bytes;

/**
 * What a segment file begins with. Every byte is known to the reader before it reads: it only says so, for somebody
 * without the key, and the associated data of every record repeat it.
 *
 * <pre>
 * 8   magic "ENTSEG01"
 * 16  vault id
 * 4   epoch
 * 4   session
 * 4   segment
 * 8   sequence  } the journal's head before this segment
 * 48  hash      }
 * </pre>
 */
record SegmentHeader(UUID vault, int epoch, int session, int segment, Head before) {

    static final int BYTES = 8 + Bytes.UUID_BYTES + 3 * 4 + 8 + Head.HASH_BYTES;

    private static final byte[] MAGIC = "ENTSEG01".getBytes(StandardCharsets.US_ASCII);

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .put(MAGIC)
                .put(Bytes.of(vault))
                .putInt(epoch)
                .putInt(session)
                .putInt(segment)
                .putLong(before.sequence())
                .put(before.hash())
                .array();
    }

    /** The head that a segment's header names; believed only for a file that we wrote ourselves or that records confirm. */
    static Head before(ByteBuffer header) {
        ByteBuffer in = header.duplicate();
        in.position(in.position() + 8 + Bytes.UUID_BYTES + 3 * 4);
        return new Head(in.getLong() & Long.MAX_VALUE, Bytes.take(in, Head.HASH_BYTES));
    }

    /** The epoch that a segment's header names, unproven; 0 if it is no header of this vault. */
    static int epoch(ByteBuffer header, UUID vault) {
        ByteBuffer in = header.duplicate();
        return !Arrays.equals(Bytes.take(in, MAGIC.length), MAGIC)
                        || !Bytes.uuid(in).equals(vault)
                ? 0
                : in.getInt();
    }

    /** What every record's associated data begin with; vault id, epoch, session and segment follow, then the chain's hash. */
    byte[] associated(byte[] previousHash, Frame frame) {
        return associated(vault, epoch, session, segment, previousHash, frame);
    }

    /** The same for somebody who has not read the segment's beginning. */
    static byte[] associated(UUID vault, int epoch, int session, int segment, byte[] previousHash, Frame frame) {
        return Bytes.join(
                LABEL,
                Bytes.of(vault),
                ByteBuffer.allocate(12)
                        .putInt(epoch)
                        .putInt(session)
                        .putInt(segment)
                        .array(),
                previousHash,
                frame.associated());
    }

    private static final byte[] LABEL = Bytes.label("entente/record/1");

    static String fileName(int segment) {
        return String.format(Locale.ROOT, "%04d.seg", segment);
    }

    /** The number in a segment's file name, or 0 if it is no such name. */
    static int numberOf(String fileName) {
        if (!fileName.matches("[0-9]{4,9}\\.seg")) {
            return 0;
        }
        int number = Integer.parseInt(fileName.substring(0, fileName.length() - 4));
        return fileName(number).equals(fileName) ? number : 0;
    }
}
