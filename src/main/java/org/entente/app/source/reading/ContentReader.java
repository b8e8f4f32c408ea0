package org.entente.app.source.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;

/**
 * Makes the bytes of an attachment visible or searchable, by what they are and not by what they are called. Safe for several
 * threads; one thing is decoded at a time, so that the bounds on one are bounds on all.
 */
public final class ContentReader {

    /** Larger files are not opened inside. */
    public static final long MOST_BYTES = 64L << 20;

    /** How large a picture is wanted. */
    public enum Size {
        /** As large as a screen can show. */
        SCREEN,
        /** As one among others in a gallery. */
        THUMBNAIL
    }

    private static final int NAMED_WITHIN = 1024;

    static {
        ImageIO.setUseCache(false); // the platform would otherwise copy what it decodes to a temporary file
    }

    private final ReentrantLock decoding = new ReentrantLock();

    /**
     * Decodes a file and takes its bytes over.
     *
     * @param mediaType what it is said to be
     */
    public Content read(byte[] file, String mediaType, Size size) {
        decoding.lock();
        Content content = new Content.Unshowable();
        try {
            content = decode(file, mediaType, size);
            return content;
        } catch (OutOfMemoryError _) {
            return Content.Refused.of(
                    "app.reading.large"); // one demand was larger than the heap; nothing of it remains
        } finally {
            if (!(content instanceof Content.Paged)) {
                Arrays.fill(file, (byte) 0);
            }
            decoding.unlock();
        }
    }

    private static Content decode(byte[] file, String mediaType, Size size) {
        return switch (kind(file, mediaType)) {
            case PICTURE -> Pictures.read(file, pictureType(file).orElseThrow(), size);
            case PAGES -> Pages.open(file);
            case TEXT -> PlainText.read(file);
            case OTHER -> new Content.Unshowable();
        };
    }

    /** Reads the words of a file for a search and takes its bytes over. */
    public Wording words(byte[] file, String mediaType) {
        decoding.lock();
        try {
            return switch (kind(file, mediaType)) {
                case PICTURE -> Wording.without(Wording.Gap.PICTURE);
                case PAGES -> Pages.words(file);
                case TEXT -> PlainText.words(file);
                case OTHER -> Wording.without(Wording.Gap.KIND);
            };
        } catch (OutOfMemoryError _) {
            return Wording.without(Wording.Gap.LARGE); // one demand was larger than the heap; nothing of it remains
        } finally {
            Arrays.fill(file, (byte) 0);
            decoding.unlock();
        }
    }

    private enum Kind {
        PICTURE,
        PAGES,
        TEXT,
        OTHER
    }

    private static Kind kind(byte[] file, String mediaType) {
        if (pictureType(file).isPresent()) {
            return Kind.PICTURE;
        }
        if (startsWith(file, "%PDF-") || !isNamedText(mediaType) && isPdf(file)) {
            return Kind.PAGES;
        }
        return isNamedText(mediaType) || isUnnamed(mediaType) && PlainText.isText(file) ? Kind.TEXT : Kind.OTHER;
    }

    /** The kind of picture that a file begins like; empty if it is none that can be shown. */
    public static Optional<String> pictureType(byte[] file) {
        if (startsWith(file, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        }
        if (startsWith(file, "\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        return startsWith(file, "GIF87a") || startsWith(file, "GIF89a") ? Optional.of("image/gif") : Optional.empty();
    }

    private static boolean startsWith(byte[] file, String magic) {
        byte[] start = magic.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static boolean isPdf(byte[] file) {
        return new String(file, 0, Math.min(file.length, NAMED_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static boolean isNamedText(String mediaType) {
        return mediaType.startsWith("text/")
                || mediaType.equals("application/json")
                || mediaType.equals("application/xml");
    }

    private static boolean isUnnamed(String mediaType) {
        return mediaType.equals("application/octet-stream");
    }
}
