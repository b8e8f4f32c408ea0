package org.entente.app.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a table was looked at: filters, order, groups and columns. Words are the window's; nothing here reads them.
 *
 * @param name what the analyst called it; empty for the table as it was left
 * @param text part of a name that was looked for
 * @param facets chosen codes by facet
 * @param group what the rows stand together by
 */
public record TableView(
        String name,
        String text,
        Map<String, Set<String>> facets,
        List<Sorted> order,
        String group,
        List<Shown> columns) {

    public TableView {
        facets = Map.copyOf(facets);
        order = List.copyOf(order);
        columns = List.copyOf(columns);
    }

    /** One column of the order. */
    public record Sorted(String column, boolean ascending) {}

    /** One column from the left to the right, as wide as it was. */
    public record Shown(String column, double width) {}

    public TableView named(String changed) {
        return new TableView(changed, text, facets, order, group, columns);
    }
}
