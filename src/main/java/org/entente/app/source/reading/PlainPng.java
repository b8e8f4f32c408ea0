package org.entente.app.source.reading;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG file without the chunks that say nothing about its pixels. The platform's decoder unpacks compressed texts and
 * profiles whole, however large they become (PNG specification, sections 11.3.3 and 11.3.4).
 */
final class PlainPng {

    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "gAMA", "IDAT", "IEND");
    private static final int SIGNATURE = 8;
    /** Length before, check sum after. */
    private static final int AROUND = 4 + 4 + 4;

    private PlainPng() {}

    static byte[] of(byte[] png) {
        var plain = new ByteArrayOutputStream(png.length);
        plain.write(png, 0, Math.min(SIGNATURE, png.length));
        int at = SIGNATURE;
        while (at + AROUND <= png.length) {
            int length = ByteBuffer.wrap(png, at, 4).getInt();
            if (length < 0 || length > png.length - at - AROUND) {
                break; // cut off: what came whole is decoded as far as it goes
            }
            if (PIXELS.contains(new String(png, at + 4, 4, StandardCharsets.US_ASCII))) {
                plain.write(png, at, length + AROUND);
            }
            at += length + AROUND;
        }
        return plain.toByteArray();
    }
}
