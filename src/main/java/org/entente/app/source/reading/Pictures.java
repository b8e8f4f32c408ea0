package org.entente.app.source.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.entente.app.source.reading.ContentReader.Size;

/**
 * Decodes PNG, JPEG and GIF. A picture's dimensions are read and judged before any of its pixels, and pixels that would not
 * fit are left out while it is decoded, so that a small file cannot ask for a large heap.
 */
final class Pictures {

    /** A picture of more pixels is refused: a progressive JPEG of this size takes some 700 MB outside the heap. */
    static final long MOST_PIXELS = 120_000_000L;

    private static final int MOST_SIDE = 65_535;
    private static final int ON_SCREEN = 8_000_000;
    /** Decoded for a gallery, then made smaller once more, smoothly. */
    private static final int FOR_THUMBNAIL = 600_000;

    private static final double THUMBNAIL_WIDTH = 360;
    private static final double THUMBNAIL_HEIGHT = 270;

    private static final Map<String, String> FORMATS =
            Map.of("image/png", "png", "image/jpeg", "jpeg", "image/gif", "gif");

    private Pictures() {}

    static Content read(byte[] file, String mediaType, Size size) {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(FORMATS.get(mediaType)).next();
        byte[] bytes = mediaType.equals("image/png") ? PlainPng.of(file) : file;
        try (var input = new BytesInput(bytes)) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MOST_SIDE || height > MOST_SIDE || (long) width * height > MOST_PIXELS) {
                return Content.Refused.of("app.reading.picture.large", width, height);
            }
            boolean isSmall = size == Size.THUMBNAIL;
            var image = decode(reader, (long) width * height, isSmall ? FOR_THUMBNAIL : ON_SCREEN);
            boolean isCut = mediaType.equals("image/jpeg") && !JpegEnd.isReached(file);
            return new Content.Picture(isSmall ? thumbnail(image) : Pixels.of(image), width, height, isCut);
        } catch (IOException | RuntimeException _) {
            // decoders meet hostile bytes with exceptions of every kind; whichever it is, the file is no picture they
            // can draw
            return Content.Refused.of("app.reading.picture.broken");
        } finally {
            reader.dispose();
        }
    }

    private static Pixels thumbnail(BufferedImage image) {
        double scale = Math.min(1, Math.min(THUMBNAIL_WIDTH / image.getWidth(), THUMBNAIL_HEIGHT / image.getHeight()));
        return Pixels.of(image, (int) Math.max(1, Math.round(image.getWidth() * scale)), (int)
                Math.max(1, Math.round(image.getHeight() * scale)));
    }

    private static BufferedImage decode(ImageReader reader, long pixels, int mostPixels) throws IOException {
        var parameters = reader.getDefaultReadParam();
        int step = Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / mostPixels)));
        parameters.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, parameters);
        if (image == null) {
            throw new IIOException("no picture");
        }
        return image;
    }
}
