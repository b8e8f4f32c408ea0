package org.entente.ui.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.entente.interop.FileInput;
import org.entente.model.ObjectId;
import org.entente.ui.door.Imports.Report;
import org.entente.ui.door.Tables;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Asks about tables one after another, reads them in, and tells what came of each. */
final class TableIntake {

    private final Tables tables;
    private final CaseTools tools;
    private final Texts texts;
    private final Runnable undo;
    private final Consumer<Collection<ObjectId>> show;
    private final Consumer<ObjectId> open;
    private final Deque<FileInput> waiting = new ArrayDeque<>();
    private final Deque<Report> reports = new ArrayDeque<>();

    /**
     * @param undo takes back what was done last
     * @param show shows things that came in
     * @param open opens the page of a thing
     */
    TableIntake(
            Tables tables,
            CaseTools tools,
            Runnable undo,
            Consumer<Collection<ObjectId>> show,
            Consumer<ObjectId> open) {
        this.tables = tables;
        this.tools = tools;
        this.texts = tools.texts();
        this.undo = undo;
        this.show = show;
        this.open = open;
    }

    void take(List<Path> files) {
        tools.background().run(() -> files.stream().map(FileInput::of).toList(), inputs -> {
            waiting.addAll(inputs);
            next();
        });
    }

    /** Takes a table that was copied in another program. */
    void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        @Nullable String text = clipboard.hasString() ? clipboard.getString() : null;
        if (text == null || text.isBlank()) {
            tools.toasts().failed(texts.get("ui.table.paste.none"));
            return;
        }
        waiting.add(FileInput.of(texts.get("ui.table.paste.name"), text.getBytes(StandardCharsets.UTF_8)));
        next();
    }

    private void next() {
        if (tools.dialogs().isShown()) {
            return; // its end comes here again
        }
        if (!reports.isEmpty()) {
            show(reports.poll());
        } else if (!waiting.isEmpty()) {
            ask(waiting.poll());
        }
    }

    private void ask(FileInput file) {
        var model = new TableImportViewModel(file, tables, tools.background(), tools.tasks(), texts);
        var ways = new TableImportView.Ways(() -> load(model), () -> save(model), () -> take(model));
        var view = new TableImportView(model, texts, ways);
        tools.dialogs().enlarge(view.node(), tools.dialogs().cancelWord(), () -> leave(model), view.take());
        model.start();
    }

    private void leave(TableImportViewModel model) {
        model.close();
        tools.background().onScreen(this::next);
    }

    private void load(TableImportViewModel model) {
        tools.choose().files(texts.get("ui.table.mapping.load")).stream()
                .findFirst()
                .ifPresent(model::load);
    }

    private void save(TableImportViewModel model) {
        tools.choose()
                .target(texts.get("ui.table.mapping.save"), texts.get("ui.table.mapping.name"), "json")
                .ifPresent(target -> model.save(
                        target,
                        () -> tools.toasts()
                                .done(texts.get("ui.table.mapping.saved", String.valueOf(target.getFileName())))));
    }

    private void take(TableImportViewModel model) {
        var reading = model.taking(this::report, failure -> tools.toasts().failed(texts.failure(failure)));
        tools.dialogs().hide(); // which lets the model go
        reading.run();
    }

    /** Tells what came in, and what did not, as soon as nothing else is being asked. */
    void report(Report report) {
        reports.add(report);
        next();
    }

    private void show(Report report) {
        var view = new ReportView(texts, thing -> leaveTo(() -> open.accept(thing)));
        var actions = new java.util.ArrayList<javafx.scene.control.Button>();
        if (report.created() + report.updated() > 0) {
            actions.add(view.undo(() -> leaveTo(undo)));
        }
        if (!report.came().isEmpty()) {
            actions.add(view.show(() -> leaveTo(() -> show.accept(report.came()))));
        }
        tools.dialogs()
                .enlarge(
                        view.node(report),
                        texts.get("ui.import.close"),
                        () -> tools.background().onScreen(this::next),
                        actions.toArray(javafx.scene.control.Button[]::new));
    }

    private void leaveTo(Runnable action) {
        tools.dialogs().hide();
        action.run();
    }
}
