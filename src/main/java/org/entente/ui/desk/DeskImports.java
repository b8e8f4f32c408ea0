package org.entente.ui.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.claim.TypedTerms;
import org.entente.app.intake.FileForm;
import org.entente.app.intake.ImportReport;
import org.entente.app.intake.ImportRequest;
import org.entente.interop.FileInput;
import org.entente.interop.Problem;
import org.entente.model.grade.Grade;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Card;
import org.entente.ui.door.Imports;
import org.entente.ui.door.Tables;
import org.entente.ui.text.Texts;

/** Files for an open case. */
final class DeskImports implements Imports {

    private static final List<String> SHEETS = List.of(".xlsx", ".xlsm", ".xls");
    private static final List<String> TEXTS = List.of(".csv", ".tsv", ".tab", ".psv");
    private static final int SHOWN = 8;
    private static final int PEEKED = 256;
    private static final int LONGEST_CARD = 64 << 10;
    private static final int DER_SEQUENCE = 0x30;

    private final OpenCase open;
    private final DeskSteps steps;
    private final DeskSearch search;
    private final Looks looks;
    private final Texts texts;
    private final DeskTables tables;

    DeskImports(OpenCase open, DeskSteps steps, DeskSearch search, Looks looks) {
        this.open = open;
        this.steps = steps;
        this.search = search;
        this.looks = looks;
        this.texts = looks.texts();
        this.tables = new DeskTables(open, this, looks);
    }

    /** By the first bytes: CMS is a DER sequence, cards name themselves; of tables and archives the name says which they are. */
    @Override
    public Kind kind(Path file) {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(PEEKED);
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, file.toString());
        }
        if (start.length > 1 && start[0] == DER_SEQUENCE && (start[1] & 0x80) != 0) {
            return Kind.PACKAGE;
        }
        if (isCard(file)) {
            return Kind.CARD;
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (FileForm.of(FileInput.of(file))) {
            case FileForm.Read(String format) when format.equals("xlsx") -> isNamed(name, SHEETS);
            case FileForm.Read _, FileForm.Foreign _ -> Kind.DATA;
            case FileForm.Plain _ -> isNamed(name, TEXTS);
            case FileForm.Markup _, FileForm.Unknown _ -> Kind.ATTACHMENT;
        };
    }

    private static Kind isNamed(String name, List<String> endings) {
        return endings.stream().anyMatch(name::endsWith) ? Kind.TABLE : Kind.ATTACHMENT;
    }

    private static boolean isCard(Path file) {
        try {
            if (Files.size(file) > LONGEST_CARD) {
                return false;
            }
            Card.parse(Files.readString(file));
            return true;
        } catch (IOException | EntenteException | IllegalArgumentException _) {
            return false; // whatever does not read as a card is something else
        }
    }

    @Override
    public Report read(Path file, String marking, Grade grade, Progress progress) {
        String pair = grade.isGraded() ? grade.chip().replace('–', '-') : null;
        var request = new ImportRequest(file, null, null, pair, marking, null);
        String name = String.valueOf(file.getFileName());
        return took(name, marking, grade, () -> open.imports().importFile(request, progress));
    }

    /**
     * Takes something in as one step.
     *
     * @param marking that was asked for
     * @param grade that was asked for
     */
    Report took(String name, String marking, Grade grade, Supplier<ImportReport> work) {
        var report = steps.telling(work, this::told, "ui.step.import", name);
        return report(name, marking, grade, report);
    }

    @Override
    public int duplicates(Report report, Progress progress) {
        var came = Set.copyOf(report.brought().things());
        return (int) open.entities().duplicates().lookAgain(progress).stream()
                .filter(pair -> came.contains(pair.one()) || came.contains(pair.other()))
                .count();
    }

    @Override
    public Tables tables() {
        return tables;
    }

    private String told(ImportReport report) {
        return texts.get(
                "ui.import.done",
                report.file(),
                report.read(),
                report.created(),
                report.updated(),
                report.unchanged(),
                report.refused());
    }

    private Report report(String name, String marking, Grade grade, ImportReport report) {
        var source = report.source();
        boolean isAnything = report.created() + report.updated() > 0;
        return new Report(
                name,
                source == null ? null : new Report.Source(source.id(), source.title(), grade),
                new Report.Counts(
                        report.created(),
                        report.updated(),
                        report.unchanged(),
                        report.refused(),
                        report.unnamed(),
                        report.dangling()),
                new Report.Brought(
                        looks.banner(isAnything ? report.marking() : TypedTerms.marking(looks.catalogue(), marking)),
                        report.kinds().stream().map(this::part).toList(),
                        report.came(),
                        search.named(report.came().stream().limit(SHOWN).toList())),
                lines(report.problems()),
                lines(report.warnings()),
                isAnything ? steps.latest("ui.step.import", name) : null);
    }

    private Report.Part part(ImportReport.Kind kind) {
        return new Report.Part(looks.symbol(kind.type()), kind.created(), kind.updated(), kind.unchanged());
    }

    private List<Report.Line> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Report.Line(texts.get(problem.where()), texts.get(problem.why())))
                .toList();
    }
}
