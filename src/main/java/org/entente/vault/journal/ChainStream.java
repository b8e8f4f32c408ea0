package org.entente.vault.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.DamagedException;

/**
 * What the chain records of one action say, put together.
 *
 * <pre>
 * per entry:
 * 1   kind length in bytes, 1 to 255
 * …   kind, UTF-8
 * 4   chain length
 * …   chain
 * 4   number of contents
 *     per content: 4 index, 32 commitment = SHA-256(0x05 ‖ salt ‖ content)
 * </pre>
 */
final class ChainStream {

    static final int COMMITMENT_BYTES = 32;

    private ChainStream() {}

    /** One entry as it was read. */
    record Entry(String kind, byte[] chain, int[] contents, byte[] commitments) {

        /** Commitment of one of its contents. */
        byte[] commitment(int at) {
            int from = at * COMMITMENT_BYTES;
            return Arrays.copyOfRange(commitments, from, from + COMMITMENT_BYTES);
        }
    }

    static byte[] commitment(byte[] salt, byte[] content, int offset, int length) {
        var digest = Bytes.sha256();
        digest.update((byte) 5);
        digest.update(salt, 0, Frame.COMMITMENT_SALT);
        digest.update(content, offset, length);
        return digest.digest();
    }

    static byte[] write(String kind, byte[] chain, int[] contents, List<byte[]> commitments) {
        byte[] name = kind.getBytes(StandardCharsets.UTF_8);
        if (name.length < 1 || name.length > 255) {
            throw new IllegalArgumentException("an entry's kind has 1 to 255 bytes, got " + name.length);
        }
        var bytes =
                new ByteArrayOutputStream(9 + name.length + chain.length + contents.length * (4 + COMMITMENT_BYTES));
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(name.length);
            out.write(name);
            out.writeInt(chain.length);
            out.write(chain);
            out.writeInt(contents.length);
            for (int index : contents) {
                out.writeInt(index);
                out.write(commitments.get(index));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<Entry> read(byte[] stream, int length) throws DamagedException {
        var entries = new ArrayList<Entry>();
        var in = ByteBuffer.wrap(stream, 0, length);
        try {
            while (in.hasRemaining()) {
                String kind = new String(Bytes.take(in, in.get() & 0xff), StandardCharsets.UTF_8);
                byte[] chain = Bytes.take(in, bounded(in.getInt(), in.remaining()));
                int count = bounded(in.getInt(), in.remaining() / (4 + COMMITMENT_BYTES));
                var contents = new int[count];
                var commitments = new byte[count * COMMITMENT_BYTES];
                for (int i = 0; i < count; i++) {
                    contents[i] = in.getInt();
                    in.get(commitments, i * COMMITMENT_BYTES, COMMITMENT_BYTES);
                }
                entries.add(new Entry(kind, chain, contents, commitments));
            }
        } catch (java.nio.BufferUnderflowException e) {
            throw new DamagedException("vault.damaged.journal");
        }
        return entries;
    }

    private static int bounded(int value, int most) throws DamagedException {
        if (value < 0 || value > most) {
            throw new DamagedException("vault.damaged.journal");
        }
        return value;
    }
}
