package org.entente.app.source.reading;

import java.io.IOException;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;

/**
 * A PDF, drawn page by page from its bytes in memory. Nothing of it runs, nothing is fetched, nothing is written. Safe for
 * several threads; one page is drawn at a time.
 */
public final class Pages implements AutoCloseable {

    /** What streams of one document may unpack to. */
    static final long MOST_UNPACKED = 384L << 20;

    private static final long MOST_SCRATCH = 128L << 20;
    private static final int MOST_PIXELS = 12_000_000;
    private static final float SHARPEST = 4;

    /** The library tells the log what it stumbles over, which may be words of a case. Kept, so that the level is kept. */
    private static final Logger[] SILENT = {
        Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox")
    };

    static {
        for (Logger logger : SILENT) {
            logger.setLevel(Level.OFF);
        }
        FontMappers.set(new PageFonts());
    }

    private final byte[] bytes;
    private final PDDocument document;
    private final int count;
    private boolean isClosed;

    private Pages(byte[] bytes, PDDocument document) {
        this.bytes = bytes;
        this.document = document;
        this.count = document.getNumberOfPages();
    }

    /** Opens a document and takes its bytes over; they are wiped when it is closed. */
    static Content open(byte[] bytes) {
        if (!Inflation.isWithin(bytes, MOST_UNPACKED)) {
            return Content.Refused.of("app.reading.pages.large");
        }
        try {
            var document = Loader.loadPDF(
                    new RandomAccessReadBuffer(bytes),
                    MemoryUsageSetting.setupMainMemoryOnly(MOST_SCRATCH).streamCache);
            var pages = new Pages(bytes, document);
            if (pages.count == 0) {
                pages.close();
                return Content.Refused.of("app.reading.pages.broken");
            }
            return new Content.Paged(pages);
        } catch (InvalidPasswordException _) {
            return Content.Refused.of("app.reading.pages.locked");
        } catch (IOException | RuntimeException _) {
            return Content.Refused.of(
                    "app.reading.pages.broken"); // as for pictures: hostile bytes, exceptions of every kind
        }
    }

    /** Reads the words of a document, and wipes its bytes. */
    static Wording words(byte[] bytes) {
        return switch (open(bytes)) {
            case Content.Paged(Pages pages) -> {
                try (pages) {
                    yield PageWords.of(pages.document);
                }
            }
            case Content.Refused(String key, var _) ->
                Wording.without(
                        switch (key) {
                            case "app.reading.pages.large" -> Wording.Gap.LARGE;
                            case "app.reading.pages.locked" -> Wording.Gap.LOCKED;
                            default -> Wording.Gap.BROKEN;
                        });
            case Content _ -> throw new IllegalStateException("opening a document gives pages or a refusal");
        };
    }

    /** How many pages it has. */
    public int count() {
        return count;
    }

    /** What drawing one page came to. */
    public sealed interface Page {

        /** @param isWhole false if part of it could not be drawn, such as a picture of a kind that is not shown */
        record Drawn(Pixels pixels, boolean isWhole) implements Page {}

        /**
         * It cannot be drawn within the bounds.
         *
         * @param key key of the sentence with its three parts
         */
        record Refused(String key) implements Page {}
    }

    /**
     * Draws a page. May take seconds.
     *
     * @param number from 0
     * @param width wanted, in pixels; a page of unusual size comes out smaller
     */
    public synchronized Page draw(int number, int width) {
        if (isClosed) {
            return new Page.Refused("app.reading.page.broken");
        }
        try {
            var page = document.getPage(number);
            if (!PageWeight.isBearable(page)) {
                return new Page.Refused("app.reading.page.large");
            }
            var renderer = new PageRenderer(document);
            var image =
                    renderer.renderImage(number, scale(page.getCropBox(), page.getRotation(), width), ImageType.RGB);
            var drawn = new Page.Drawn(Pixels.of(image), renderer.isWhole());
            return drawn;
        } catch (IOException | RuntimeException _) {
            return new Page.Refused("app.reading.page.broken"); // hostile bytes, exceptions of every kind
        } catch (OutOfMemoryError _) {
            return new Page.Refused(
                    "app.reading.page.large"); // one demand was larger than the heap; nothing of it remains
        }
    }

    /**
     * The words of a page with their places on it. May take seconds.
     *
     * @param number from 0
     */
    public synchronized PageText text(int number) {
        return isClosed ? PageText.NONE : PageLetters.of(document, number);
    }

    private static float scale(org.apache.pdfbox.pdmodel.common.PDRectangle box, int rotation, int width) {
        boolean isTurned = rotation % 180 != 0;
        float across = Math.max(1, isTurned ? box.getHeight() : box.getWidth());
        float area = Math.max(1, box.getWidth()) * Math.max(1, box.getHeight());
        return Math.min(Math.min(SHARPEST, width / across), (float) Math.sqrt(MOST_PIXELS / area));
    }

    /** Waits for the page that is being drawn, then lets go of everything. */
    @Override
    public synchronized void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try {
            document.close();
        } catch (IOException _) {
            // closing memory cannot fail in a way that leaves anything behind
        }
        Arrays.fill(bytes, (byte) 0);
    }
}
