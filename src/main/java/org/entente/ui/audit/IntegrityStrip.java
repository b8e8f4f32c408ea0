package org.entente.ui.audit;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Audit;
import org.entente.ui.task.RunningTask;
import org.entente.ui.text.Texts;

/** Whether the log is known to be as it was written: what the last check came to and when it was, or that there was none. */
final class IntegrityStrip extends StackPane {

    private final LogCheck check;
    private final Texts texts;

    IntegrityStrip(LogCheck check, Texts texts) {
        this.check = check;
        this.texts = texts;
        setId("audit-integrity");
        check.verdictProperty().subscribe(_ -> show());
        check.runningProperty().subscribe(_ -> show());
    }

    private void show() {
        var verdict = check.verdictProperty().get();
        setPadding(verdict.isPresent() ? new Insets(12, 20, 12, 20) : new Insets(8, 20, 8, 20));
        getChildren()
                .setAll(verdict.map(this::found)
                        .or(() -> check.runningProperty().get().map(this::running))
                        .orElseGet(this::notYet));
    }

    /** What is wrong is told in full; that all is well takes a sentence, and more if one asks. */
    private Node found(Audit.Verdict verdict) {
        String words = texts.get("ui.audit.verified", verdict.time(), verdict.sentence());
        var sentence = Chips.wrapped(words);
        sentence.setId("audit-verdict");
        var strip = new HBox(
                Icons.of(
                        verdict.isIntact() ? "mdi2s-shield-check-outline" : "mdi2a-alert-circle-outline",
                        "icon-20",
                        verdict.isIntact() ? "success" : "danger"),
                verdict.detail().isEmpty() ? sentence : detailed(sentence, verdict.detail()));
        strip.getStyleClass().add(verdict.isIntact() ? "calm-strip" : "danger-strip");
        return strip;
    }

    private Node detailed(Label sentence, String detail) {
        var rest = Chips.wrapped(detail, "muted", "small");
        rest.setId("audit-verdict-detail");
        rest.setVisible(false);
        rest.managedProperty().bind(rest.visibleProperty());
        var more = Controls.button(
                "audit-verdict-more",
                texts.get("ui.audit.details"),
                () -> rest.setVisible(!rest.isVisible()),
                "plain-link");
        more.setMinWidth(USE_PREF_SIZE);
        more.textProperty()
                .bind(Bindings.when(rest.visibleProperty())
                        .then(texts.get("ui.audit.details.less"))
                        .otherwise(texts.get("ui.audit.details")));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var first = new HBox(12, sentence, more);
        first.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(4, first, rest);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node running(RunningTask task) {
        var words = Chips.styled("", "muted", "small");
        words.textProperty().bind(task.detailProperty().map(detail -> texts.get("ui.audit.verifying.now", detail)));
        words.setMinWidth(0);
        words.setId("audit-verifying");
        return line(
                words, Controls.button("audit-verify-stop", texts.get("ui.audit.cancel"), task::cancel, "plain-link"));
    }

    /** No more than a line: it is no alarm. */
    private Node notYet() {
        var words = Chips.wrapped(texts.get("ui.audit.unverified"), "muted", "small");
        words.setId("audit-unverified");
        return line(words);
    }

    private static Node line(Node... words) {
        var line = new HBox(8, Icons.of("mdi2s-shield-outline", "icon-16"));
        line.getChildren().addAll(words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
