package org.entente.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.app.step.Step;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.control.FileDrops;
import org.entente.ui.door.Imports;
import org.entente.ui.door.Imports.Kind;
import org.entente.ui.marking.MarkingFields;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.text.Texts;

/** Files chosen or dropped anywhere: data is read in after a question about marking and grade, the rest goes its way. */
public final class Intake {

    private final Imports imports;
    private final CaseTools tools;
    private final Texts texts;
    private final Ways ways;
    private final TableIntake tables;

    /**
     * Where files go that are not data.
     *
     * @param inbox verifies a package
     * @param partner takes a partner's card in
     * @param attach keeps files with a source
     * @param undo takes back an import
     * @param show shows things that came in
     * @param open opens the page of a thing
     * @param duplicates shows the pairs that may be one
     * @param copy keeps words for another program
     */
    public record Ways(
            Consumer<Path> inbox,
            Consumer<Path> partner,
            Consumer<List<Path>> attach,
            Consumer<Step> undo,
            Consumer<Collection<ObjectId>> show,
            Consumer<ObjectId> open,
            Runnable duplicates,
            Consumer<String> copy) {}

    public Intake(Imports imports, CaseTools tools, Ways ways) {
        this.imports = imports;
        this.tools = tools;
        this.texts = tools.texts();
        this.ways = ways;
        this.tables = new TableIntake(imports, tools, ways);
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
            MarkingFields.Choices markings) {}

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
                markings());
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

    private MarkingFields.Choices markings() {
        var known = imports.tables().choices();
        return new MarkingFields.Choices(known.levels(), known.readers());
    }

    private void go(Sorted sorted) {
        sorted.cards().forEach(ways.partner());
        sorted.packages().stream().limit(1).forEach(ways.inbox());
        if (!sorted.others().isEmpty()) {
            ways.attach().accept(sorted.others());
        }
        if (!sorted.data().isEmpty()) {
            ask(sorted.data(), sorted.markings());
        }
        if (!sorted.tables().isEmpty()) {
            tables.take(sorted.tables());
        }
    }

    private void ask(List<Path> files, MarkingFields.Choices choices) {
        var names = new VBox(2);
        files.forEach(
                file -> names.getChildren().add(Chips.styled(file.getFileName().toString(), "mono", "small")));
        var marking = new MarkingFields("import", choices, texts);
        var marked = new HBox(12);
        marked.getChildren().addAll(marking.boxes(texts.get("ui.marking.level")));
        var reliability = Fields.choice(
                "import-reliability", List.of("-", "A", "B", "C", "D", "E", "F"), mark -> grade("reliability", mark));
        var credibility = Fields.choice(
                "import-credibility", List.of("-", "1", "2", "3", "4", "5", "6"), mark -> grade("credibility", mark));
        var box = new VBox(
                12,
                names,
                Chips.styled(texts.get("ui.import.level"), "muted", "small"),
                marked,
                new HBox(
                        12,
                        Fields.share(Fields.labelled(texts.get("ui.table.whole.reliability"), reliability)),
                        Fields.share(Fields.labelled(texts.get("ui.table.whole.credibility"), credibility))),
                Chips.styled(texts.get("ui.import.hint"), "muted", "small"));
        var button = tools.dialogs().button(texts.get("ui.import.do", files.size()), () -> {
            String chosen = marking.writtenProperty().get();
            var pair = Grade.admiralty(mark(reliability.getValue()) + mark(credibility.getValue()));
            files.forEach(file -> read(file, chosen, pair));
        });
        button.disableProperty().bind(marking.writtenProperty().isEmpty());
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

    private void read(Path file, String marking, Grade grade) {
        tools.tasks()
                .start(
                        texts.get("ui.import.reading", file.getFileName().toString()),
                        progress -> imports.read(file, marking, grade, progress),
                        tables.report(),
                        failure -> tools.toasts().failed(texts.failure(failure)));
    }
}
