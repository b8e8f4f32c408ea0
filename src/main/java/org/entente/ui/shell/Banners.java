package org.entente.ui.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.entente.ui.door.Banner;

/** The two marking banners of a window. */
public final class Banners {

    private Banners() {}

    /** 28 high, with the case's name beside the marking. */
    public static Node top(ObservableValue<Banner> banner, ObservableValue<String> caseName) {
        return new MarkingBanner(true, banner, caseName);
    }

    /** 20 high. */
    public static Node bottom(ObservableValue<Banner> banner) {
        return new MarkingBanner(false, banner, new SimpleStringProperty(""));
    }
}
