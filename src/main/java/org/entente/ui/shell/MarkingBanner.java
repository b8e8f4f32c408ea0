package org.entente.ui.shell;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Pips;
import org.entente.ui.control.TlpPill;
import org.entente.ui.door.Banner;

/** The marking of everything in the case: text, pips and colour, at the top and the bottom of the window. */
final class MarkingBanner extends HBox {

    private final boolean isTop;

    MarkingBanner(boolean isTop, ObservableValue<Banner> banner, ObservableValue<String> caseName) {
        this.isTop = isTop;
        getStyleClass().addAll("banner", isTop ? "banner-top" : "banner-bottom");
        setId(isTop ? "banner-top" : "banner-bottom");
        banner.subscribe(shown -> show(shown, caseName.getValue()));
        caseName.subscribe(name -> show(banner.getValue(), name));
    }

    /** A click or Enter asks what sets it, as long as a case is open. */
    void asks(String hint, ObservableValue<String> caseName, Consumer<Node> ask) {
        var tip = new Tooltip(hint);
        setAccessibleHelp(hint);
        caseName.subscribe(name -> {
            boolean isOpen = !name.isEmpty();
            setFocusTraversable(isOpen);
            setAccessibleRole(isOpen ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
            if (isOpen) {
                Tooltip.install(this, tip);
            } else {
                Tooltip.uninstall(this, tip);
            }
        });
        setOnMouseClicked(click -> {
            if (isFocusTraversable() && click.getButton() == MouseButton.PRIMARY) {
                ask.accept(this);
            }
        });
        setOnKeyPressed(key -> {
            if (isFocusTraversable() && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
                key.consume();
                ask.accept(this);
            }
        });
    }

    private void show(Banner banner, String caseName) {
        setStyle("-fx-background-color: " + banner.background() + ";");
        getChildren().setAll(text(banner.text(), banner, "banner-text"));
        if (banner.pips() > 0) {
            getChildren().add(new Pips(banner.pips(), Color.web(banner.foreground()), isTop ? 10 : 8));
        }
        if (!banner.tlp().isEmpty()) {
            getChildren().add(new TlpPill(banner.tlp()));
        }
        if (isTop && !caseName.isEmpty()) {
            getChildren().add(text(caseName, banner, "banner-case"));
        }
        setAccessibleText(banner.text() + " " + banner.tlp());
    }

    private static Label text(String words, Banner banner, String styleClass) {
        var label = Chips.styled(words, styleClass);
        label.setStyle("-fx-text-fill: " + banner.foreground() + ";");
        return label;
    }
}
