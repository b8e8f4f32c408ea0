package org.entente.ui.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.catalogue.yardstick.ConfidenceLevel;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.ui.control.Chips;
import org.entente.ui.control.ConfidencePips;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Preferences;
import org.entente.ui.text.Texts;

/** What the words of the trade stand for here: likelihood, grades, confidence. To be read and found; nobody changes a standard. */
final class TradecraftRows {

    private static final double SENSE = 620;

    private final Texts texts;

    TradecraftRows(Texts texts) {
        this.texts = texts;
    }

    List<SettingsRow> all(Preferences preferences) {
        return List.of(likelihood(preferences.yardsticks()), grades(), confidence(preferences.confidence()));
    }

    private SettingsRow likelihood(List<Yardstick> yardsticks) {
        var beside = new FlowPane(48, 16);
        beside.setId("tradecraft-likelihood");
        for (Yardstick yardstick : yardsticks) {
            var grid = new GridPane(16, 4);
            grid.add(
                    Chips.styled(texts.label("ui.yardstick." + yardstick.id(), yardstick.id()), "strong", "small"),
                    0,
                    0,
                    2,
                    1);
            for (Yardstick.Band band : yardstick.bands().reversed()) {
                grid.addRow(
                        grid.getRowCount(),
                        cell(band.term()),
                        cell(texts.get("ui.settings.tradecraft.range", percent(band.low()), percent(band.high()))));
            }
            beside.getChildren().add(grid);
        }
        return row("likelihood", beside);
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private SettingsRow grades() {
        var grid = new GridPane(16, 4);
        grid.setId("tradecraft-grades");
        grid.addRow(0, new Region(), head("source"), new Region(), head("information"));
        for (int i = 0; i < 6; i++) {
            String reliability = String.valueOf((char) ('A' + i));
            String credibility = String.valueOf(i + 1);
            grid.addRow(
                    i + 1,
                    Chips.styled(reliability, "grade-chip"),
                    cell(texts.get("ui.grade.reliability." + reliability)),
                    Chips.styled(credibility, "grade-chip"),
                    cell(texts.get("ui.grade.credibility." + credibility)));
        }
        return row("grades", grid);
    }

    private Label head(String axis) {
        return Chips.styled(texts.get("ui.settings.tradecraft.grades." + axis), "strong", "small");
    }

    private SettingsRow confidence(List<ConfidenceLevel> levels) {
        var grid = new GridPane(16, 4);
        grid.setId("tradecraft-confidence");
        for (ConfidenceLevel level : levels.reversed()) {
            String name = texts.label("ui.assessment.confidence." + level.key(), level.label());
            var sense = Chips.wrapped(
                    texts.label("ui.settings.tradecraft.confidence." + level.key(), level.sense()), "small", "muted");
            sense.setMaxWidth(SENSE);
            grid.addRow(grid.getRowCount(), new ConfidencePips(level.pips(), name), cell(name), sense);
        }
        return row("confidence", grid);
    }

    private static Label cell(String words) {
        var label = Chips.styled(words, "small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Every word in it can be searched for. */
    private SettingsRow row(String key, Region content) {
        String name = texts.get("ui.settings.tradecraft." + key);
        String hint = texts.get("ui.settings.tradecraft." + key + ".hint");
        var box = new VBox(8, new VBox(2, Chips.styled(name, "strong"), Fields.hint(hint)), content);
        box.getStyleClass().add("setting-row");
        var words = new StringBuilder(name).append('\n').append(hint);
        labels(content).forEach(label -> words.append('\n').append(label.getText()));
        return new SettingsRow(Section.TRADECRAFT, words.toString(), box);
    }

    private static Stream<Label> labels(Node node) {
        return node instanceof Label label
                ? Stream.of(label)
                : node instanceof javafx.scene.layout.Pane pane
                        ? pane.getChildren().stream().flatMap(TradecraftRows::labels)
                        : Stream.of();
    }
}
