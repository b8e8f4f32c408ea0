package org.entente.interop.table;

import org.entente.interop.FileInput;
import org.entente.interop.Problem;
import org.entente.interop.Where;

/** The rows of one sheet of a workbook. */
record SheetRows(FileInput file, String sheet) implements RowSource {

    @Override
    public void read(RowVisitor visitor) {
        try (var workbook = Workbook.open(file)) {
            var found = workbook.sheets().stream()
                    .filter(candidate -> candidate.name().equals(sheet))
                    .findFirst();
            if (found.isEmpty()) {
                visitor.bad(new Problem(Where.named(sheet), "interop.table.sheet"));
                return;
            }
            var counter = new long[1];
            workbook.read(found.get(), (number, cells) -> {
                var row = new Row(new RowPlace.OfSheet(sheet, number), counter[0] + 1, cells);
                if (row.isBlank()) {
                    return true;
                }
                counter[0]++;
                return visitor.row(row);
            });
        } catch (Workbook.Unreadable e) {
            visitor.bad(new Problem(Where.named(file.name()), e.why()));
        }
    }
}
