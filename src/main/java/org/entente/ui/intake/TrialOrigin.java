package org.entente.ui.intake;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.interop.table.TableTrial;
import org.entente.ui.control.Chips;
import org.entente.ui.text.Texts;

/**
 * Where what a row says will come from, how that is graded and how it is marked.
 *
 * @param sources titles of those that the case has, by the reference that a table can cite each by
 */
record TrialOrigin(Texts texts, TrialRow.Shared shared, Map<String, String> sources) {

    Node node(TableTrial.Outcome outcome) {
        var words = Chips.styled(source(outcome), "muted", "small");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var grade = outcome.objects().getFirst().said().getFirst().grade();
        var graded = grade.isGraded() || shared.isGradeSaid()
                ? new Chips(texts).grade(grade)
                : missing("ui.table.trial.ungraded");
        var portion = shared.portion().isEmpty()
                ? missing("ui.table.trial.unmarked")
                : Chips.styled(shared.portion(), "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, words, graded, portion);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("trial-origin");
        return line;
    }

    /** A dash would be read as an answer. */
    private Label missing(String key) {
        var words = Chips.styled(texts.get(key), "muted", "small");
        words.setMinWidth(Region.USE_PREF_SIZE);
        return words;
    }

    /** A source that the case has is told by its title too, so that one that is not meant is seen. */
    private String source(TableTrial.Outcome outcome) {
        String source = outcome.source().isEmpty() ? shared.source() : outcome.source();
        String title = sources.get(outcome.source().strip());
        if (title != null) {
            return texts.get("ui.table.trial.source.registered", source, title);
        }
        return source.isEmpty() ? texts.get("ui.table.trial.unsourced") : texts.get("ui.table.trial.source", source);
    }
}
