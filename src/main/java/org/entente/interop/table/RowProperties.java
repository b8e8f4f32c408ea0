package org.entente.interop.table;

import java.util.List;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.PropertyType.ValueKind;
import org.entente.interop.Problem;
import org.entente.interop.PropertyLabels;
import org.entente.interop.Receiver;
import org.entente.interop.Said;
import org.entente.interop.Where;
import org.entente.model.grade.Grade;
import org.entente.model.value.Period;
import org.entente.model.value.Text;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row as the values of properties. */
record RowProperties(TableForm form, Columns columns, CellReader cells, Catalogue catalogue, Receiver out) {

    void read(List<PropertyMapping> properties, Row row, @Nullable Period valid, RowSetting setting, List<Said> said) {
        for (var property : properties) {
            var graded = property.grade() == null ? setting : setting.graded(Grade.admiralty(property.grade()));
            if (property.columns().isEmpty()) {
                value(property, property.value(), row, valid, graded, said);
                continue;
            }
            var parts = columns.cells(property.columns(), row, form);
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
            PropertyMapping property,
            String cell,
            Row row,
            @Nullable Period valid,
            RowSetting setting,
            List<Said> said) {
        try {
            said.add(setting.said(property.property(), cells.read(cell, kind(property)), valid));
        } catch (CellReader.Unreadable e) {
            keep(property, cell, e.why(), row, setting, said);
        }
    }

    private void place(
            PropertyMapping property,
            List<String> parts,
            Row row,
            @Nullable Period valid,
            RowSetting setting,
            List<Said> said) {
        try {
            said.add(setting.said(property.property(), cells.place(parts), valid));
        } catch (CellReader.Unreadable e) {
            keep(property, String.join(", ", parts), e.why(), row, setting, said);
        }
    }

    /** A cell that cannot be read as what it should be is not lost: it stays as text beside the property. */
    private void keep(
            PropertyMapping property, String cell, Message why, Row row, RowSetting setting, List<Said> said) {
        String kept = "table." + property.property();
        String headings = String.join(", ", property.columns());
        String called = PropertyLabels.of(property.property(), headings.isEmpty() ? property.property() : headings);
        out.warning(new Problem(Where.within(row.where(), headings), "interop.table.kept", why, called));
        said.add(setting.said(kept, new Text(cell)));
    }
}
