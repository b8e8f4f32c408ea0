package org.entente.interop.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.interop.Refusal;

/** Finds the columns that a mapping names. A column without a heading is called {@code column 3}. */
final class Columns {

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();

    Columns(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            indexes.putIfAbsent("column " + (i + 1), i);
        }
        for (int i = 0; i < names.size(); i++) {
            indexes.put(names.get(i), i);
        }
    }

    int size() {
        return names.size();
    }

    String name(int index) {
        return names.get(index);
    }

    /** Index of a column whose presence was checked. */
    int index(String name) {
        Integer index = indexes.get(name);
        if (index == null) {
            throw new IllegalStateException("the column " + name + " was not checked");
        }
        return index;
    }

    /** The cells of a row in these columns; what the table writes for no value is empty. */
    List<String> cells(List<String> wanted, Row row, TableForm form) {
        return wanted.stream()
                .map(name -> row.cell(index(name)))
                .map(cell -> form.isEmpty(cell) ? "" : cell)
                .toList();
    }

    /** @throws Refusal if the mapping names a column that the table does not have */
    void check(TableMapping mapping) {
        var wanted = new TreeSet<String>();
        for (var object : mapping.objects()) {
            add(wanted, object.type().column());
            wanted.addAll(object.key());
            object.properties().forEach(property -> wanted.addAll(property.columns()));
        }
        for (var link : mapping.links()) {
            add(wanted, link.kind().column());
            wanted.addAll(link.key());
            link.properties().forEach(property -> wanted.addAll(property.columns()));
            add(wanted, link.validFrom());
            add(wanted, link.validTo());
        }
        add(wanted, mapping.gradeColumn());
        add(wanted, mapping.sourceColumn());
        wanted.removeAll(indexes.keySet());
        if (!wanted.isEmpty()) {
            throw new Refusal(
                    "interop.table.columns",
                    String.join(", ", wanted),
                    String.join(", ", names.subList(0, Math.min(30, names.size()))));
        }
    }

    private static void add(TreeSet<String> wanted, @org.jspecify.annotations.Nullable String column) {
        if (column != null) {
            wanted.add(column);
        }
    }
}
