package org.entente.ui.assessment;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.assessment.JudgementView;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Assessments;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The questions asked about assessments. Likelihood and confidence are always asked apart. */
public final class AssessmentDialogs {

    private static final List<String> STANDS = List.of("agree", "agree-with-comment", "dissent", "abstain");
    private static final List<String> CONFIDENCE = List.of("low", "moderate", "high");

    private final Dialogs dialogs;
    private final Texts texts;

    public AssessmentDialogs(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** What a new assessment is. */
    @FunctionalInterface
    public interface Creation {
        void create(String title, String question, String level);
    }

    public void create(List<String> levels, Creation creation) {
        var title = Fields.line("assessment-title");
        var question = Fields.lines("assessment-question", 2);
        var level = level(levels);
        var box = new VBox(
                12,
                Fields.labelled(texts.get("ui.assessment.new.question"), question),
                Fields.labelled(texts.get("ui.assessment.new.title"), title),
                Fields.labelled(texts.get("ui.new.level"), level));
        var button = dialogs.button(
                texts.get("ui.assessment.new.do"),
                () -> creation.create(
                        title.getText().strip(), question.getText().strip(), value(level)));
        button.disableProperty().bind(title.textProperty().map(String::isBlank));
        dialogs.show(texts.get("ui.assessment.new.heading"), box, dialogs.cancelWord(), button);
        question.requestFocus();
    }

    public void judgement(Yardstick yardstick, List<String> levels, Consumer<Assessments.NewJudgement> done) {
        var text = Fields.lines("judgement-text", 3);
        var term = term("judgement-likelihood", yardstick);
        var confidence = confidence("judgement-confidence", CONFIDENCE);
        var reason = Fields.line("judgement-reason");
        var level = level(levels);
        var box = new VBox(
                12,
                Fields.labelled(texts.get("ui.assessment.judgement.text"), text),
                Fields.labelled(texts.get("ui.assessment.likelihood"), term),
                new HBox(
                        12,
                        Fields.labelled(texts.get("ui.assessment.confidence"), confidence),
                        Fields.share(Fields.labelled(texts.get("ui.assessment.judgement.reason"), reason))),
                Fields.labelled(texts.get("ui.new.level"), level));
        var button = dialogs.button(
                texts.get("ui.assessment.judgement.do"),
                () -> done.accept(new Assessments.NewJudgement(
                        text.getText().strip(),
                        key(term),
                        value(confidence),
                        reason.getText().strip(),
                        value(level))));
        button.disableProperty()
                .bind(text.textProperty()
                        .map(String::isBlank)
                        .flatMap(blank -> reason.textProperty().map(words -> blank || words.isBlank())));
        dialogs.show(texts.get("ui.assessment.judgement.add"), box, dialogs.cancelWord(), button);
        text.requestFocus();
    }

    /** Asks for our stand; a dissent needs a likelihood, a confidence and a reason of its own. */
    public void position(
            JudgementView judgement, Yardstick yardstick, List<String> levels, Consumer<Assessments.NewPosition> done) {
        var stand = Fields.choice("position-stand", STANDS, key -> texts.get("ui.assessment.stand." + key));
        var term = term("position-likelihood", yardstick);
        var confidence = confidence("position-confidence", CONFIDENCE);
        var text = Fields.lines("position-text", 3);
        var level = level(levels);
        var own = new HBox(
                12,
                Fields.share(Fields.labelled(texts.get("ui.assessment.position.likelihood"), term)),
                Fields.labelled(texts.get("ui.assessment.position.confidence"), confidence));
        own.disableProperty().bind(stand.valueProperty().isNotEqualTo("dissent"));
        var box = new VBox(
                12,
                Fields.labelled(texts.get("ui.assessment.position.stand"), stand),
                own,
                Fields.labelled(texts.get("ui.assessment.position.text"), text),
                Fields.labelled(texts.get("ui.new.level"), level));
        var button = dialogs.button(texts.get("ui.assessment.position.do"), () -> {
            boolean isDissent = "dissent".equals(stand.getValue());
            done.accept(new Assessments.NewPosition(
                    value(stand),
                    isDissent ? key(term) : "",
                    isDissent ? value(confidence) : "",
                    text.getText().strip(),
                    value(level)));
        });
        button.disableProperty()
                .bind(stand.valueProperty()
                        .map(chosen -> "dissent".equals(chosen) || "agree-with-comment".equals(chosen))
                        .flatMap(needsText -> text.textProperty().map(words -> needsText && words.isBlank())));
        dialogs.show(
                texts.get("ui.assessment.position.title", texts.get("ui.assessment.number", judgement.number())),
                box,
                dialogs.cancelWord(),
                button);
    }

    private ComboBox<Yardstick.@Nullable Band> term(String id, Yardstick yardstick) {
        return Fields.choice(
                id,
                yardstick.bands(),
                band -> texts.get(
                        "ui.assessment.range",
                        band.term(),
                        yardstick.likelihood(band).percent()));
    }

    private ComboBox<@Nullable String> confidence(String id, List<String> levels) {
        return Fields.choice(id, levels, key -> texts.get("ui.assessment.confidence." + key));
    }

    private static ComboBox<@Nullable String> level(List<String> levels) {
        return Fields.choice("level", levels, level -> level);
    }

    private static String value(ComboBox<@Nullable String> box) {
        String value = box.getValue();
        return value == null ? "" : value;
    }

    private static String key(ComboBox<Yardstick.@Nullable Band> box) {
        Yardstick.Band band = box.getValue();
        return band == null ? "" : band.key();
    }
}
