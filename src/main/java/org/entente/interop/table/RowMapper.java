package org.entente.interop.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.PropertyType.ValueKind;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Said;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.UnicodeText;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/** Turns rows into what they say, as the mapping tells. What is wrong with one row or cell stays with it. */
final class RowMapper {

    private final TableMapping mapping;
    private final TableForm form;
    private final Columns columns;
    private final Namespace namespace;
    private final ImportOptions options;
    private final Marking marking;
    private final Catalogue catalogue;
    private final Receiver out;
    private final CellReader cells;
    private final SeenContent seen;
    private final SeenContent seenSources = new SeenContent();
    private final @Nullable Grade mappedGrade;

    /** What is the same for all values of one row. */
    private record Setting(Grade grade, @Nullable ObjectId source, String locator) {}

    RowMapper(
            TableMapping mapping,
            TableForm form,
            Columns columns,
            Namespace namespace,
            ImportOptions options,
            Catalogue catalogue,
            Receiver out) {
        this(mapping, form, columns, namespace, options, catalogue, out, new SeenContent());
    }

    private RowMapper(
            TableMapping mapping,
            TableForm form,
            Columns columns,
            Namespace namespace,
            ImportOptions options,
            Catalogue catalogue,
            Receiver out,
            SeenContent seen) {
        this.mapping = mapping;
        this.form = form;
        this.columns = columns;
        this.namespace = namespace;
        this.options = options;
        this.catalogue = catalogue;
        this.out = out;
        this.seen = seen;
        this.cells = new CellReader(mapping.format());
        this.mappedGrade = mapping.grade() == null ? null : Grade.admiralty(mapping.grade());
        this.marking = mapping.marking() == null
                ? options.marking()
                : catalogue
                        .markings()
                        .join(options.marking(), catalogue.markings().parse(mapping.marking()));
    }

    /** Maps other rows of the same table; what either handed on already, neither does again. */
    RowMapper beside(TableMapping other, Columns otherColumns) {
        return new RowMapper(other, form, otherColumns, namespace, options, catalogue, out, seen);
    }

    /** Hands on what the row says. */
    void row(Row row) {
        String fault = fault(row);
        if (!fault.isEmpty()) {
            out.refused(new Problem(row.where(), fault));
            return;
        }
        var setting = new Setting(grade(row), source(row), row.where());
        Map<String, Imported> objects = new HashMap<>();
        for (var object : mapping.objects()) {
            var read = object(object, row, setting);
            if (read != null) {
                objects.put(object.name(), read);
            }
        }
        if (objects.isEmpty()) {
            out.refused(new Problem(row.where(), "The row has no value in its key: " + keys() + "."));
            return;
        }
        for (var object : mapping.objects()) {
            var read = objects.get(object.name());
            if (read != null) {
                emit(read);
            }
        }
        mapping.links().forEach(link -> link(link, row, setting, objects));
    }

    private String keys() {
        return String.join(
                ", ",
                mapping.objects().stream()
                        .flatMap(object -> object.key().stream())
                        .distinct()
                        .toList());
    }

