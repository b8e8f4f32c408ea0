package org.entente.app.source.reading;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Files to open: harmless ones and others. */
public final class Samples {

    static {
        org.apache.pdfbox.pdmodel.font.FontMappers.set(new PageFonts()); // as the product, which lists no fonts on disk
    }

    private Samples() {}

    /** A picture whose left half is red and right half blue. */
    public static byte[] picture(int width, int height, String format) {
        return encode(painted(width, height), format);
    }

    private static byte[] encode(BufferedImage image, String format) {
        ImageIO.setUseCache(false);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage painted(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    /** A document of one page that is nothing but a picture. */
    public static byte[] scan() {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(JPEGFactory.createFromImage(document, painted(64, 48)), 40, 300, 320, 150);
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A document with a sentence and a picture on each page. */
    public static byte[] document(int pages, String sentence) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var picture = JPEGFactory.createFromImage(document, painted(64, 48));
            for (int number = 1; number <= pages; number++) {
                var page = new PDPage(PDRectangle.A5);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    content.newLineAtOffset(40, 500);
                    content.showText(sentence + " " + number);
                    content.endText();
                    content.drawImage(picture, 40, 300, 320, 150);
                }
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One chunk of a PNG file. */
    static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A PNG header for a picture of any size, in palette colours. */
    static byte[] header(int width, int height) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 3, 0, 0, 0})
                        .array());
    }

    static byte[] signature() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    }

    static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** So many zeros, packed: one packed block over and over, because packing them all would take long. */
    static byte[] packedZeros(long count) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x78, (byte) 0xda});
        var zeros = new byte[1 << 20];
        byte[] block = block(zeros, zeros.length);
        for (long left = count; left > 0; left -= zeros.length) {
            out.writeBytes(left >= zeros.length ? block : block(zeros, (int) left));
        }
        out.writeBytes(new byte[] {3, 0}); // an empty last block
        out.writeBytes(ByteBuffer.allocate(4)
                .putInt((int) (count % 65_521) << 16 | 1) // Adler-32 of zeros
                .array());
        return out.toByteArray();
    }

    private static byte[] block(byte[] zeros, int length) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(zeros, 0, length);
        var out = new byte[8 << 10];
        int packed = deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH);
        deflater.end();
        return java.util.Arrays.copyOf(out, packed);
    }

    static byte[] packed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
