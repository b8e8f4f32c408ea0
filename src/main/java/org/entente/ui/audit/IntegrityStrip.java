package org.entente.ui.audit;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Audit;
import org.entente.ui.text.Texts;

/** Whether the log is known to be as it was written: what the last check came to and when it was, or that there was none. */
final class IntegrityStrip extends StackPane {

    private final AuditViewModel model;
    private final Texts texts;

    IntegrityStrip(AuditViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("audit-integrity");
        model.verdictProperty().subscribe(_ -> show());
        model.verifyingProperty().subscribe(_ -> show());
    }

    private void show() {
        Optional<Audit.Verdict> verdict = model.verdictProperty().get();
        setPadding(verdict.isPresent() ? new Insets(12, 20, 12, 20) : new Insets(8, 20, 8, 20));
        getChildren().setAll(verdict.map(this::found).orElseGet(this::notYet));
    }

    private Node found(Audit.Verdict verdict) {
        var sentence = Chips.wrapped(texts.get("ui.audit.verified", verdict.time(), verdict.sentence()));
        sentence.setId("audit-verdict");
        var strip = new HBox(
                Icons.of(
                        verdict.isIntact() ? "mdi2s-shield-check-outline" : "mdi2a-alert-circle-outline",
                        "icon-20",
                        verdict.isIntact() ? "success" : "danger"),
                sentence);
        strip.getStyleClass().add(verdict.isIntact() ? "calm-strip" : "danger-strip");
        return strip;
    }

    /** No more than a line: it is no alarm. */
    private Node notYet() {
        var words = Chips.wrapped(
                texts.get(model.verifyingProperty().get() ? "ui.audit.verifying.now" : "ui.audit.unverified"),
                "muted",
                "small");
        words.setId("audit-unverified");
        var line = new HBox(8, Icons.of("mdi2s-shield-outline", "icon-16"), words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
