package org.entente.interop.table;

import java.util.List;
import java.util.Locale;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Importer;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV and XLSX tables: lists, edge lists and adjacency matrices.
 *
 * <p>Streams: one row is held at a time, besides the shared texts of a workbook and 16 bytes for each object told of.
 */
public final class TableImporter implements Importer {

    private static final int REPORT_EVERY = 1000;

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
                out.warning(new Problem(in.name(), "The table is empty."));
            }
            return;
        }
        var mapping = given == null ? guessed(preview, out) : given;
        var form = preview.form();
        boolean isMatrix = form.shape() == TableForm.Shape.MATRIX;
        var names = preview.columns().stream().map(PreviewColumn::name).toList();
        var columns = new Columns(isMatrix ? List.of(TableMatrix.LABEL, TableMatrix.WEIGHT) : names);
        try {
            columns.check(mapping);
            catalogueCheck(mapping);
        } catch (Columns.Missing | IllegalArgumentException e) {
            out.refused(new Problem("mapping", String.valueOf(e.getMessage())));
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
        if (mapping.marking() != null) {
            catalogue.markings().parse(mapping.marking());
        }
        if (mapping.grade() != null) {
            org.entente.model.grade.Grade.admiralty(mapping.grade());
        }
        mapping.objects().forEach(object -> object.properties().forEach(TableImporter::gradeCheck));
        mapping.links().forEach(link -> link.properties().forEach(TableImporter::gradeCheck));
    }

    private static void gradeCheck(PropertyMapping property) {
        if (property.grade() != null) {
            org.entente.model.grade.Grade.admiralty(property.grade());
        }
    }

    private static void tellOfSheets(TablePreview preview, Receiver out) {
        if (!preview.hiddenSheets().isEmpty()) {
            out.warning(new Problem(
                    preview.file(),
                    "The workbook has hidden sheets: " + String.join(", ", preview.hiddenSheets()) + "."));
        }
        var others = preview.sheets().stream()
                .filter(sheet -> !sheet.equals(preview.form().sheet()))
                .toList();
        if (!others.isEmpty()) {
            out.warning(new Problem(
                    preview.file(),
                    "Only the sheet " + preview.form().sheet() + " was read. Others: " + String.join(", ", others)
                            + "."));
        }
    }

    private static TableMapping guessed(TablePreview preview, Receiver out) {
        var mapping = TableMapping.guess(preview);
        out.warning(new Problem("mapping", "No mapping was given. Guessed: " + describe(mapping, preview)));
        return mapping;
    }

    /** The guess in a sentence. */
    private static String describe(TableMapping mapping, TablePreview preview) {
        var form = preview.form();
        var text = new StringBuilder();
        if (form.charset() != null) {
            text.append("encoding ")
                    .append(form.charset().name())
                    .append(", separator ")
                    .append(separator(form))
                    .append("; ");
        }
        if (form.shape() == TableForm.Shape.MATRIX) {
            return text.append("a matrix; its labels are of type ")
                    .append(mapping.objects().getFirst().type().otherwise())
                    .append(" and every cell that is not zero is a link.")
                    .toString();
        }
        text.append(mapping.links().isEmpty() ? "every row is " : "every row is a link between ");
        text.append(String.join(
                " and ", mapping.objects().stream().map(TableImporter::describe).toList()));
        return text.append('.').toString();
    }

    private static String describe(ObjectMapping object) {
        String key = object.key().isEmpty() ? "the row itself" : String.join(" + ", object.key());
        return object.type().otherwise()
                + (object.type().column() == null
                        ? ""
                        : " or what " + object.type().column() + " says") + " (identified by " + key + ")";
    }

    private static String separator(TableForm form) {
        return switch (form.separator()) {
            case '\t' -> "tab";
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '|' -> "vertical bar";
            default -> String.format(Locale.ROOT, "U+%04X", (int) form.separator());
        };
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
