package org.entente.interop.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.interop.FileInput;
import org.entente.interop.InteropException;
import org.entente.interop.Problem;
import org.entente.interop.Where;
import org.entente.model.work.Message;
import org.entente.model.work.Progress;

/** Looks at the start of a table: encoding, separator, heading, shape, and what every column looks like. */
public final class TableProbe {

    private static final int HEAD_CHARS = 1 << 16;
    private static final long HEAD_BYTES = 4L << 20;
    private static final Set<String> USUAL_EMPTIES =
            Set.of("NA", "N/A", "n/a", "NULL", "null", "NaN", "nan", "\\N", "None", "none", "-", "--", "?", "#N/A");

    private TableProbe() {}

    /** For a mapping screen: reads no more than the first rows and never fails on what is wrong inside the file. */
    public static TablePreview look(FileInput file, TableChoice choice) {
        return look(file, choice, FileFacts.of(file, HEAD_BYTES, Progress.NONE));
    }

    /**
     * Counts the rows of the whole table without its heading; those that cannot be read count too.
     *
     * @param form as {@link #look} saw it
     */
    public static long count(FileInput file, TableForm form, Progress progress) {
        RowSource source = form.encoding() == null
                ? new SheetRows(file, form.sheet())
                : new CsvRows(file, form.encoding(), form.separator());
        long[] count = {form.hasHeading() ? -1 : 0};
        source.read(new RowVisitor() {
            @Override
            public boolean row(Row row) {
                if (++count[0] % 1024 == 0) {
                    progress.checkCancelled();
                }
                return true;
            }

            @Override
            public void bad(Problem problem) {
                count[0]++;
            }
        });
        return Math.max(0, count[0]);
    }

    static TablePreview look(FileInput file, TableChoice choice, FileFacts facts) {
        if (facts.isCompoundFile()) {
            return unreadable(file, Message.of("interop.table.workbook.old"));
        }
        if (facts.isArchive() || file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return workbook(file, choice);
        }
        var encoding = encoding(choice, facts);
        char separator = choice.separator() == null ? separator(file, encoding) : choice.separator();
        var form = new TableForm(encoding, separator, "", true, TableForm.Shape.ROWS, empties(choice));
        return sample(file, choice, form, new CsvRows(file, encoding, separator), List.of(), List.of());
    }

    private static SeenEncoding encoding(TableChoice choice, FileFacts facts) {
        var seen = facts.encoding();
        var chosen = choice.encoding();
        if (chosen == null || chosen.equals(seen.charset())) {
            return seen;
        }
        // "UTF-16" leaves the byte order to the mark, which its decoder reads itself
        return new SeenEncoding(chosen, 0);
    }

    private static Set<String> empties(TableChoice choice) {
        var all = new HashSet<>(USUAL_EMPTIES);
        all.addAll(choice.empties());
        return all;
    }

    private static char separator(FileInput file, SeenEncoding encoding) {
        try (var bytes = file.open()) {
            bytes.skipNBytes(encoding.markBytes());
            var text = new InputStreamReader(bytes, encoding.charset());
            char[] head = new char[HEAD_CHARS];
            int length = 0;
            int count = 0;
            while (count >= 0 && length < head.length) {
                length += count;
                count = text.read(head, length, head.length - length);
            }
            var start = new String(head, 0, length);
            if (start.startsWith(CsvRows.SEPARATOR_HINT) && length > CsvRows.SEPARATOR_HINT.length()) {
                return start.charAt(CsvRows.SEPARATOR_HINT.length());
            }
            return Separator.see(start, count < 0);
        } catch (IOException e) {
            throw new InteropException("interop.file.unreadable", e, file.name());
        }
    }

    private static TablePreview workbook(FileInput file, TableChoice choice) {
        var visible = new ArrayList<String>();
        var hidden = new ArrayList<String>();
        try (var workbook = Workbook.open(file)) {
            for (var sheet : workbook.sheets()) {
                (sheet.isHidden() ? hidden : visible).add(sheet.name());
            }
        } catch (Workbook.Unreadable e) {
            return unreadable(file, e.why());
        }
        var chosen = choice.sheet();
        if (chosen == null && visible.isEmpty()) {
            return unreadable(file, Message.of("interop.table.workbook.hidden"));
        }
        String sheet = chosen == null ? visible.getFirst() : chosen;
        var form = new TableForm(null, Separator.DEFAULT, sheet, true, TableForm.Shape.ROWS, empties(choice));
        return sample(file, choice, form, new SheetRows(file, sheet), visible, hidden);
    }

