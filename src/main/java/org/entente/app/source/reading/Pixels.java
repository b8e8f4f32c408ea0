package org.entente.app.source.reading;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * A picture ready for the screen: 32 bits a pixel, alpha first, colours premultiplied, row by row. It can be wiped, because
 * what it shows comes from a case. One thread at a time.
 */
public final class Pixels {

    private final int width;
    private final int height;
    private final int[] argb;

    private Pixels(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    static Pixels of(BufferedImage image) {
        return of(image, image.getWidth(), image.getHeight());
    }

    /** The picture made smaller. */
    static Pixels of(BufferedImage image, int width, int height) {
        var premultiplied = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = premultiplied.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return new Pixels(
                width, height, ((DataBufferInt) premultiplied.getRaster().getDataBuffer()).getData());
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, not a copy: what draws them sees them vanish when they are wiped. */
    public int[] argb() {
        return argb;
    }

    public void wipe() {
        Arrays.fill(argb, 0);
    }
}
