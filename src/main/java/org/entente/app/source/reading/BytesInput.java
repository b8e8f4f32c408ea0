package org.entente.app.source.reading;

import javax.imageio.stream.ImageInputStreamImpl;

/** Bytes in memory as the decoders of pictures read them; the platform's own streams keep a second copy. */
final class BytesInput extends ImageInputStreamImpl {

    private final byte[] bytes;

    BytesInput(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        bitOffset = 0;
        int part = (int) Math.min(length, bytes.length - streamPos);
        if (part <= 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, (int) streamPos, into, offset, part);
        streamPos += part;
        return part;
    }

    @Override
    public long length() {
        return bytes.length;
    }
}
