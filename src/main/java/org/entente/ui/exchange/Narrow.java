package org.entente.ui.exchange;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Region;
import org.entente.ui.theme.TextScale;

/** Whether a region is too narrow for things beside each other, by its width and the size of the text. */
final class Narrow {

    /** At the usual size of text; the window's own edge takes 200 of its 1,100. */
    private static final double ENOUGH = 900;

    private final BooleanBinding isNarrow;

    private Narrow(Region region, double enough) {
        var scale = TextScale.of(region);
        isNarrow = Bindings.createBooleanBinding(
                () -> region.getWidth() > 0
                        && region.getWidth() / scale.getValue().doubleValue() < enough,
                region.widthProperty(),
                scale);
    }

    /** Arranges {@code region} now, and again whenever it became narrow or wide. */
    static void watch(Region region, Consumer<Boolean> arrange) {
        watch(region, ENOUGH, arrange);
    }

    /** @param enough width at the usual size of text that is not narrow */
    static void watch(Region region, double enough, Consumer<Boolean> arrange) {
        var narrow = new Narrow(region, enough);
        region.getProperties().put(Narrow.class, narrow); // as long as the region lives
        narrow.isNarrow.subscribe(arrange);
    }
}
