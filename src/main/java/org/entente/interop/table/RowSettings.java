package org.entente.interop.table;

import java.util.ArrayList;
import java.util.List;
import org.entente.catalogue.Catalogue;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Said;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.jspecify.annotations.Nullable;

/** Grade, marking and source of each row: its own, else the mapping's, else what was said about the whole file. */
final class RowSettings {

    private final TableMapping mapping;
    private final TableForm form;
    private final Columns columns;
    private final ImportOptions options;
    private final Receiver out;
    private final Marking marking;
    private final @Nullable Grade mappedGrade;
    private final SeenContent seenSources = new SeenContent();

    RowSettings(
            TableMapping mapping,
            TableForm form,
            Columns columns,
            ImportOptions options,
            Catalogue catalogue,
            Receiver out) {
        this.mapping = mapping;
        this.form = form;
        this.columns = columns;
        this.options = options;
        this.out = out;
        this.mappedGrade = mapping.grade() == null ? null : Grade.admiralty(mapping.grade());
        this.marking = mapping.marking() == null
                ? options.marking()
                : catalogue
                        .markings()
                        .join(options.marking(), catalogue.markings().parse(mapping.marking()));
    }

    /** Hands on the source that the row cites, if no row before did. */
    RowSetting of(Row row) {
        return new RowSetting(grade(row), marking, source(row), row.place().locator());
    }

    private Grade grade(Row row) {
        if (mapping.gradeColumn() != null) {
            String cell = row.cell(columns.index(mapping.gradeColumn()));
            if (!form.isEmpty(cell)) {
                try {
                    return Grade.admiralty(cell);
                } catch (IllegalArgumentException e) {
                    out.warning(new Problem(row.where(), "interop.table.grade", cell));
                    return Grade.NOT_GRADED;
                }
            }
        }
        return mappedGrade == null ? options.grade() : mappedGrade;
    }

    private @Nullable ObjectId source(Row row) {
        if (mapping.sourceColumn() == null) {
            return options.source();
        }
        String cell = row.cell(columns.index(mapping.sourceColumn()));
        if (form.isEmpty(cell)) {
            return options.source();
        }
        var id = ObjectId.derived("table-reference", cell);
        if (seenSources.isNew(id)) {
            var setting = new RowSetting(
                    Grade.NOT_GRADED, marking, options.source(), row.place().locator());
            var said = new ArrayList<Said>();
            said.add(setting.said("type", new Code("source")));
            said.add(setting.said("source.reference", new Text(cell)));
            if (ColumnKind.WEB_ADDRESS.fits(cell)) {
                said.add(setting.said("source.url", new Text(cell)));
            }
            out.cited(new Imported(id, cell, null, false, said, List.of(), row.where()));
        }
        return id;
    }
}
