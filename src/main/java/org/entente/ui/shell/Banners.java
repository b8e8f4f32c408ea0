package org.entente.ui.shell;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.entente.ui.door.Banner;

/** The two marking banners of a window. */
public final class Banners {

    private Banners() {}

    /**
     * 28 high, with the case's name beside the marking.
     *
     * @param ask lists what sets the marking, below the banner
     * @param hint says that it does
     */
    public static Node top(
            ObservableValue<Banner> banner, ObservableValue<String> caseName, String hint, Consumer<Node> ask) {
        var top = new MarkingBanner(true, banner, caseName);
        top.asks(hint, caseName, ask);
        return top;
    }

    /** 20 high. */
    public static Node bottom(
            ObservableValue<Banner> banner, ObservableValue<String> caseName, String hint, Consumer<Node> ask) {
        var bottom = new MarkingBanner(false, banner, new SimpleStringProperty(""));
        bottom.asks(hint, caseName, ask);
        return bottom;
    }
}
