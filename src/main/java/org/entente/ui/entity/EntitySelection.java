package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.entente.model.ObjectId;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.EntityRow;
import org.entente.ui.task.Background;

/** The selected lines of the table: also of rows that were never looked at, so that everything can be selected. Screen's thread only. */
public final class EntitySelection {

    private final Entities entities;
    private final Background background;
    private final ListLines lines;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private List<Integer> indices = List.of();

    EntitySelection(Entities entities, Background background, ListLines lines) {
        this.entities = entities;
        this.background = background;
        this.lines = lines;
    }

    /** How many rows are selected; headings do not count. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    void select(List<Integer> chosen) {
        var things = new ArrayList<Integer>(chosen.size());
        for (int index : chosen) {
            if (index >= 0 && index < lines.size() && lines.spot(index).row() >= 0) {
                things.add(index);
            }
        }
        indices = things;
        count.set(things.size());
    }

    /** Gives the ids of the selected things, each once, in the order of the table; reads those that are not here yet. */
    void ids(EntityQuery query, Consumer<List<ObjectId>> then) {
        var here = new LinkedHashSet<ObjectId>();
        for (int index : indices) {
            EntityRow row = lines.peek(index);
            if (row == null) {
                readAll(query, then);
                return;
            }
            here.add(row.id());
        }
        then.accept(List.copyOf(here));
    }

    private void readAll(EntityQuery query, Consumer<List<ObjectId>> then) {
        Map<Integer, List<Integer>> bySection = new TreeMap<>();
        Map<Integer, String> codes = new TreeMap<>();
        for (int index : indices) {
            var spot = lines.spot(index);
            bySection.computeIfAbsent(spot.section(), _ -> new ArrayList<>()).add(spot.row());
            codes.putIfAbsent(spot.section(), lines.code(spot.section()));
        }
        background.run(
                () -> {
                    var ids = new LinkedHashSet<ObjectId>();
                    bySection.forEach((section, rows) -> {
                        List<ObjectId> all = query.group() == EntityQuery.Group.NONE
                                ? entities.ids(query)
                                : entities.groupIds(query, codes.getOrDefault(section, ""));
                        rows.stream()
                                .filter(row -> row < all.size())
                                .map(all::get)
                                .forEach(ids::add);
                    });
                    return List.copyOf(ids);
                },
                then);
    }

    void clear() {
        indices = List.of();
        count.set(0);
    }
}
