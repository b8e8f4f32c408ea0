package org.entente.exchange.cms;

import java.io.IOException;
import java.io.OutputStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;

/** Writes BER of indefinite length around DER parts (X.690, 8.1.3.6), so that content of unknown length streams. */
final class BerWriter {

    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int OCTETS = 0x04;
    static final int OCTETS_CONSTRUCTED = 0x24;
    static final int CONTEXT_0 = 0xA0;
    static final int INDEFINITE = 0x80;

    /** The content length of every octet string of a chunked one, but the last. */
    static final int CHUNK = 32 << 10;

    private final OutputStream out;

    BerWriter(OutputStream out) {
        this.out = out;
    }

    BerWriter open(int tag) throws IOException {
        out.write(tag);
        out.write(INDEFINITE);
        return this;
    }

    BerWriter der(ASN1Encodable part) throws IOException {
        out.write(encoded(part));
        return this;
    }

    BerWriter end(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            out.write(0);
            out.write(0);
        }
        return this;
    }

    /** A stream whose bytes become octet strings of {@link #CHUNK} bytes; closing it writes the last one only. */
    OutputStream chunks() {
        return new OutputStream() {
            private final byte[] chunk = new byte[CHUNK];
            private int length;

            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int count) throws IOException {
                int done = 0;
                while (done < count) {
                    int part = Math.min(count - done, CHUNK - length);
                    System.arraycopy(bytes, offset + done, chunk, length, part);
                    length += part;
                    done += part;
                    if (length == CHUNK) {
                        emit();
                    }
                }
            }

            @Override
            public void close() throws IOException {
                if (length > 0) {
                    emit();
                }
            }

            private void emit() throws IOException {
                out.write(OCTETS);
                writeLength(length);
                out.write(chunk, 0, length);
                length = 0;
            }
        };
    }

    private void writeLength(int length) throws IOException {
        if (length > 0xFF) {
            out.write(0x82);
            out.write(length >> 8);
        } else if (length > 0x7F) {
            out.write(0x81);
        }
        out.write(length);
    }

    static byte[] encoded(ASN1Encodable part) {
        try {
            return part.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException("a value in memory always has a DER form", e);
        }
    }
}
