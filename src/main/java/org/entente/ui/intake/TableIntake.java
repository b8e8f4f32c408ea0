package org.entente.ui.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import org.entente.interop.FileInput;
import org.entente.ui.control.Controls;
import org.entente.ui.door.Imports;
import org.entente.ui.door.Imports.Report;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Asks about tables one after another, reads them in, and tells what came of each. */
final class TableIntake {

    /** As many as one chart begins with. */
    private static final int CHARTED = 60;

    /** How long one waits before the window and does nothing else. */
    private static final Duration WAITED_FOR = Duration.ofSeconds(5);

    private final Imports imports;
    private final CaseTools tools;
    private final Texts texts;
    private final Intake.Ways ways;
    private final Deque<FileInput> waiting = new ArrayDeque<>();
    private final Deque<Report> reports = new ArrayDeque<>();

    TableIntake(Imports imports, CaseTools tools, Intake.Ways ways) {
        this.imports = imports;
        this.tools = tools;
        this.texts = tools.texts();
        this.ways = ways;
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
        var model = new TableImportViewModel(file, imports.tables(), tools.background(), tools.tasks(), texts);
        var leads = new TableImportView.Ways(() -> load(model), () -> save(model), () -> take(model));
        var view = new TableImportView(model, texts, leads);
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
        var reading = model.taking(report(), failure -> tools.toasts().failed(texts.failure(failure)));
        tools.dialogs().hide(); // which lets the model go
        reading.run();
    }

    /**
     * Takes the report of what begins to be read now. It opens as soon as nothing else is being asked; where reading took so long
     * that one has gone on to something else, it is offered instead.
     */
    Consumer<Report> report() {
        Instant begun = tools.clock().instant();
        return report -> {
            if (Duration.between(begun, tools.clock().instant()).compareTo(WAITED_FOR) <= 0) {
                reports.add(report);
                next();
            } else {
                offer(report);
            }
        };
    }

    private void offer(Report report) {
        var counts = report.counts();
        tools.toasts()
                .ready(
                        texts.get("ui.import.ready", report.file(), counts.read() - counts.refused(), counts.refused()),
                        Controls.button("import-show-report", texts.get("ui.import.ready.show"), () -> {
                            reports.add(report);
                            next();
                        }));
    }

    private void show(Report report) {
        var things = report.brought().things();
        var view = new ReportView(
                texts,
                new ReportView.Ways(
                        thing -> leaveTo(() -> ways.open().accept(thing)),
                        () -> leaveTo(() -> ways.show()
                                .accept(things.stream().limit(CHARTED).toList())),
                        () -> leaveTo(ways.duplicates()),
                        this::copy));
        var actions = new ArrayList<Button>();
        var step = report.step();
        if (step != null) {
            actions.add(view.undo(() -> leaveTo(() -> ways.undo().accept(step))));
        }
        if (!things.isEmpty()) {
            actions.addAll(view.further());
        }
        var looking = new Question();
        tools.dialogs()
                .enlarge(
                        view.node(report),
                        texts.get("ui.import.close"),
                        () -> {
                            looking.drop();
                            tools.background().onScreen(this::next);
                        },
                        actions.toArray(Button[]::new));
        look(report, view, looking);
    }

    /** The whole case is looked through, which takes seconds where it is large: the report does not wait for it. */
    private void look(Report report, ReportView view, Question looking) {
        if (report.brought().things().isEmpty()) {
            return;
        }
        view.looking();
        tools.background().run(() -> imports.duplicates(report, looking), view::found, failure -> {
            if (!looking.isCancelled()) {
                view.found(0);
                tools.toasts().failed(texts.failure(failure));
            }
        });
    }

    private void copy(String words) {
        ways.copy().accept(words);
        tools.toasts().done(texts.get("ui.import.copy.done"));
    }

    private void leaveTo(Runnable action) {
        tools.dialogs().hide();
        action.run();
    }
}