    private String fault(Row row) {
        for (int i = columns.size(); i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                return "The row has " + row.cells().size() + " cells where the table has " + columns.size()
                        + " columns, so its values may have slipped.";
            }
        }
        for (String cell : row.cells()) {
            if (!UnicodeText.isWellFormed(cell)) {
                return "The row holds half of a character (an unpaired surrogate), which no text can carry.";
            }
            if (cell.indexOf('\uFFFD') >= 0) {
                out.warning(new Problem(
                        row.where(),
                        "Some bytes cannot be read in the encoding of the table; they came in as \uFFFD."));
                break;
            }
        }
        return "";
    }

    private Grade grade(Row row) {
        if (mapping.gradeColumn() != null) {
            String cell = row.cell(columns.index(mapping.gradeColumn()));
            if (!form.isEmpty(cell)) {
                try {
                    return Grade.admiralty(cell);
                } catch (IllegalArgumentException e) {
                    out.warning(new Problem(
                            row.where(), "“" + cell + "” is not a grade such as B2; the row is not graded."));
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
            var setting = new Setting(Grade.NOT_GRADED, options.source(), row.where());
            var said = new ArrayList<Said>();
            said.add(said("type", new Code("source"), null, setting));
            said.add(said("source.reference", new Text(cell), null, setting));
            if (ColumnKind.WEB_ADDRESS.fits(cell)) {
                said.add(said("source.url", new Text(cell), null, setting));
            }
            out.source(new Imported(id, cell, null, false, said, List.of(), row.where()));
        }
        return id;
    }

    private @Nullable Imported object(ObjectMapping object, Row row, Setting setting) {
        var key = key(object.key(), row);
        if (!object.key().isEmpty() && key.stream().allMatch(String::isEmpty)) {
            return null;
        }
        var id = object.key().isEmpty() ? namespace.ofRow(object.name(), row.number()) : namespace.keyed(key);
        var said = new ArrayList<Said>();
        said.add(said("type", new Code(coded(object.type(), row)), null, setting));
        properties(object.properties(), row, null, setting, said);
        String foreign = key.isEmpty() ? row.where() : String.join(", ", key);
        return new Imported(id, foreign, null, false, said, List.of(), row.where());
    }

    private List<String> key(List<String> names, Row row) {
        return names.stream()
                .map(name -> row.cell(columns.index(name)))
                .map(cell -> form.isEmpty(cell) ? "" : cell)
                .toList();
    }

    private String coded(Coded coded, Row row) {
        return coded.column() == null ? coded.otherwise() : coded.of(row.cell(columns.index(coded.column())));
    }

    private void link(LinkMapping link, Row row, Setting setting, Map<String, Imported> objects) {
        var from = objects.get(link.from());
        var to = objects.get(link.to());
        if (from == null || to == null) {
            if (!link.isOptional()) {
                out.refused(new Problem(
                        row.where(),
                        "The row names no “" + (from == null ? link.from() : link.to())
                                + "”, so it tells of no link."));
            }
            return;
        }
        String kind = coded(link.kind(), row);
        var key = key(link.key(), row);
        var id = link.key().isEmpty()
                ? namespace.ofRow("link " + link.from() + " " + link.to(), row.number())
                : namespace.link(kind, from.id(), to.id(), key);
        var valid = valid(link, row);
        var said = new ArrayList<Said>();
        said.add(said("type", new Code("link"), null, setting));
        said.add(said("link.kind", new Code(kind), valid, setting));
        said.add(said("link.from", new Ref(from.id()), valid, setting));
        said.add(said("link.to", new Ref(to.id()), valid, setting));
        properties(link.properties(), row, valid, setting, said);
        String foreign = from.foreignId() + " → " + to.foreignId();
        emit(new Imported(id, foreign, null, false, said, List.of(from.id(), to.id()), row.where()));
    }

    private @Nullable Period valid(LinkMapping link, Row row) {
        var from = bound(link.validFrom(), row);
        var to = bound(link.validTo(), row);
        if (from == null && to == null) {
            return null;
        }
        try {
            return new Period(from, to);
        } catch (IllegalArgumentException e) {
            out.warning(new Problem(row.where(), "The validity ends before it starts and was left out."));
            return null;
        }
    }

    private @Nullable Moment bound(@Nullable String column, Row row) {
        String cell = column == null ? "" : row.cell(columns.index(column));
        if (form.isEmpty(cell)) {
            return null;
        }
        try {
            return cells.moment(cell);
        } catch (CellReader.Unreadable e) {
            out.warning(new Problem(row.where() + ", " + column, e.why() + "; the validity was left out."));
            return null;
        }
    }

    private void properties(
            List<PropertyMapping> properties, Row row, @Nullable Period valid, Setting setting, List<Said> said) {
        for (var property : properties) {
            var graded = property.grade() == null
                    ? setting
                    : new Setting(Grade.admiralty(property.grade()), setting.source(), setting.locator());
            if (property.columns().isEmpty()) {
                value(property, property.value(), row, valid, graded, said);
                continue;
            }
            var parts = key(property.columns(), row);
            if (parts.stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (kind(property) == ValueKind.PLACE && parts.size() > 1) {
                place(property, parts, row, valid, graded, said);
            } else if (!property.split().isEmpty()) {
                for (String part : parts.getFirst().split(java.util.regex.Pattern.quote(property.split()), -1)) {
                    if (!part.isBlank()) {
                        value(property, part.strip(), row, valid, graded, said);
                    }
                }
            } else {
                String joined = String.join(
                        " ", parts.stream().filter(part -> !part.isEmpty()).toList());
                value(property, joined, row, valid, graded, said);
            }
        }
    }

    private ValueKind kind(PropertyMapping property) {
        return property.kind() == null ? catalogue.property(property.property()).kind() : property.kind();
    }

    private void value(
            PropertyMapping property, String cell, Row row, @Nullable Period valid, Setting setting, List<Said> said) {
        try {
            said.add(said(property.property(), cells.read(cell, kind(property)), valid, setting));
        } catch (CellReader.Unreadable e) {
            keep(property, cell, e.why(), row, setting, said);
        }
    }

    private void place(
            PropertyMapping property,
            List<String> parts,
            Row row,
            @Nullable Period valid,
            Setting setting,
            List<Said> said) {
        try {
            said.add(said(property.property(), cells.place(parts), valid, setting));
        } catch (CellReader.Unreadable e) {
            keep(property, String.join(", ", parts), e.why(), row, setting, said);
        }
    }

    /** A cell that cannot be read as what it should be is not lost: it stays as text beside the property. */
    private void keep(PropertyMapping property, String cell, String why, Row row, Setting setting, List<Said> said) {
        String kept = "table." + property.property();
        out.warning(new Problem(
                row.where() + ", " + String.join(", ", property.columns()),
                why + ". It was kept as text in " + kept + "."));
        said.add(said(kept, new Text(cell), null, setting));
    }

    private Said said(String property, Value value, @Nullable Period valid, Setting setting) {
        boolean hasSource = setting.source() != null;
        return new Said(
                property, value, valid, setting.grade(), marking, setting.source(), hasSource ? setting.locator() : "");
    }

    private void emit(Imported imported) {
        var content = new StringBuilder(imported.id().toString());
        for (var said : imported.said()) {
            content.append('\n')
                    .append(said.property())
                    .append('=')
                    .append(said.value().plain());
            content.append('\t').append(said.grade().chip()).append('\t').append(said.source());
            content.append('\t').append(said.valid() == null ? "" : said.valid().plain());
        }
        if (seen.isNew(ObjectId.derived(content.toString()))) {
            out.object(imported);
        }
    }
}