    private static TablePreview unreadable(FileInput file, Message why) {
        var form = new TableForm(null, Separator.DEFAULT, "", true, TableForm.Shape.ROWS, Set.of());
        return new TablePreview(
                file.name(),
                file.content().folder(),
                form,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                List.of(new Problem(Where.named(file.name()), why)));
    }

    private static TablePreview sample(
            FileInput file,
            TableChoice choice,
            TableForm form,
            RowSource source,
            List<String> visible,
            List<String> hidden) {
        var rows = new ArrayList<Row>();
        var problems = new ArrayList<Problem>();
        boolean[] isWhole = {true};
        source.read(new RowVisitor() {
            private long chars;

            @Override
            public boolean row(Row row) {
                rows.add(row);
                row.cells().forEach(cell -> chars += cell.length() + 8);
                isWhole[0] = rows.size() <= TablePreview.SAMPLE && chars < HEAD_BYTES;
                return isWhole[0];
            }

            @Override
            public void bad(Problem problem) {
                if (problems.size() < TablePreview.SHOWN) {
                    problems.add(problem);
                }
            }
        });
        var seen = Heading.see(rows, form);
        boolean hasHeading = choice.hasHeading() == null ? seen : choice.hasHeading();
        var names = hasHeading && !rows.isEmpty() ? Heading.names(rows.getFirst()) : unnamed(rows);
        var body = hasHeading && !rows.isEmpty() ? rows.subList(1, rows.size()) : rows;
        var empties = new HashSet<>(form.empties());
        empties.addAll(ownEmpties(body, names.size()));
        var shape = choice.shape() == null ? shape(names, body, isWhole[0], hasHeading) : choice.shape();
        var full = new TableForm(form.encoding(), form.separator(), form.sheet(), hasHeading, shape, empties);
        var columns = new ArrayList<PreviewColumn>();
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            columns.add(PreviewColumn.of(
                    i, names.get(i), body.stream().map(row -> row.cell(column)).toList(), full));
        }
        return new TablePreview(
                file.name(), file.content().folder(), full, visible, hidden, columns, body, isWhole[0], problems);
    }

    private static List<String> unnamed(List<Row> rows) {
        int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var names = new ArrayList<String>();
        for (int i = 0; i < widest; i++) {
            names.add("column " + (i + 1));
        }
        return names;
    }

    /**
     * Marks such as {@code -0-} that this file writes where it has no value: a short token with no letter and something
     * besides digits, which fills a quarter of the cells in several columns or nearly all of one.
     */
    private static Set<String> ownEmpties(List<Row> rows, int width) {
        Map<String, Integer> columnsFilled = new HashMap<>();
        for (int column = 0; column < width; column++) {
            Map<String, Integer> counts = new HashMap<>();
            for (var row : rows) {
                String cell = row.cell(column);
                if (!cell.isEmpty() && cell.length() <= 4 && isMark(cell)) {
                    counts.merge(cell, 1, Integer::sum);
                }
            }
            counts.forEach((cell, count) -> {
                if (count * 4 >= rows.size()) {
                    columnsFilled.merge(cell, count * 10 >= rows.size() * 9 ? 2 : 1, Integer::sum);
                }
            });
        }
        columnsFilled.values().removeIf(weight -> weight < 2);
        return columnsFilled.keySet();
    }

    private static boolean isMark(String cell) {
        return cell.codePoints().noneMatch(Character::isLetter)
                && !Character.isDigit(cell.codePointAt(0))
                && !Character.isDigit(cell.codePointBefore(cell.length()));
    }

    private static TableForm.Shape shape(List<String> names, List<Row> body, boolean isWhole, boolean hasHeading) {
        return hasHeading && MatrixRows.isMatrix(names, body, isWhole) ? TableForm.Shape.MATRIX : TableForm.Shape.ROWS;
    }
}
