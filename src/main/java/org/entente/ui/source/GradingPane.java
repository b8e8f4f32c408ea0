package org.entente.ui.source;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/**
 * Two pickers side by side that know nothing of each other: how reliable the source is, how credible one statement. Neither
 * starts with a mark that nobody chose, and both say their words in full.
 */
final class GradingPane extends VBox {

    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
    private static final List<String> DIGITS = List.of("1", "2", "3", "4", "5", "6");

    private static final double AXIS = 148;
    private static final double TWO_LINES = 34;

    private final SourceInspectorModel model;
    private final Texts texts;
    private final javafx.scene.control.TextField reason = Fields.line("grade-reason");

    GradingPane(SourceInspectorModel model, Texts texts) {
        super(10);
        this.model = model;
        this.texts = texts;
        setId("grading");
        setFocusTraversable(true);
        setAccessibleText(texts.get("ui.grading.keys", KeyAction.GRADE));
        getStyleClass().add("grading");
        var reliability = axis("reliability", LETTERS, model.reliabilityProperty());
        var credibility = axis("credibility", DIGITS, model.credibilityProperty());
        credibility
                .getChildren()
                .get(1)
                .disableProperty()
                .bind(model.claimProperty().isNull());
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.setPromptText(texts.get("ui.grading.reason.prompt"));
        var record = Controls.button("grade-record", texts.get("ui.grading.do"), model::record);
        record.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.canRecord(),
                        model.pageProperty(),
                        model.claimProperty(),
                        model.reliabilityProperty(),
                        model.credibilityProperty(),
                        model.reasonProperty()));
        record.setTooltip(new Tooltip(texts.get("ui.grading.keys", KeyAction.GRADE)));
        record.setMinWidth(USE_PREF_SIZE);
        reason.setOnAction(_ -> model.record());
        getChildren()
                .addAll(
                        axes(reliability, credibility),
                        Fields.labelled(texts.get("ui.grading.reason"), reason),
                        new HBox(8, why(), Controls.spring(), record));
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Beside each other, for neither comes first; below where large text leaves no room. */
    private static FlowPane axes(VBox reliability, VBox credibility) {
        return new FlowPane(12, 4, reliability, credibility);
    }

    /** A letter grades the source, a digit the statement; both go to the reason, which may be all that is missing. */
    private void typed(KeyEvent key) {
        String mark = key.getCharacter().toUpperCase(java.util.Locale.ROOT);
        if (key.getTarget() instanceof TextInputControl) {
            return;
        }
        if (LETTERS.contains(mark)) {
            model.reliabilityProperty().set(mark);
        } else if (DIGITS.contains(mark) && model.claimProperty().get() != null) {
            model.credibilityProperty().set(mark);
        } else {
            return;
        }
        key.consume();
        if (DIGITS.contains(mark) || model.claimProperty().get() == null) {
            reason.requestFocus();
        } else {
            requestFocus();
        }
    }

    private Label why() {
        var why = Fields.hint("");
        why.setId("grade-why");
        why.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.replaces()
                                ? texts.get("ui.grading.kept")
                                : model.claimProperty().get() == null ? texts.get("ui.grading.choose") : "",
                        model.pageProperty(),
                        model.claimProperty(),
                        model.reliabilityProperty(),
                        model.credibilityProperty()));
        HBox.setHgrow(why, javafx.scene.layout.Priority.ALWAYS);
        return why;
    }

    /** What a mark means, or why there is none. */
    private String words(String axis, @Nullable String mark) {
        if (mark != null) {
            return choice(axis, mark);
        }
        boolean isClaimMissing =
                axis.equals("credibility") && model.claimProperty().get() == null;
        return texts.get(isClaimMissing ? "ui.grading.none.claim" : "ui.grading.none." + axis);
    }

    private String choice(String axis, String mark) {
        return texts.get("ui.grade.choice", mark, texts.get("ui.grade." + axis + "." + mark));
    }

    private VBox axis(String axis, List<String> marks, ObjectProperty<@Nullable String> chosen) {
        var scale = new MarkScale("grade-" + axis, marks, mark -> choice(axis, mark), chosen);
        var words = Fields.hint("");
        words.setId("grade-words-" + axis);
        words.textProperty()
                .bind(Bindings.createStringBinding(() -> words(axis, chosen.get()), chosen, model.claimProperty()));
        words.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        TextScale.of(words)
                .subscribe(now -> words.setMinHeight(
                        TWO_LINES * now.doubleValue())); // so that nothing moves when a mark is chosen
        var box = Fields.labelled(texts.get("ui.grading." + axis), scale);
        box.getChildren().add(words);
        TextScale.exactly(box, AXIS);
        return box;
    }
}
