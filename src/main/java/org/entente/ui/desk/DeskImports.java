package org.entente.ui.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.intake.ImportReport;
import org.entente.app.intake.ImportRequest;
import org.entente.model.grade.Grade;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Message;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Card;
import org.entente.ui.door.Imports;
import org.entente.ui.text.Texts;

/** Files for an open case. */
final class DeskImports implements Imports {

    private static final int PEEKED = 256;
    private static final int LONGEST_CARD = 64 << 10;
    private static final int DER_SEQUENCE = 0x30;

    private final OpenCase open;
    private final DeskSteps steps;
    private final Texts texts;

    DeskImports(OpenCase open, DeskSteps steps, Texts texts) {
        this.open = open;
        this.steps = steps;
        this.texts = texts;
    }

    /** By the first bytes: CMS is a DER sequence, cards name themselves, data is JSON, a sheet or separated text. */
    @Override
    public Kind kind(Path file) {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(PEEKED);
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, file.toString());
        }
        String text = new String(start, StandardCharsets.UTF_8);
        if (start.length > 1 && start[0] == DER_SEQUENCE && (start[1] & 0x80) != 0) {
            return Kind.PACKAGE;
        }
        if (isCard(file)) {
            return Kind.CARD;
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String body = text.strip().replace("\uFEFF", "");
        boolean isJson = body.startsWith("{") || body.startsWith("[");
        boolean isTable = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xlsx");
        return isJson || isTable ? Kind.DATA : Kind.ATTACHMENT;
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
    public Report read(Path file, String level, Grade grade, Progress progress) {
        String pair = grade.isGraded() ? grade.chip().replace('–', '-') : null;
        var request = new ImportRequest(file, null, null, pair, level, null);
        String name = String.valueOf(file.getFileName());
        return steps.telling(
                () -> report(name, open.imports().importFile(request, progress)), this::told, "ui.step.import", name);
    }

    private String told(Report report) {
        return texts.get(
                "ui.import.done",
                report.file(),
                report.read(),
                report.created(),
                report.updated(),
                report.unchanged(),
                report.refused());
    }

    private Report report(String name, ImportReport report) {
        var problems = Stream.of(report.problems(), report.warnings())
                .flatMap(List::stream)
                .map(problem -> texts.get(Message.of("ui.import.problem", problem.where(), problem.why())))
                .toList();
        return new Report(
                name,
                (int) report.read(),
                (int) report.created(),
                (int) report.updated(),
                (int) report.unchanged(),
                (int) report.refused(),
                problems);
    }
}
