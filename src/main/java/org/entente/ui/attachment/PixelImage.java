package org.entente.ui.attachment;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.entente.app.source.reading.Pixels;

/** Pixels as the toolkit draws them: over the same memory, so that wiping them leaves no copy of ours behind. */
public final class PixelImage {

    private PixelImage() {}

    public static Image of(Pixels pixels) {
        return new WritableImage(new PixelBuffer<>(
                pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance()));
    }
}
