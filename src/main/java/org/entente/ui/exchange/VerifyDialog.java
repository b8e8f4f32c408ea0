package org.entente.ui.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;

/**
 * Compares twelve words in six pairs: the first five are ticked as they are read in turns, the last pair is not shown but
 * typed as the other side reads it, so that nobody can agree without listening.
 */
final class VerifyDialog {

    private static final int PAIRS = 6;

    private final Dialogs dialogs;
    private final Texts texts;

    VerifyDialog(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /**
     * @param words the twelve words as this side sees them
     * @param compare given the words as heard
     */
    void show(String code, List<String> words, Consumer<List<String>> compare) {
        var hint = Chips.styled(texts.get("ui.exchange.verify.hint", code), "muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var grid = new GridPane(24, 10);
        var ticks = new ArrayList<CheckBox>();
        for (int pair = 0; pair < PAIRS - 1; pair++) {
            var tick = new CheckBox(words.get(pair * 2) + "  " + words.get(pair * 2 + 1));
            tick.setId("verify-pair-" + (pair + 1));
            tick.getStyleClass().add("mono");
            ticks.add(tick);
            grid.add(tick, pair % 2, pair / 2);
        }
        var last = Fields.line("verify-last");
        last.setPromptText(texts.get("ui.exchange.verify.last.prompt"));
        var box = new VBox(16, hint, grid, Fields.labelled(texts.get("ui.exchange.verify.last", code), last));
        var button = dialogs.button(texts.get("ui.exchange.verify.do"), () -> {
            var heard = new ArrayList<>(words.subList(0, (PAIRS - 1) * 2));
            heard.addAll(Arrays.asList(
                    last.getText().strip().toLowerCase(Locale.ROOT).split("\\s+")));
            compare.accept(List.copyOf(heard));
        });
        button.setDisable(true);
        Runnable check = () ->
                button.setDisable(last.getText().isBlank() || !ticks.stream().allMatch(CheckBox::isSelected));
        last.textProperty().subscribe(check);
        ticks.forEach(tick -> tick.selectedProperty().subscribe(check));
        dialogs.show(texts.get("ui.exchange.verify.title", code), box, dialogs.cancelWord(), button);
    }

    /** Asks for the reason of something that others will ask about. */
    void reason(String question, String explanation, String verb, Consumer<String> done) {
        var hint = Chips.styled(explanation, "muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var reason = Fields.line("exchange-reason");
        var button = dialogs.deliberate(verb, () -> done.accept(reason.getText().strip()));
        button.disableProperty().bind(reason.textProperty().map(String::isBlank));
        var box = new VBox(12, hint, Fields.labelled(texts.get("ui.exchange.reason"), reason));
        dialogs.show(question, box, dialogs.cancelWord(), button);
    }
}
