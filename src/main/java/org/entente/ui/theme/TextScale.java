package org.entente.ui.theme;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * How large the text of a scene is, for what style sheets cannot say: widths of columns, and how much fits beside each
 * other. Kept with the scene, so that it reaches every node as a style would.
 */
public final class TextScale {

    private static final String KEY = "entente.text-scale";

    private TextScale() {}

    static void set(Scene scene, double scale) {
        of(scene).set(scale);
    }

    /** 1 for the usual size. */
    public static ObservableValue<Number> of(Node node) {
        return node.sceneProperty()
                .flatMap(scene -> of(scene).map(Number.class::cast))
                .orElse(1.0);
    }

    /** Gives {@code region} room for words that are {@code width} wide at the usual size; more if there is more. */
    public static void atLeast(Region region, double width) {
        of(region).subscribe(scale -> region.setMinWidth(width * scale.doubleValue()));
    }

    /** Makes {@code region} as wide as words that are {@code width} wide at the usual size. */
    public static void exactly(Region region, double width) {
        of(region).subscribe(scale -> {
            region.setMinWidth(width * scale.doubleValue());
            region.setPrefWidth(width * scale.doubleValue());
            region.setMaxWidth(width * scale.doubleValue());
        });
    }

    private static SimpleDoubleProperty of(Scene scene) {
        return (SimpleDoubleProperty) scene.getProperties().computeIfAbsent(KEY, _ -> new SimpleDoubleProperty(1.0));
    }
}
