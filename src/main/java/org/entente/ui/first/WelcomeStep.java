package org.entente.ui.first;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.app.settings.Appearance;
import org.entente.app.settings.Colours;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.settings.Setting;
import org.entente.ui.settings.SettingsViewModel;
import org.entente.ui.text.Texts;

/** How the window speaks and looks; every choice applies at once, so that one sees what one chooses. */
final class WelcomeStep implements Page {

    private static final int TEXT_STEP = 10;

    private final SettingsViewModel settings;
    private final Texts texts;
    private final Node language;
    private final VBox node;

    WelcomeStep(SettingsViewModel settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
        var shipped = texts.languages();
        language = Fields.choice(
                "first-language", shipped, locale -> locale.getDisplayLanguage(locale)); // each in its own words
        language.setAccessibleText(texts.get("ui.first.language"));
        node = new VBox(
                12,
                Fields.hint(texts.get("ui.first.welcome.hint")),
                Fields.labelled(texts.get("ui.first.language"), language),
                textSize(),
                colours());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        language.requestFocus();
    }

    private Node textSize() {
        var now = Chips.styled("", "strong");
        now.setId("first-text-size");
        now.setMinWidth(Region.USE_PREF_SIZE);
        now.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("ui.settings.percent", percent()), settings.currentProperty()));
        var smaller = Controls.iconButton(
                "first-text-smaller",
                "mdi2f-format-font-size-decrease",
                texts.get("ui.first.text.smaller"),
                () -> grow(-TEXT_STEP));
        var larger = Controls.iconButton(
                "first-text-larger",
                "mdi2f-format-font-size-increase",
                texts.get("ui.first.text.larger"),
                () -> grow(TEXT_STEP));
        smaller.disableProperty().bind(at(Appearance.SMALLEST_TEXT));
        larger.disableProperty().bind(at(Appearance.LARGEST_TEXT));
        var row = new HBox(8, smaller, now, larger);
        row.setAlignment(Pos.CENTER_LEFT);
        return Fields.labelled(texts.get("ui.settings.text-size"), row);
    }

    private javafx.beans.binding.BooleanBinding at(int limit) {
        return Bindings.createBooleanBinding(() -> percent() == limit, settings.currentProperty());
    }

    private int percent() {
        return settings.now().appearance().textPercent();
    }

    private void grow(int by) {
        int chosen = Math.clamp((long) percent() + by, Appearance.SMALLEST_TEXT, Appearance.LARGEST_TEXT);
        settings.change(
                Setting.TEXT_SIZE, now -> now.withAppearance(now.appearance().withTextPercent(chosen)));
    }

    private Node colours() {
        var group = new ToggleGroup();
        var flow = new FlowPane(16, 8);
        for (Colours each : Colours.values()) {
            String key = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var radio = new RadioButton(texts.get("ui.settings.colours." + key));
            radio.setId("first-colours-" + key);
            radio.setToggleGroup(group);
            radio.setMinWidth(Region.USE_PREF_SIZE);
            radio.setSelected(settings.now().appearance().colours() == each);
            radio.setOnAction(_ -> settings.change(
                    Setting.COLOURS, now -> now.withAppearance(now.appearance().withColours(each))));
            flow.getChildren().add(radio);
        }
        return Fields.labelled(texts.get("ui.settings.colours"), flow);
    }
}
