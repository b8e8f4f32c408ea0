package org.entente.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.control.FileDrops;
import org.entente.ui.door.Imports;
import org.entente.ui.door.Imports.Kind;
import org.entente.ui.door.Imports.Report;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.text.Texts;

/** Files chosen or dropped anywhere: data is read in after a question about marking and grade, the rest goes its way. */
public final class Intake {

    private final Imports imports;
    private final CaseTools tools;
    private final Texts texts;
    private final java.util.function.Supplier<List<String>> levels;
    private final Ways ways;
    private final TableIntake tables;

    /**
     * Where files go that are not data.
     *
     * @param inbox verifies a package
     * @param partner takes a partner's card in
     * @param attach keeps files with a source
     * @param undo takes back what was done last
     * @param show shows things that came in
     * @param open opens the page of a thing
     */
    public record Ways(
            Consumer<Path> inbox,
            Consumer<Path> partner,
            Consumer<List<Path>> attach,
            Runnable undo,
            Consumer<Collection<ObjectId>> show,
            Consumer<ObjectId> open) {}

    /** @param levels levels to mark with, lowest first; may wait */
    public Intake(Imports imports, CaseTools tools, java.util.function.Supplier<List<String>> levels, Ways ways) {
        this.imports = imports;
        this.tools = tools;
        this.texts = tools.texts();
        this.levels = levels;
        this.ways = ways;
        this.tables = new TableIntake(imports.tables(), tools, ways.undo(), ways.show(), ways.open());
    }

    /** Asks for files. */
    public void choose() {
        take(tools.choose().files(texts.get("ui.shell.menu.import")));
    }

    /** Takes a table that was copied in another program. */
    public void paste() {
        tables.paste();
    }

    /** Takes files that are dropped on {@code window}. */
    public void acceptDrops(Node window) {
        FileDrops.accept(window, this::take);
    }

    private record Sorted(
            List<Path> data,
            List<Path> tables,
            List<Path> packages,
            List<Path> cards,
            List<Path> others,
            List<String> levels) {}

    /** Takes files, each by what it is. */
    public void take(List<Path> files) {
        if (!files.isEmpty()) {
            tools.background().run(() -> sort(files), this::go);
        }
    }

    /** Takes packages and cards as anywhere; any other file leaves only with a source, and that is said instead of guessed. */
    public void takeOnOutbox(List<Path> files) {
        if (!files.isEmpty()) {
            tools.background().run(() -> sort(files), sorted -> {
                sorted.cards().forEach(ways.partner());
                sorted.packages().stream().limit(1).forEach(ways.inbox());
                if (sorted.cards().isEmpty() && sorted.packages().isEmpty()) {
                    tools.toasts().failed(texts.get("ui.exchange.outbox.dropped"));
                }
            });
        }
    }

    private Sorted sort(List<Path> files) {
        var sorted = new Sorted(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                levels.get());
        for (Path file : files) {
            Kind kind = imports.kind(file);
            switch (kind) {
                case DATA -> sorted.data().add(file);
                case TABLE -> sorted.tables().add(file);
                case PACKAGE -> sorted.packages().add(file);
                case CARD -> sorted.cards().add(file);
                case ATTACHMENT -> sorted.others().add(file);
            }
        }
        return sorted;
    }

    private void go(Sorted sorted) {
        sorted.cards().forEach(ways.partner());
        sorted.packages().stream().limit(1).forEach(ways.inbox());
        if (!sorted.others().isEmpty()) {
            ways.attach().accept(sorted.others());
        }
        if (!sorted.data().isEmpty()) {
            ask(sorted.data(), sorted.levels());
        }
        if (!sorted.tables().isEmpty()) {
            tables.take(sorted.tables());
        }
    }

    private void ask(List<Path> files, List<String> choices) {
        var names = new VBox(2);
        files.forEach(
                file -> names.getChildren().add(Chips.styled(file.getFileName().toString(), "mono", "small")));
        var level = Fields.choice("import-level", choices, each -> each);
        Fields.leaveOpen(level, texts.get("ui.import.level.choose"));
        var reliability = Fields.choice(
                "import-reliability", List.of("-", "A", "B", "C", "D", "E", "F"), mark -> grade("reliability", mark));
        var credibility = Fields.choice(
                "import-credibility", List.of("-", "1", "2", "3", "4", "5", "6"), mark -> grade("credibility", mark));
        var box = new VBox(
                12,
                names,
                Fields.labelled(texts.get("ui.import.level"), level),
                new HBox(
                        12,
                        Fields.share(Fields.labelled(texts.get("ui.table.whole.reliability"), reliability)),
                        Fields.share(Fields.labelled(texts.get("ui.table.whole.credibility"), credibility))),
                Chips.styled(texts.get("ui.import.hint"), "muted", "small"));
        var button = tools.dialogs().button(texts.get("ui.import.do", files.size()), () -> {
            String chosen = level.getValue();
            if (chosen != null) {
                var pair = Grade.admiralty(mark(reliability.getValue()) + mark(credibility.getValue()));
                files.forEach(file -> read(file, chosen, pair));
            }
        });
        button.disableProperty().bind(level.valueProperty().isNull());
        tools.dialogs().show(texts.get("ui.import.title"), box, tools.dialogs().cancelWord(), button);
    }

    private String grade(String axis, String mark) {
        return mark.equals("-")
                ? texts.get("ui.grade.axis.none")
                : texts.get("ui.grade.choice", mark, texts.get("ui.grade." + axis + "." + mark));
    }

    private static String mark(@org.jspecify.annotations.Nullable String mark) {
        return mark == null ? "-" : mark;
    }

    private void read(Path file, String level, Grade grade) {
        tools.tasks()
                .start(
                        texts.get("ui.import.reading", file.getFileName().toString()),
                        progress -> imports.read(file, level, grade, progress),
                        this::report,
                        failure -> tools.toasts().failed(texts.failure(failure)));
    }

    private void report(Report report) {
        if (!report.problems().isEmpty() || !report.notes().isEmpty()) {
            tables.report(report);
        } else if (report.created() + report.updated() == 0) { // otherwise the step that was done says so
            tools.toasts()
                    .done(texts.get(
                            "ui.import.done",
                            report.file(),
                            report.read(),
                            report.created(),
                            report.updated(),
                            report.unchanged(),
                            report.refused()));
        }
    }
}
