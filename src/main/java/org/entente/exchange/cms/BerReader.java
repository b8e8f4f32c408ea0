package org.entente.exchange.cms;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Primitive;

/** Reads exactly what {@link BerWriter} writes and refuses every other spelling, before any library sees the bytes. */
final class BerReader {

    private final InputStream in;

    BerReader(InputStream in) {
        this.in = in;
    }

    /** The next bytes must be these. */
    void expect(int... bytes) throws IOException, ShapeException {
        for (int expected : bytes) {
            if (in.read() != expected) {
                throw ShapeException.shape("not built as packages are");
            }
        }
    }

    void open(int tag) throws IOException, ShapeException {
        expect(tag, BerWriter.INDEFINITE);
    }

    void end(int count) throws IOException, ShapeException {
        for (int i = 0; i < count; i++) {
            expect(0, 0);
        }
    }

    void endOfFile() throws IOException, ShapeException {
        if (in.read() >= 0) {
            throw ShapeException.shape("something follows the package");
        }
    }

    /** The next element must be exactly this one. */
    void expect(org.bouncycastle.asn1.ASN1Encodable part) throws IOException, ShapeException {
        byte[] expected = BerWriter.encoded(part);
        if (!Arrays.equals(in.readNBytes(expected.length), expected)) {
            throw ShapeException.shape("not built as packages are");
        }
    }

    /** The next element, whole: it must have that tag, a definite length of at most {@code longest}, and be in DER. */
    byte[] element(int tag, int longest) throws IOException, ShapeException {
        expect(tag);
        int first = in.read();
        int lengthBytes = first > 0x80 ? first - 0x80 : 0;
        if (first < 0 || first == BerWriter.INDEFINITE || lengthBytes > 3) {
            throw ShapeException.shape("a length is not as it should be");
        }
        byte[] length = in.readNBytes(lengthBytes);
        int size = lengthBytes == 0 ? first : 0;
        for (byte part : length) {
            size = size << 8 | (part & 0xFF);
        }
        if (size > longest) {
            throw new ShapeException(ShapeException.Kind.TOO_LARGE, "a part is longer than allowed");
        }
        byte[] element = new byte[2 + length.length + size];
        element[0] = (byte) tag;
        element[1] = (byte) first;
        System.arraycopy(length, 0, element, 2, length.length);
        if (in.readNBytes(element, 2 + length.length, size) != size) {
            throw ShapeException.shape("cut short");
        }
        try {
            if (!Arrays.equals(BerWriter.encoded(ASN1Primitive.fromByteArray(element)), element)) {
                throw ShapeException.shape("not in DER");
            }
        } catch (IOException | RuntimeException e) { // what the library throws for bytes that are no ASN.1
            throw ShapeException.shape("not in DER");
        }
        return element;
    }

    /** Chunked octets up to their end mark, which is read too; they come in chunks of one length. */
    Chunks chunks() {
        return new Chunks();
    }

    /** Hands out one chunk after the other. */
    final class Chunks {
        private final byte[] chunk = new byte[BerWriter.CHUNK];
        private boolean last;

        private Chunks() {}

        byte[] bytes() {
            return chunk;
        }

        /** The length of the next chunk, now in {@link #bytes}, or −1 after the last. */
        int next() throws IOException, ShapeException {
            int tag = in.read();
            if (tag == 0) {
                expect(0);
                return -1;
            }
            if (tag != BerWriter.OCTETS || last) {
                throw ShapeException.shape("content is not cut as packages cut it");
            }
            int length = length();
            last = length < BerWriter.CHUNK;
            if (in.readNBytes(chunk, 0, length) != length) {
                throw ShapeException.shape("cut short");
            }
            return length;
        }

        private int length() throws IOException, ShapeException {
            int first = in.read();
            int length = switch (first) {
                case 0x81 -> in.read();
                case 0x82 -> in.read() << 8 | in.read();
                default -> first;
            };
            boolean shortest = first == 0x82 ? length > 0xFF : first != 0x81 || length > 0x7F;
            boolean plain = first == 0x81 || first == 0x82 || first < 0x80;
            if (length <= 0 || length > BerWriter.CHUNK || !plain || !shortest) {
                throw ShapeException.shape("content is not cut as packages cut it");
            }
            return length;
        }
    }
}
