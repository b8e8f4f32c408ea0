package org.entente.vault.sealed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.entente.vault.disk.DataChannel;
import org.entente.vault.key.Aead;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.Secret;

/**
 * Opens a sealed file record by record: nothing is given out before its tag was checked, and the end is believed only if
 * the last record says so. One thread.
 */
public final class SealedInput extends InputStream {

    /** The file is not what was sealed: changed, cut, extended, or another one. */
    public static final class AlteredException extends IOException {
        private static final long serialVersionUID = 1L;

        AlteredException() {
            super("a sealed file was altered");
        }
    }

    private final DataChannel channel;
    private final Aead aead;
    private final byte[] context;
    private final long size;
    private byte[] record = new byte[0];
    private int at;
    private long index;
    private long position;
    private boolean last;

    /** Takes the channel over; {@code key} may be wiped once this returns. */
    public SealedInput(DataChannel channel, Secret key, byte[] context) throws IOException {
        this.channel = channel;
        this.aead = new Aead(key);
        this.context = context.clone();
        this.size = channel.size();
        if (!Arrays.equals(take(SealedForm.MAGIC.length), SealedForm.MAGIC)) {
            channel.close();
            throw new AlteredException();
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == record.length) {
            if (last) {
                return -1;
            }
            open();
        }
        int part = Math.min(length, record.length - at);
        System.arraycopy(record, at, into, offset, part);
        at += part;
        return part;
    }

    private void open() throws IOException {
        var head = ByteBuffer.wrap(take(SealedForm.RECORD_HEAD));
        int length = head.getInt();
        if (length < Aead.TAG_BYTES || length > SealedForm.RECORD + Aead.TAG_BYTES) {
            throw new AlteredException();
        }
        byte[] nonce = Bytes.take(head, Aead.NONCE_BYTES);
        byte[] sealed = take(length);
        last = position == size;
        byte[] plain =
                aead.open(nonce, SealedForm.associated(context, index++, last, length), sealed, 0, sealed.length);
        if (plain == null) {
            throw new AlteredException();
        }
        Arrays.fill(record, (byte) 0);
        record = plain;
        at = 0;
    }

    private byte[] take(int length) throws IOException {
        if (position + length > size) {
            throw new AlteredException();
        }
        var bytes = ByteBuffer.allocate(length);
        if (channel.readFully(bytes, position) != length) {
            throw new AlteredException();
        }
        position += length;
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(record, (byte) 0);
        channel.close();
    }
}
