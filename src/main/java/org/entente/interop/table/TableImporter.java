package org.entente.interop.table;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.marking.MarkingLevel;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Importer;
import org.entente.interop.InteropException;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Refusal;
import org.entente.interop.Where;
import org.entente.model.grade.Grade;
import org.entente.model.work.Message;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV and XLSX tables: lists, edge lists and adjacency matrices.
 *
 * <p>Streams: one row is held at a time, besides the shared texts of a workbook and 16 bytes for each object told of.
 */
public final class TableImporter implements Importer {

    private static final int REPORT_EVERY = 1000;
    private static final Message MAPPING = Message.of("interop.where.mapping");

    private final @Nullable TableMapping given;
    private final Catalogue catalogue;

    /** @param given null means that a mapping is guessed and the report says so */
    public TableImporter(@Nullable TableMapping given, Catalogue catalogue) {
        this.given = given;
        this.catalogue = catalogue;
    }

    @Override
    public void read(FileInput in, ImportOptions options, Receiver out, Progress progress) {
        var facts = FileFacts.of(in, progress);
        var preview = TableProbe.look(in, given == null ? TableChoice.NONE : given.choice(), facts);
        tellOfSheets(preview, out);
        if (preview.columns().isEmpty() && preview.sample().isEmpty()) {
            preview.problems().forEach(out::refused);
            if (preview.problems().isEmpty()) {
                out.warning(new Problem(Where.named(in.name()), "interop.table.empty"));
            }
            return;
        }
        var form = preview.form();
        if (form.hasHeading()
                && preview.sample().isEmpty()
                && preview.isWhole()
                && preview.problems().isEmpty()) {
            throw new InteropException("interop.table.heading.alone", in.name());
        }
        var mapping = given == null ? guessed(preview, out) : given;
        boolean isMatrix = form.shape() == TableForm.Shape.MATRIX;
        var names = preview.columns().stream().map(PreviewColumn::name).toList();
        var columns = new Columns(isMatrix ? List.of(TableMatrix.LABEL, TableMatrix.WEIGHT) : names);
        try {
            columns.check(mapping);
            catalogueCheck(mapping);
        } catch (Refusal e) {
            out.refused(new Problem(MAPPING, e.why()));
            return;
        }
        var namespace = new Namespace(mapping.namespace(), facts.hash());
        RowSource source = form.encoding() == null
                ? new SheetRows(in, form.sheet())
                : new CsvRows(in, form.encoding(), form.separator());
        long total = facts.size();
        if (isMatrix) {
            new MatrixMapper(mapping, form, names, namespace, options, catalogue, out).read(source, progress);
        } else {
            var mapper = new RowMapper(mapping, form, columns, namespace, options, catalogue, out);
            source.read(new Rows(mapper, form.hasHeading(), total, out, progress));
        }
        progress.report(total, total);
    }

    /** Fails early on what would fail for every row. */
    private void catalogueCheck(TableMapping mapping) {
        markingCheck(mapping.marking());
        gradeCheck(mapping.grade());
        mapping.objects().forEach(object -> object.properties().forEach(property -> gradeCheck(property.grade())));
        mapping.links().forEach(link -> link.properties().forEach(property -> gradeCheck(property.grade())));
    }

    private void markingCheck(@Nullable String marking) {
        if (marking == null) {
            return;
        }
        try {
            catalogue.markings().parse(marking);
        } catch (IllegalArgumentException e) {
            throw new Refusal("interop.table.mapping.marking", marking, levels());
        }
    }

    private String levels() {
        return catalogue.markings().all().stream()
                .flatMap(policy -> policy.levels().stream())
                .map(MarkingLevel::text)
                .collect(Collectors.joining(", "));
    }

    private static void gradeCheck(@Nullable String grade) {
        if (grade == null) {
            return;
        }
        try {
            Grade.admiralty(grade);
        } catch (IllegalArgumentException e) {
            throw new Refusal("interop.table.mapping.grade", grade);
        }
    }

    private static void tellOfSheets(TablePreview preview, Receiver out) {
        var where = Where.named(preview.file());
        if (!preview.hiddenSheets().isEmpty()) {
            out.warning(new Problem(where, "interop.table.sheets.hidden", String.join(", ", preview.hiddenSheets())));
        }
        var others = preview.sheets().stream()
                .filter(sheet -> !sheet.equals(preview.form().sheet()))
                .toList();
        if (!others.isEmpty()) {
            out.warning(new Problem(
                    where, "interop.table.sheets.others", preview.form().sheet(), String.join(", ", others)));
        }
    }

    private static TableMapping guessed(TablePreview preview, Receiver out) {
        var guess = new ToldGuess(preview.form(), TableMapping.guess(preview));
        out.warning(new Problem(MAPPING, "interop.table.guess", guess.told()));
        return guess.mapping();
    }

    /** Hands on all rows but the heading. */
    private static final class Rows implements RowVisitor {
        private final RowMapper mapper;
        private final long total;
        private final Receiver out;
        private final Progress progress;
        private boolean isHeading;
        private long count;
        private long chars;

        Rows(RowMapper mapper, boolean hasHeading, long total, Receiver out, Progress progress) {
            this.mapper = mapper;
            this.isHeading = hasHeading;
            this.total = total;
            this.out = out;
            this.progress = progress;
        }

        @Override
        public boolean row(Row row) {
            row.cells().forEach(cell -> chars += cell.length() + 1);
            if (isHeading) {
                isHeading = false;
                return true;
            }
            mapper.row(row);
            if (++count % REPORT_EVERY == 0) {
                progress.checkCancelled();
                progress.report(Math.min(chars, total), total);
            }
            return true;
        }

        @Override
        public void bad(Problem problem) {
            out.refused(problem);
        }
    }

    /** The names by which a mapping file may call this format. */
    public static List<String> endings() {
        return List.of("csv", "tsv", "txt", "tab", "psv", "xlsx", "xlsm");
    }
}
