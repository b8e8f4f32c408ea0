package org.entente.ui.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.desk.TableView;
import org.entente.ui.door.EntityQuery;

/** Turns how the table is looked at into what the desk keeps, and back. What another version kept and this one does not know is left out. */
final class TableState {

    private TableState() {}

    static TableView of(String name, EntityQuery query, List<TableView.Shown> columns) {
        return new TableView(
                name,
                query.text(),
                query.facets(),
                query.order().stream()
                        .map(order -> new TableView.Sorted(key(order.sort()), order.isAscending()))
                        .toList(),
                key(query.group()),
                columns);
    }

    /** A question with everything as it was kept. */
    static EntityQuery query(TableView view, EntityQuery before) {
        var asked = arrangement(view, before.withoutFilters()).withText(view.text());
        for (var facet : view.facets().entrySet()) {
            for (String code : facet.getValue()) {
                asked = asked.withFacet(facet.getKey(), code, true);
            }
        }
        return asked;
    }

    /** A question with order and groups as they were kept, and the filters of before. */
    static EntityQuery arrangement(TableView view, EntityQuery before) {
        var order = view.order().stream()
                .flatMap(sorted -> find(EntityQuery.Sort.values(), sorted.column()).stream()
                        .map(sort -> new EntityQuery.Order(sort, sorted.ascending())))
                .toList();
        return before.withOrder(
                        order.isEmpty() ? EntityQuery.all(before.perspective()).order() : order)
                .withGroup(find(EntityQuery.Group.values(), view.group()).orElse(EntityQuery.Group.NONE));
    }

    /** The columns that this version knows; those of a new table if it knows none. */
    static List<TableView.Shown> columns(TableView view) {
        var known = view.columns().stream()
                .filter(shown -> EntityColumn.of(shown.column()).isPresent())
                .toList();
        return known.stream().anyMatch(shown -> shown.column().equals(EntityColumn.NAME.key())) ? known : usual();
    }

    static List<TableView.Shown> usual() {
        return EntityColumn.USUAL.stream().map(TableState::usual).toList();
    }

    static TableView.Shown usual(EntityColumn column) {
        return new TableView.Shown(column.key(), column.width().usual());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String key) {
        return Arrays.stream(values).filter(value -> key(value).equals(key)).findFirst();
    }

    /** The columns of a list, without their widths. */
    static Stream<EntityColumn> known(List<TableView.Shown> columns) {
        return columns.stream().flatMap(shown -> EntityColumn.of(shown.column()).stream());
    }
}
