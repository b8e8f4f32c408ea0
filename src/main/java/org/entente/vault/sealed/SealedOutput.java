package org.entente.vault.sealed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.entente.vault.disk.DataChannel;
import org.entente.vault.key.Aead;
import org.entente.vault.key.Secret;

/**
 * Seals what is written to it. Closing writes the last record and forces the file; a file that was not closed does not
 * read. One thread.
 */
public final class SealedOutput extends OutputStream {

    private final DataChannel channel;
    private final Aead aead;
    private final byte[] context;
    private final RandomGenerator random;
    private final byte[] record = new byte[SealedForm.RECORD];
    private int filled;
    private long index;
    private long position;
    private long size;
    private boolean closed;

    /** Takes the channel over; {@code key} may be wiped once this returns. */
    public SealedOutput(DataChannel channel, Secret key, byte[] context, RandomGenerator random) throws IOException {
        this.channel = channel;
        this.aead = new Aead(key);
        this.context = context.clone();
        this.random = random;
        channel.write(ByteBuffer.wrap(SealedForm.MAGIC), 0);
        position = SealedForm.MAGIC.length;
    }

    /** Bytes of plaintext so far. */
    public long size() {
        return size;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("already closed");
        }
        int at = offset;
        int left = length;
        while (left > 0) {
            if (filled == record.length) {
                seal(false); // only now is it certain that another record follows
            }
            int part = Math.min(left, record.length - filled);
            System.arraycopy(bytes, at, record, filled, part);
            filled += part;
            at += part;
            left -= part;
        }
        size += length;
    }

    private void seal(boolean last) throws IOException {
        var nonce = new byte[Aead.NONCE_BYTES];
        random.nextBytes(nonce);
        int length = filled + Aead.TAG_BYTES;
        byte[] sealed = aead.seal(
                nonce,
                SealedForm.associated(context, index++, last, length),
                filled == record.length ? record : Arrays.copyOf(record, filled));
        var out = ByteBuffer.allocate(SealedForm.RECORD_HEAD + length);
        out.putInt(length).put(nonce).put(sealed).flip();
        channel.write(out, position);
        position += SealedForm.RECORD_HEAD + length;
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (channel) {
            seal(true);
            channel.force();
        } finally {
            Arrays.fill(record, (byte) 0);
        }
    }

    /** Lets go of the channel without finishing: what was written does not read. */
    public void abandon() throws IOException {
        closed = true;
        Arrays.fill(record, (byte) 0);
        channel.close();
    }
}
