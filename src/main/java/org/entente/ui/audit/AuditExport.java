package org.entente.ui.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Audit;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Asks for whom the log is exported as it is listed now, then where to, and tells what left and what stayed. */
final class AuditExport {

    private static final String ENDING = "p7m";

    private final AuditViewModel model;
    private final CaseTools tools;
    private final Texts texts;

    AuditExport(AuditViewModel model, CaseTools tools) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
    }

    /** Asks unless something else is being asked. */
    void ask() {
        if (!model.entries().isEmpty()) {
            model.withRecipients(this::ask);
        }
    }

    private void ask(List<String> recipients) {
        if (tools.dialogs().isShown()) {
            return;
        }
        var shown = List.copyOf(model.entries());
        ComboBox<@Nullable String> recipient = Fields.choice("audit-export-for", recipients, code -> code);
        var count = Chips.wrapped(texts.get("ui.audit.export.count", shown.size(), model.all()), "strong");
        count.setId("audit-export-count");
        var what = Fields.hint("");
        recipient.valueProperty().subscribe(code -> what.setText(hint(code, recipients.getFirst())));
        var box = new VBox(
                12,
                count,
                Fields.labelled(texts.get("ui.audit.export.for"), recipient),
                what,
                Fields.hint(texts.get("ui.audit.export.hint")));
        var write = tools.dialogs()
                .button(
                        texts.get("ui.audit.export.do", shown.size()),
                        () -> choose(shown, Objects.requireNonNullElse(recipient.getValue(), recipients.getFirst())));
        tools.dialogs().show(texts.get("ui.audit.export.title"), box, texts.get("ui.audit.export.leave"), write);
        recipient.requestFocus();
    }

    private String hint(@Nullable String code, String own) {
        return code == null || code.equals(own)
                ? texts.get("ui.audit.export.own", own)
                : texts.get("ui.audit.export.partner", code);
    }

    private void choose(List<Audit.Entry> shown, String recipient) {
        tools.choose()
                .target(texts.get("ui.audit.export.title"), "log-" + recipient + "." + ENDING, ENDING)
                .ifPresent(file -> write(shown, recipient, file));
    }

    private void write(List<Audit.Entry> shown, String recipient, Path file) {
        model.export(
                shown,
                recipient,
                file,
                exported -> tools.toasts()
                        .done(texts.get(
                                "ui.audit.export.done",
                                exported.leaves(),
                                exported.of(),
                                String.valueOf(file.getFileName()),
                                exported.banner(),
                                exported.stays(),
                                recipient)),
                tools.toasts()::failed);
    }
}
