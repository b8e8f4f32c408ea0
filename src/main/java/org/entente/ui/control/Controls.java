package org.entente.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Buttons as the design wants them: an id for tests, a name for screen readers, a tooltip that tells the shortcut. */
public final class Controls {

    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");

    private Controls() {}

    public static Button button(String id, String text, Runnable action, String... styleClasses) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll(styleClasses);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button with a picture before its words. */
    public static Button button(String id, String icon, String text, Runnable action, String... styleClasses) {
        var button = button(id, text, action, styleClasses);
        button.setGraphic(Icons.of(icon));
        button.setGraphicTextGap(8);
        return button;
    }

    /**
     * A square button with a picture only.
     *
     * @param name what it does, with its shortcut if it has one; the tooltip and the accessible name
     */
    public static Button iconButton(String id, String icon, String name, Runnable action) {
        var button = button(id, "", action, "icon-only", "plain");
        button.setGraphic(Icons.of(icon, "icon-20"));
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        return button;
    }

    /** The same with a name that may change, as the keys do that it tells. */
    public static Button iconButton(String id, String icon, ObservableValue<String> name, Runnable action) {
        var button = iconButton(id, icon, "", action);
        button.getTooltip().textProperty().bind(name);
        button.accessibleTextProperty().bind(name);
        return button;
    }

    /** A tooltip that may change while it is there. */
    public static Tooltip tip(ObservableValue<String> words) {
        var tip = new Tooltip();
        tip.textProperty().bind(words);
        return tip;
    }

    /** Keeps the words of a button readable while its own work runs, although it cannot be pressed then. */
    public static void showBusy(Button button, ObservableValue<Boolean> isBusy) {
        isBusy.subscribe(busy -> button.pseudoClassStateChanged(BUSY, busy));
    }

    /** One of the tabs inside a view. Pressing the chosen one leaves it chosen. */
    public static ToggleButton tab(String id, ToggleGroup group, boolean isChosen, Runnable show) {
        var button = new ToggleButton();
        button.setId(id);
        button.setToggleGroup(group);
        button.getStyleClass().add("under-tab");
        reserveBold(button);
        button.setSelected(isChosen);
        button.setOnAction(_ -> {
            button.setSelected(true);
            show.run();
        });
        return button;
    }

    /** The chosen one is bold: those beside it must not move when it is chosen. */
    private static void reserveBold(ToggleButton tab) {
        Runnable reserve = () -> {
            if (tab.getInsets().equals(Insets.EMPTY)) {
                return; // not dressed yet: measured now, it would be measured again
            }
            var bold = new Text(tab.getText());
            bold.setFont(Font.font(
                    tab.getFont().getFamily(), FontWeight.BOLD, tab.getFont().getSize()));
            double around = tab.getInsets().getLeft() + tab.getInsets().getRight();
            tab.setPrefWidth(
                    bold.getText().isEmpty()
                            ? Region.USE_COMPUTED_SIZE
                            : Math.ceil(bold.getLayoutBounds().getWidth() + around));
        };
        tab.textProperty().subscribe(reserve);
        tab.fontProperty().subscribe(reserve);
        tab.insetsProperty().subscribe(reserve);
    }

    /** Lets everything else in {@code row} give way before a button is cut. */
    public static void keepButtonsWhole(HBox row) {
        for (Node part : row.getChildren()) {
            if (part instanceof ButtonBase button && !button.getStyleClass().contains("icon-only")) {
                button.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
    }

    /** Takes the free width of a row. */
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    public static Region verticalLine() {
        var line = new Region();
        line.getStyleClass().add("separator-v");
        return line;
    }

    public static Region horizontalLine() {
        var line = new Region();
        line.getStyleClass().add("separator-h");
        return line;
    }
}
